import type { Policy } from '../../../domain/policy.ts'
import type { Stage } from '../../../domain/stage.ts'
import type { TenantWords } from '../../../domain/tenantWords.ts'
import type { Instant, WallTime } from '../../../domain/time.ts'
import type { Translate } from '../../../i18n/translate.ts'
import type { Format } from '../../../ui/format.ts'

/** What a column holds of one work order, kept apart by what a spreadsheet makes of it. */
export type ColumnValue =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'number'; readonly number: number }
  /** A moment; shown in the reader's zone. */
  | { readonly kind: 'instant'; readonly at: Instant }
  /** Digits on a wall at the site; shown as they stand (rules.md 1). */
  | { readonly kind: 'wallTime'; readonly at: WallTime }

/** The kinds a column can be of; a column of one kind may hold another where a field stands in. */
export type ColumnKind = ColumnValue['kind']

/** What a column needs beside the work order, to say what it holds in the reader's words. */
export interface ColumnContext {
  readonly now: Instant
  readonly policy: Policy
  readonly t: Translate
  readonly format: Format
  /** The tenant's own words for a stage, or the portal's. */
  readonly stageWords: (stage: Stage) => string
  /** What statuses and types are called in the reader's language. */
  readonly words: TenantWords
}

/** A text; null and `''` are nothing to show. */
export function textValue(text: string | null): ColumnValue | null {
  return text === null || text === '' ? null : { kind: 'text', text }
}

export function numberValue(number: number | null): ColumnValue | null {
  return number === null ? null : { kind: 'number', number }
}

export function instantValue(at: Instant | null): ColumnValue | null {
  return at === null ? null : { kind: 'instant', at }
}

export function wallTimeValue(at: WallTime | null): ColumnValue | null {
  return at === null ? null : { kind: 'wallTime', at }
}
