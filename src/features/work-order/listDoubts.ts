import { doubtsOf } from '../../domain/doubts.ts'
import type { Doubt } from '../../domain/doubts.ts'
import { hasUnseenChildren } from '../../domain/forest.ts'
import type { Forest } from '../../domain/forest.ts'
import type { Policy } from '../../domain/policy.ts'
import type { Instant, WallTime } from '../../domain/time.ts'
import { clockNames } from '../../domain/workOrder.ts'
import type { ClockName, WorkOrder } from '../../domain/workOrder.ts'
import type { Translate } from '../../i18n/translate.ts'
import { durationWords } from '../../ui/words.ts'

/** One contradiction in words, and the fields it rests on, as they came, for the provider. */
export interface DoubtLine {
  readonly sentence: string
  /** `dateutc_closed 2026-11-23T09:00:00Z`; [] = the sentence says it all. */
  readonly evidence: readonly string[]
}

export interface DoubtSource {
  readonly workOrder: WorkOrder
  /** null = there is no list to compare with. */
  readonly forest: Forest | null
  /** Parts and groups may still be on the way, so none is called missing. */
  readonly isListPartial: boolean
  readonly policy: Policy
  /** Milliseconds that the server's clock is ahead of the device's; 0 = they agree (rules.md 1). */
  readonly skewMs: number
}

/** Everything doubtful in a work order, in its place in the tree and in the clock it is judged by. */
export function listDoubts(source: DoubtSource, t: Translate): readonly DoubtLine[] {
  const { workOrder, forest, isListPartial, policy, skewMs } = source
  const branch = forest?.byId.get(workOrder.id)
  const doubts: Doubt[] = [
    ...(forest?.doubts.get(workOrder.id) ?? []),
    ...(branch && hasUnseenChildren(branch) ? [{ kind: 'childrenUnseen' } as const] : []),
    ...doubtsOf(workOrder, policy),
  ]
  const lines = doubts
    .filter(({ kind }) => !isListPartial || !(kind === 'parentUnseen' || kind === 'childrenUnseen'))
    .map((doubt) => lineOf(doubt, workOrder, t))
  if (skewMs !== 0) {
    const duration = durationWords(t, Math.abs(skewMs))
    lines.push({
      sentence: t(skewMs < 0 ? 'doubt.skew.ahead' : 'doubt.skew.behind', { duration }),
      evidence: [],
    })
  }
  return [...new Map(lines.map((line) => [line.sentence, line])).values()]
}

/** The whole of it to send on: which work order, then each doubt with its evidence below. */
export function doubtText(workOrder: WorkOrder, lines: readonly DoubtLine[], t: Translate): string {
  const all = lines.flatMap(({ sentence, evidence }) => [
    `- ${sentence}`,
    ...evidence.map((one) => `  ${one}`),
  ])
  const { reference, id } = workOrder
  return [t('doubt.heading', { reference }), `id ${id}`, ...all].join('\n')
}

function lineOf({ kind, field, otherId }: Doubt, workOrder: WorkOrder, t: Translate): DoubtLine {
  const { createdAt, closedAt, inProgressAt, targets, wall, status, parentId } = workOrder
  const created = instantField('dateutc_create', createdAt)
  const closed = instantField('dateutc_closed', closedAt)
  const began = instantField('dateutc_in_progress', inProgressAt)
  const statusField = `job_status_id ${status?.id ?? ''} ${status?.name ?? ''}`.trim()
  switch (kind) {
    case 'parentUnseen':
      return { sentence: t('doubt.parentUnseen'), evidence: [`_parent_id ${otherId ?? ''}`] }
    case 'parentCycle':
      return { sentence: t('pane.doubt.parentCycle'), evidence: [`_parent_id ${otherId ?? ''}`] }
    case 'childrenUnseen':
      return { sentence: t('doubt.childrenUnseen'), evidence: ['has_child true'] }
    case 'childOpenUnderClosed':
      return {
        sentence: t('pane.doubt.childOpenUnderClosed'),
        evidence: [statusField, `_parent_id ${parentId ?? ''}`],
      }
    case 'closedBeforeCreated':
      return { sentence: t('pane.doubt.closedBeforeCreated'), evidence: [closed, created] }
    case 'inProgressBeforeCreated':
      return { sentence: t('pane.doubt.inProgressBeforeCreated'), evidence: [began, created] }
    case 'inProgressAfterClosed':
      return { sentence: t('pane.doubt.inProgressAfterClosed'), evidence: [began, closed] }
    case 'targetBeforeCreation': {
      const clock = clockNames.find((name) => name === field) ?? 'resolution'
      return {
        sentence: t('pane.doubt.targetBeforeCreation', { clock: t(`clock.${clock}`) }),
        evidence: [instantField(targetFields[clock], targets[clock]), created],
      }
    }
    case 'completedUndated':
      return { sentence: t('doubt.completedUndated'), evidence: [statusField, 'dateutc_closed'] }
    case 'zoneUnknown':
      return {
        sentence: t('doubt.zoneUnknown'),
        evidence: [wallField('date_create', wall.created), created],
      }
    case 'unknownStatus':
      return {
        sentence: t('doubt.unknownStatus', { status: status?.name ?? '?' }),
        evidence: [statusField],
      }
    case 'unreadableField':
      return { sentence: t('pane.doubt.unreadableField', { field: field ?? '?' }), evidence: [] }
    case 'duplicate':
      return { sentence: t('pane.doubt.duplicate'), evidence: [] }
  }
}

/** The wire's names (api.md 5.6), which the provider knows them by. */
const targetFields: Readonly<Record<ClockName, string>> = {
  contact: 'dateutc_max_sla_contact',
  arrival: 'dateutc_max_sla_hands_on_machine',
  resolution: 'dateutc_max_sla_resolution',
}

function instantField(name: string, at: Instant | null): string {
  return at === null ? name : `${name} ${new Date(at).toISOString()}`
}

/** Digits on a wall have no zone. */
function wallField(name: string, at: WallTime | null): string {
  return at === null ? name : `${name} ${new Date(at).toISOString().replace('Z', '')}`
}
