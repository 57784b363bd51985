import { defaultAttentionPolicy, type AttentionPolicy } from './attentionPolicy.ts'
import { defaultFailurePolicy, type FailurePolicy } from './failurePolicy.ts'
import { defaultStagePolicy, type StagePolicy } from './stage.ts'
import { defaultClockPolicy, type ClockPolicy } from './thresholds.ts'

/** Everything a tenant's configuration may say about the trade's rules, in one value. */
export interface Policy {
  readonly stages: StagePolicy
  readonly clocks: ClockPolicy
  readonly attention: AttentionPolicy
  readonly failures: FailurePolicy
}

/** The rules as rules.md has them. */
export const defaultPolicy: Policy = {
  stages: defaultStagePolicy,
  clocks: defaultClockPolicy,
  attention: defaultAttentionPolicy,
  failures: defaultFailurePolicy,
}
