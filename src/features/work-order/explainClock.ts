import { workBeganAt } from '../../domain/clock.ts'
import type { ClockReading } from '../../domain/clock.ts'
import { isClosedStage } from '../../domain/stage.ts'
import type { Stage } from '../../domain/stage.ts'
import type { Instant } from '../../domain/time.ts'
import type { ClockName, WorkOrder } from '../../domain/workOrder.ts'

/** Why a clock says what it says: the fields it used and the rule that fired (rules.md 3). */
export interface ClockExplanation {
  /** null = the target field is empty. */
  readonly target: { readonly at: Instant | null; readonly field: string }
  /** null = the clock never ran: nothing was promised. */
  readonly started: { readonly at: Instant | null; readonly field: string } | null
  /** null = the stop plays no part in the verdict. */
  readonly stopped: Stop | null
  /** Whether the status decided, so that it belongs to the proof. */
  readonly usesStatus: boolean
  /** What was seen and left out of account, or could be misread. */
  readonly asides: readonly Aside[]
  readonly rule: RuleKey
}

export interface Stop {
  readonly at: Instant | null
  readonly how: 'began' | 'closed' | `none.${ClockName | 'settled'}`
  /** Wire names of the fields looked at. */
  readonly fields: readonly string[]
}

export interface Aside {
  readonly kind: 'reopened' | 'implausible' | 'onHold'
  readonly at: Instant | null
  readonly field: string
}

/** Which sentence says the rule: `pane.why.rule.…`. */
export type RuleKey =
  | 'none'
  | 'cancelled'
  | 'met.contact'
  | 'met.contactByClosing'
  | 'met.arrival'
  | 'met.resolution'
  | 'missed.arrival'
  | 'missed.resolution'
  | 'unproven.contact'
  | 'unproven.contactByClosing'
  | 'bound.met'
  | 'bound.unproven'
  | 'unproven.noStop'
  | 'passed'
  | 'overdue'
  | 'critical'
  | 'atRisk'
  | 'running'

/** The wire field of each clock's target; its name is the best proof there is (api.md 5.6). */
export const targetFields: Readonly<Record<ClockName, string>> = {
  contact: 'dateutc_max_sla_contact',
  arrival: 'dateutc_max_sla_hands_on_machine',
  resolution: 'dateutc_max_sla_resolution',
}

/** Explains a reading of `workOrder`, whose stage is `stage`. */
export function explainClock(
  workOrder: WorkOrder,
  stage: Stage,
  reading: ClockReading,
): ClockExplanation {
  const { clock, target, startedAt } = reading
  const isPromised = reading.rule !== 1
  return {
    target: { at: target, field: targetFields[clock] },
    started: isPromised ? { at: startedAt, field: 'dateutc_create' } : null,
    stopped: isPromised && reading.rule !== 2 ? stopOf(stage, reading) : null,
    usesStatus: reading.rule === 2 || (reading.rule === 5 && reading.stoppedAt === null),
    asides: isPromised ? asidesOf(workOrder, stage, reading) : [],
    rule: ruleOf(reading),
  }
}

function stopOf(stage: Stage, { clock, stoppedAt, evidence }: ClockReading): Stop {
  const fields = {
    contact: ['dateutc_in_progress', 'dateutc_closed'],
    arrival: ['dateutc_in_progress'],
    resolution: ['dateutc_closed'],
  }[clock]
  if (evidence === 'none') {
    return { at: null, how: `none.${isClosedStage(stage) ? 'settled' : clock}`, fields }
  }
  const isClosing = evidence === 'closingBound' || clock === 'resolution'
  return isClosing
    ? { at: stoppedAt, how: 'closed', fields: ['dateutc_closed'] }
    : { at: stoppedAt, how: 'began', fields: ['dateutc_in_progress'] }
}

function asidesOf(workOrder: WorkOrder, stage: Stage, { clock, rule }: ClockReading) {
  const { closedAt, inProgressAt } = workOrder
  const asides: Aside[] = []
  if (rule === 2) return asides
  if (!isClosedStage(stage) && closedAt !== null) {
    asides.push({ kind: 'reopened', at: closedAt, field: 'dateutc_closed' })
  }
  if (clock !== 'resolution' && inProgressAt !== null && workBeganAt(workOrder, stage) === null) {
    asides.push({ kind: 'implausible', at: inProgressAt, field: 'dateutc_in_progress' })
  }
  if (stage === 'onHold' && rule >= 6) {
    asides.push({ kind: 'onHold', at: null, field: 'job_status_id' })
  }
  return asides
}

function ruleOf({ clock, rule, verdict, evidence, stoppedAt }: ClockReading): RuleKey {
  switch (rule) {
    case 1:
      return 'none'
    case 2:
      return 'cancelled'
    case 3:
      return clock === 'contact' ? contactKey('met', evidence) : `met.${clock}`
    case 4:
      return clock === 'contact' ? contactKey('unproven', evidence) : `missed.${clock}`
    case 5:
      if (stoppedAt === null) return 'unproven.noStop'
      return verdict === 'met' ? 'bound.met' : 'bound.unproven'
    case 6:
      return verdict === 'passed' ? 'passed' : 'overdue'
    case 7:
      return 'critical'
    case 8:
      return 'atRisk'
    case 9:
      return 'running'
  }
}

function contactKey<V extends 'met' | 'unproven'>(verdict: V, evidence: ClockReading['evidence']) {
  return `${verdict}.${evidence === 'closingBound' ? 'contactByClosing' : 'contact'}` as const
}
