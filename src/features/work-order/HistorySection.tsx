import { Link } from 'react-router'
import type { MachineMemory } from '../../domain/machineMemory.ts'
import { isOnLocation } from '../../domain/place.ts'
import type { Policy } from '../../domain/policy.ts'
import type { Stage } from '../../domain/stage.ts'
import type { Instant } from '../../domain/time.ts'
import type { WorkOrder, WorkOrderId } from '../../domain/workOrder.ts'
import { useT } from '../../i18n/I18n.tsx'
import { HistoryFacts } from './HistoryFacts.tsx'
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
      <HistoryFacts hrefOf={props.hrefOf} memory={memory} now={props.now} />
      {machine.length > 0 && (
        <>
          <MoreRows first={5} items={machine} renderRow={rowOf} />
          <InList
            href={hrefOfEquipment}
            what={t(`memory.showInList.${where}`)}
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
            what={t('memory.showInList.site')}
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
  what,
  projects,
}: {
  readonly href: (ids: readonly string[]) => string
  /** What will be seen there. */
  readonly what: string
  readonly projects: readonly string[] | null
}) {
  const t = useT()
  if (projects === null || projects.length > mostEquipment) return null
  return (
    <Link className="history__in-list" to={href(projects)}>
      {t('memory.showInList')}
      <span className="spoken"> ({what})</span>
    </Link>
  )
}
