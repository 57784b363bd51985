import { createPortal } from 'react-dom'
import { useVisits } from '../../../api/useSideReads.ts'
import { judgeClocks } from '../../../domain/clock.ts'
import type { Policy } from '../../../domain/policy.ts'
import { readStage } from '../../../domain/stage.ts'
import type { Stage } from '../../../domain/stage.ts'
import type { Visit } from '../../../domain/visit.ts'
import type { WorkOrder } from '../../../domain/workOrder.ts'
import { useT, useTranslator } from '../../../i18n/I18n.tsx'
import { clipText } from '../../../ui/clipText.ts'
import { saysTheSame } from '../../../ui/saysTheSame.ts'
import { useFormat } from '../../../ui/useFormat.ts'
import { useNow } from '../../../ui/useNow.ts'
import { useTenantWords } from '../../../ui/useTenantWords.ts'
import { qrPath } from './qrPath.ts'
import { sheetFacts } from './sheetFacts.ts'
import { SheetPromises } from './SheetPromises.tsx'
import { SheetVisits } from './SheetVisits.tsx'
import './JobSheet.css'

export interface JobSheetProps {
  readonly workOrder: WorkOrder
  readonly policy: Policy
  readonly stageWords: (stage: Stage) => string
  /** The whole address of the work order, for the QR code. */
  readonly link: string
  /** The provider's name. */
  readonly brand: string
}

/**
 * The work order on one sheet of A4, to take along: what is to be done, where, for whom and until
 * when, room for notes and signatures, and a code that leads back here. It stands beside the app in
 * the page and is seen by printers only.
 */
export function JobSheet({ workOrder, policy, stageWords, link, brand }: JobSheetProps) {
  const t = useT()
  const { locale } = useTranslator()
  const now = useNow()
  const format = useFormat()
  const visits = useKnownVisits(workOrder)
  const { reference, name, description, project } = workOrder
  return createPortal(
    <section className="job-sheet">
      <header className="job-sheet__head">
        <div className="job-sheet__what">
          <p className="job-sheet__brand">
            <bdi>{clipText(brand, 80)}</bdi>
          </p>
          <h1 className="job-sheet__title">
            {t('sheet.title')} <bdi>{clipText(reference, 40)}</bdi>
          </h1>
          <p className="job-sheet__name">
            <bdi>{name === null ? t('pane.unnamed') : clipText(name, 140)}</bdi>
          </p>
          <StatusLine policy={policy} stageWords={stageWords} workOrder={workOrder} />
        </div>
        <LinkCode link={link} />
      </header>
      {project.shutdownConsequence !== null && (
        <p className="job-sheet__shutdown">
          {t('sheet.shutdown')} <bdi>{clipText(project.shutdownConsequence, 160)}</bdi>
        </p>
      )}
      <div className="job-sheet__boxes">
        {sheetFacts(workOrder, t, locale).map(({ kind, title, lines }) => (
          <section className={`job-sheet__box job-sheet__box--${kind}`} key={kind}>
            <h2>{title}</h2>
            {lines.map((line) => (
              <p key={line}>
                <bdi>{line}</bdi>
              </p>
            ))}
          </section>
        ))}
      </div>
      <SheetPromises readings={judgeClocks(workOrder, now, policy)} workOrder={workOrder} />
      <SheetVisits now={now} policy={policy} visits={visits} workOrder={workOrder} />
      {description !== null && (
        <section className="job-sheet__description">
          <h2>{t('pane.description')}</h2>
          <p>
            <bdi>{clipText(description, 1_500)}</bdi>
          </p>
        </section>
      )}
      <section className="job-sheet__notes">
        <h2>{t('sheet.notes')}</h2>
        {ruledLines.map((line) => (
          <div className="job-sheet__line" key={line} />
        ))}
      </section>
      <div className="job-sheet__signatures">
        <p>{t('sheet.signature.technician')}</p>
        <p>{t('sheet.signature.customer')}</p>
        <p>{t('sheet.signature.date')}</p>
      </div>
      <footer className="job-sheet__foot">
        {t('sheet.printed', { when: format.full(now), zone: format.zone })}
      </footer>
    </section>,
    document.body,
  )
}

/** To write on; those the page has no room for are cut off. */
const ruledLines = Array.from({ length: 24 }, (_, line) => line)

/** Status, type and priority, as far as they are known. */
function StatusLine({
  workOrder,
  policy,
  stageWords,
}: Pick<JobSheetProps, 'workOrder' | 'policy' | 'stageWords'>) {
  const t = useT()
  const words = useTenantWords()
  const plain = stageWords(readStage(workOrder, policy.stages).stage)
  const status = workOrder.status && words.of('status', workOrder.status)
  const facts = [
    status,
    status !== null && saysTheSame(status, plain) ? null : plain,
    workOrder.type && words.of('type', workOrder.type),
    workOrder.priority && t('pane.priority', { name: workOrder.priority.name }),
  ]
  return (
    <p className="job-sheet__status">
      {[...new Set(facts)].map(
        (fact) => fact !== null && <bdi key={fact}>{clipText(fact, 60)}</bdi>,
      )}
    </p>
  )
}

/** The way back to the portal for whoever holds the paper. */
function LinkCode({ link }: { readonly link: string }) {
  const t = useT()
  const code = qrPath(link)
  return (
    <figure className="job-sheet__code">
      {code !== null && (
        <svg
          aria-label={t('sheet.code')}
          role="img"
          shapeRendering="crispEdges"
          viewBox={`0 0 ${code.size} ${code.size}`}
        >
          <path d={code.path} />
        </svg>
      )}
      <figcaption>{t('sheet.scan')}</figcaption>
    </figure>
  )
}

/** What has been read of the visits by now; else the first, which every work order carries. */
function useKnownVisits({ id, wall, technician }: WorkOrder): readonly Visit[] {
  const query = useVisits(id)
  if (query.state === 'ready') return query.items
  return wall.firstVisit === null ? [] : [{ id: null, from: wall.firstVisit, to: null, technician }]
}
