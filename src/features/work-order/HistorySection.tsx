import { millisecondsInDay as dayMs } from 'date-fns/constants'
import { Link } from 'react-router'
import type { FailureRecord, MachineMemory, PastVisit } from '../../domain/machineMemory.ts'
import { isOnLocation } from '../../domain/place.ts'
import type { Policy } from '../../domain/policy.ts'
import type { Stage } from '../../domain/stage.ts'
import type { Instant } from '../../domain/time.ts'
import type { WorkOrder, WorkOrderId } from '../../domain/workOrder.ts'
import { useT } from '../../i18n/I18n.tsx'
import type { Translate } from '../../i18n/translate.ts'
import { clipText } from '../../ui/clipText.ts'
import { Facts } from '../../ui/Facts.tsx'
import type { Fact } from '../../ui/Facts.tsx'
import { useFormat } from '../../ui/useFormat.ts'
import { HistoryRow } from './HistoryRow.tsx'
import { MoreRows } from './MoreRows.tsx'
import { PaneSection } from './PaneSection.tsx'
import './HistorySection.css'

interface HistorySectionProps {
  readonly workOrder: WorkOrder
  readonly memory: MachineMemory
  /** More of the list may come. */
  readonly isListPartial: boolean
  readonly now: Instant
  readonly policy: Policy
  readonly stageWords: (stage: Stage) => string
  readonly hrefOf: (id: WorkOrderId) => string
  /** The list narrowed to pieces of equipment, by their project ids. */
  readonly hrefOfEquipment: (ids: readonly string[]) => string
}

/**
 * What happened to the same machine before and since, and elsewhere at the site. Nothing at all for
 * work that names neither a machine nor a place.
 */
export function HistorySection(props: HistorySectionProps) {
  const t = useT()
  const { workOrder, memory, isListPartial, hrefOfEquipment } = props
  const { machine, site } = memory
  const where = isOnLocation(workOrder) ? 'site' : 'machine'
  const facts = useFacts(props)
  const isKnown = workOrder.project.id !== null || workOrder.project.serialNumber !== null
  if (!isKnown && machine.length + site.length === 0) return null

  const rowOf = (other: WorkOrder) => (
    <HistoryRow
      href={props.hrefOf(other.id)}
      key={other.id}
      now={props.now}
      policy={props.policy}
      stageWords={props.stageWords}
      workOrder={other}
    />
  )
  return (
    <PaneSection
      meta={machine.length > 0 ? t(`memory.count.${where}`, { count: machine.length }) : undefined}
      name="history"
      title={t('memory.title')}
    >
      {facts.length > 0 && (
        <div className="history__facts">
          <Facts facts={facts} />
        </div>
      )}
      {machine.length > 0 && (
        <>
          <MoreRows first={5} items={machine} renderRow={rowOf} />
          <InList
            href={hrefOfEquipment}
            label={t(`memory.showInList.${where}`)}
            projects={memory.machineProjects}
          />
        </>
      )}
      {machine.length === 0 && !isListPartial && (
        <p className="history__note">{t(`memory.none.${where}`)}</p>
      )}
      {site.length > 0 && (
        <>
          <h4 className="history__head">
            {t(where === 'site' ? 'memory.onMachines' : 'memory.elsewhere')}{' '}
            <span className="history__count">{site.length}</span>
          </h4>
          <MoreRows first={3} items={site} renderRow={rowOf} />
          <InList
            href={hrefOfEquipment}
            label={t('memory.showInList.site')}
            projects={memory.siteProjects}
          />
        </>
      )}
      {isListPartial && <p className="history__note">{t('memory.partial')}</p>}
    </PaneSection>
  )
}

/** More would make an address that mail programs break. */
const mostEquipment = 40

/** The way to the list, unless what is meant cannot be said in an address. */
function InList({
  href,
  label,
  projects,
}: {
  readonly href: (ids: readonly string[]) => string
  readonly label: string
  readonly projects: readonly string[] | null
}) {
  const t = useT()
  if (projects === null || projects.length > mostEquipment) return null
  return (
    <Link aria-label={label} className="history__in-list" to={href(projects)}>
      {t('memory.showInList')}
    </Link>
  )
}

function useFacts({ memory, hrefOf, now }: HistorySectionProps): readonly Fact[] {
  const t = useT()
  const { failures, lastVisit, machine } = memory
  const facts: Fact[] = []
  if (failures.count > 1) {
    facts.push({
      key: 'failures',
      label: t('memory.failures'),
      value: failureWords(failures, t),
    })
  }
  if (machine.length > 0) {
    facts.push({
      key: 'lastVisit',
      label: t('memory.lastVisit'),
      value:
        lastVisit === null ? (
          t('memory.lastVisit.none')
        ) : (
          <LastVisit hrefOf={hrefOf} now={now} visit={lastVisit} />
        ),
    })
  }
  return facts
}

function LastVisit({
  visit: { at, workOrder },
  hrefOf,
  now,
}: {
  readonly visit: PastVisit
  readonly hrefOf: (id: WorkOrderId) => string
  readonly now: Instant
}) {
  const format = useFormat()
  const { id, reference, technician } = workOrder
  const link = (
    <Link to={hrefOf(id)}>
      <bdi>{clipText(reference, 80)}</bdi>
    </Link>
  )
  return (
    <>
      <time dateTime={new Date(at).toISOString()} title={format.full(at)}>
        {format.moment(at, now)}
      </time>
      {technician !== null && (
        <>
          {' · '}
          <bdi>{clipText(technician, 80)}</bdi>
        </>
      )}
      {' · '}
      {link}
    </>
  )
}

/** "4 on record · on average 20 days apart · 22 days after the one before". */
function failureWords({ count, everyMs, sincePreviousMs }: FailureRecord, t: Translate): string {
  const parts = [t('memory.failures.count', { count })]
  // Of two the one distance says it all.
  if (everyMs !== null && (count > 2 || sincePreviousMs === null)) {
    parts.push(t('memory.failures.every', { days: daysOf(everyMs) }))
  }
  if (sincePreviousMs !== null) {
    parts.push(t('memory.failures.previous', { days: daysOf(sincePreviousMs) }))
  }
  return parts.join(' · ')
}

/** Whole days: of months gone by nobody counts the hours. */
function daysOf(ms: number): number {
  return Math.floor(ms / dayMs)
}
