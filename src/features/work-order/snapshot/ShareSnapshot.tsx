import { Share, TriangleAlert } from 'lucide-react'
import { useMemo, useState } from 'react'
import type { Policy } from '../../../domain/policy.ts'
import type { Stage } from '../../../domain/stage.ts'
import { inWords } from '../../../domain/tenantWords.ts'
import type { Instant } from '../../../domain/time.ts'
import type { WorkOrder } from '../../../domain/workOrder.ts'
import { useT } from '../../../i18n/I18n.tsx'
import { Checkbox } from '../../../ui/Checkbox.tsx'
import { CopyButton } from '../../../ui/CopyButton.tsx'
import { Notice } from '../../../ui/Notice.tsx'
import { Sheet } from '../../../ui/Sheet.tsx'
import { useFormat } from '../../../ui/useFormat.ts'
import { useNow } from '../../../ui/useNow.ts'
import { useTenantWords } from '../../../ui/useTenantWords.ts'
import { safeLinkLength } from './fitLink.ts'
import { leavables, takeSnapshot, usualChoice } from './snapshot.ts'
import { SnapshotContent } from './SnapshotContent.tsx'
import { useFittedLink } from './useFittedLink.ts'
import type { MadeLink } from './useFittedLink.ts'
import './ShareSnapshot.css'

export interface ShareSnapshotProps {
  readonly workOrder: WorkOrder
  /** When it was read. */
  readonly asOf: Instant
  readonly policy: Policy
  readonly stageWords: (stage: Stage) => string
  /** The whole address of the page that shows snapshots, without a fragment. */
  readonly address: string
  readonly onClose: () => void
}

/** Makes the link of a snapshot: what goes along, what that looks like, and what it means to send it. */
export function ShareSnapshot({
  workOrder,
  asOf,
  policy,
  stageWords,
  address,
  onClose,
}: ShareSnapshotProps) {
  const t = useT()
  const format = useFormat()
  const now = useNow()
  const [choice, setChoice] = useState(usualChoice)
  const words = useTenantWords()
  const snapshot = useMemo(
    () => takeSnapshot(inWords(workOrder, words), asOf, choice),
    [workOrder, words, asOf, choice],
  )
  const fitted = useFittedLink(snapshot, address)
  const shown = fitted?.state === 'shortened' ? fitted.snapshot : snapshot
  const isChoosable = (kind: (typeof leavables)[number]) =>
    kind !== 'description' || workOrder.description !== null

  return (
    <Sheet
      className="share-snapshot"
      closeLabel={t('action.close')}
      foot={
        <Foot
          fitted={fitted}
          title={t('snapshot.title.of', { reference: shown.workOrder.reference })}
        />
      }
      onClose={onClose}
      title={t('snapshot.share')}
    >
      <div className="share-snapshot__part">
        <p>{t('snapshot.share.intro', { when: format.momentInText(asOf, now) })}</p>
        <Notice icon={TriangleAlert} tone="caution">
          {t('snapshot.share.warning')}
        </Notice>
        <fieldset className="share-snapshot__choice">
          <legend>{t('snapshot.share.choice')}</legend>
          {leavables.filter(isChoosable).map((kind) => (
            <Checkbox
              defaultChecked={usualChoice[kind]}
              key={kind}
              label={t(`snapshot.share.${kind}`)}
              onChange={(event) => setChoice({ ...choice, [kind]: event.currentTarget.checked })}
            />
          ))}
        </fieldset>
        <p className="share-snapshot__aside">{t('snapshot.share.masked')}</p>
      </div>
      <section aria-label={t('snapshot.share.preview')} className="share-snapshot__preview">
        <h3 className="share-snapshot__title">{t('snapshot.share.preview')}</h3>
        <div className="share-snapshot__page">
          <SnapshotContent
            level={3}
            now={now}
            policy={policy}
            snapshot={shown}
            stageWords={stageWords}
          />
        </div>
      </section>
    </Sheet>
  )
}

/** The link, once there is one; why there is none; and what to know about its length. */
function Foot({ fitted, title }: { readonly fitted: MadeLink | null; readonly title: string }) {
  const t = useT()
  const link = fitted !== null && 'link' in fitted ? fitted.link : null
  return (
    <div className="share-snapshot__foot">
      {link !== null && (
        <div className="share-snapshot__actions">
          <CopyButton
            done={t('snapshot.share.copied')}
            hasWords
            label={t('snapshot.share.copy')}
            text={link}
          />
          <SendButton link={link} title={title} />
        </div>
      )}
      <p className="share-snapshot__length" role="status">
        {lengthWords()}
      </p>
    </div>
  )

  function lengthWords(): string {
    if (fitted === null) return t('snapshot.share.making')
    if (!('link' in fitted)) return t(`snapshot.share.${fitted.state}`)
    const count = fitted.link.length
    const length =
      count > safeLinkLength
        ? t('snapshot.share.long', { count, limit: safeLinkLength })
        : t('snapshot.share.length', { count })
    return fitted.state === 'shortened' ? `${t('snapshot.share.shortened')} ${length}` : length
  }
}

/** The device's own way to send, where it has one; that the reader thought better of it is no news. */
function SendButton({ link, title }: { readonly link: string; readonly title: string }) {
  const t = useT()
  const [isRefused, setRefused] = useState(false)
  if (typeof navigator.share !== 'function') return null
  const send = async () => {
    try {
      await navigator.share({ title, url: link })
      setRefused(false)
    } catch (error) {
      setRefused(!(error instanceof DOMException && error.name === 'AbortError'))
    }
  }
  return (
    <>
      <button className="button button--primary" onClick={() => void send()} type="button">
        <Share aria-hidden="true" size={16} />
        {t('snapshot.share.send')}
      </button>
      <output className="share-snapshot__refused">
        {isRefused && t('snapshot.share.refused')}
      </output>
    </>
  )
}
