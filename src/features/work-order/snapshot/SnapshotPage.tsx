import { History, LinkIcon, RefreshCw, Unlink } from 'lucide-react'
import type { LucideIcon } from 'lucide-react'
import type { ReactNode } from 'react'
import { Link } from 'react-router'
import type { Policy } from '../../../domain/policy.ts'
import type { Stage } from '../../../domain/stage.ts'
import { Rich, useT, useTranslator } from '../../../i18n/I18n.tsx'
import { paths } from '../../../paths.ts'
import { EmptyState } from '../../../ui/EmptyState.tsx'
import { useFormat } from '../../../ui/useFormat.ts'
import { useNow } from '../../../ui/useNow.ts'
import { mask } from './maskPeople.ts'
import type { Snapshot } from './snapshot.ts'
import { SnapshotContent } from './SnapshotContent.tsx'
import type { OpenedSnapshot } from './snapshotLink.ts'
import './SnapshotPage.css'

/** What a snapshot's link shows to anybody: the one work order as it was, or why it cannot. */
export function SnapshotPage({
  opened,
  brandMark,
  brandName,
  choices,
  policy,
  stageWords,
}: {
  readonly opened: OpenedSnapshot
  readonly brandMark: ReactNode
  readonly brandName: string
  /** Language and theme. */
  readonly choices: ReactNode
  readonly policy: Policy
  readonly stageWords: (stage: Stage) => string
}) {
  const t = useT()
  return (
    <div className="snapshot-page">
      {/* For no search engine, and no other site hears where a reader came from. */}
      <meta content="noindex, nofollow, noarchive" name="robots" />
      <meta content="no-referrer" name="referrer" />
      <header className="snapshot-page__bar">
        {brandMark}
        <p className="snapshot-page__kind">{t('snapshot.title')}</p>
      </header>
      <main className="snapshot-page__main">
        {opened.state === 'open' ? (
          <Sheet
            brandName={brandName}
            policy={policy}
            snapshot={opened.snapshot}
            stageWords={stageWords}
          />
        ) : (
          <Unopened state={opened.state} />
        )}
      </main>
      <footer className="snapshot-page__choices">{choices}</footer>
    </div>
  )
}

function Sheet({
  snapshot,
  brandName,
  policy,
  stageWords,
}: {
  readonly snapshot: Snapshot
  readonly brandName: string
  readonly policy: Policy
  readonly stageWords: (stage: Stage) => string
}) {
  const { t, locale } = useTranslator()
  const format = useFormat()
  const now = useNow()
  const { asOf, leftOut, workOrder } = snapshot
  const kinds = leftOut.map((kind) => t(`snapshot.leftOut.${kind}`))
  return (
    <div className="snapshot-page__sheet">
      <aside aria-label={t('snapshot.title')} className="snapshot-page__notice">
        <History aria-hidden="true" size={20} />
        <div>
          <p>
            <strong>{t('snapshot.asOf', { when: format.full(asOf) })}</strong>{' '}
            {t('snapshot.asOf.text')}{' '}
            <Rich
              id="snapshot.live"
              values={{
                link: <Link to={paths.workOrder(workOrder.id)}>{t('snapshot.live.link')}</Link>,
              }}
            />
          </p>
        </div>
      </aside>
      <SnapshotContent
        level={1}
        now={now}
        policy={policy}
        snapshot={snapshot}
        stageWords={stageWords}
      />
      <footer className="snapshot-page__foot">
        {kinds.length > 0 && (
          <p>
            {t('snapshot.leftOut', { kinds: new Intl.ListFormat(locale).format(kinds) })}{' '}
            {JSON.stringify(workOrder).includes(mask) && t('snapshot.leftOut.mask')}
          </p>
        )}
        <p>{t('snapshot.unproven', { brand: brandName })}</p>
      </footer>
    </div>
  )
}

const icons: Readonly<Record<Exclude<OpenedSnapshot['state'], 'open'>, LucideIcon>> = {
  empty: LinkIcon,
  damaged: Unlink,
  tooNew: RefreshCw,
}

function Unopened({ state }: { readonly state: keyof typeof icons }) {
  const t = useT()
  return (
    <EmptyState
      actions={
        state === 'tooNew' ? (
          <button className="button" onClick={() => window.location.reload()} type="button">
            {t('snapshot.reload')}
          </button>
        ) : (
          <Link className="button" to={paths.workOrders()}>
            {t('error.page.action')}
          </Link>
        )
      }
      icon={icons[state]}
      level={1}
      title={t(`snapshot.${state}.title`)}
    >
      {t(`snapshot.${state}.text`)}
    </EmptyState>
  )
}
