import { judgeClocks, type ClockReading } from './clock.ts'
import { facetReaders, type FacetContext, type FacetId } from './facets.ts'
import { repeatFailures } from './machineMemory.ts'
import type { Policy } from './policy.ts'
import type { Instant } from './time.ts'
import { verdictCode, verdictCodeCount, verdictValues } from './verdictCode.ts'
import type { WorkOrder } from './workOrder.ts'

/**
 * One facet of a whole list as small numbers: a hundred thousand names are compared and counted as
 * codes, and each different name is kept once.
 */
export interface Column {
  /** Of each work order, in the list's order, its code. */
  readonly codes: Uint32Array
  /** How many codes there may be; each is below this. */
  readonly size: number
  /** The facet values a code stands for: none, one, or for verdicts several. */
  readonly valuesOf: (code: number) => readonly string[]
}

/**
 * The column of a facet over a list. It is made once per list (the very array) and kept as long as
 * the list is; again only when what it rests on changed: the policy for stages, the set for stars
 * and changes. Verdicts follow `now`, but only those whose time has come are judged anew.
 */
export function columnOf(
  workOrders: readonly WorkOrder[],
  facet: FacetId,
  context: FacetContext,
): Column {
  let columns = columnsByList.get(workOrders)
  if (!columns) columnsByList.set(workOrders, (columns = { verdicts: null, others: new Map() }))
  if (facet === 'verdict') {
    columns.verdicts = judgeAll(workOrders, context, columns.verdicts)
    return columns.verdicts
  }
  const basis = basisOf(facet, context)
  const known = columns.others.get(facet)
  if (known && known.basis === basis) return known.column
  // Only a whole list tells what repeats, and only who asks for it should pay.
  const repeated = facet === 'repeat' ? repeatFailures(workOrders, context.policy) : none
  const column = encode(workOrders, facet, { ...context, repeated })
  columns.others.set(facet, { basis, column })
  return column
}

interface Columns {
  verdicts: VerdictColumn | null
  readonly others: Map<FacetId, { readonly basis: unknown; readonly column: Column }>
}

const none: FacetContext['repeated'] = new Set()

const columnsByList = new WeakMap<readonly WorkOrder[], Columns>()

/** What of the context a facet's values rest on; null = on the work orders alone. */
function basisOf(facet: FacetId, { policy, starred, changed, contactId }: FacetContext): unknown {
  if (facet === 'stage' || facet === 'custom' || facet === 'repeat') return policy
  if (facet === 'starred') return starred
  if (facet === 'mine') return contactId
  return facet === 'changed' ? changed : null
}

/** Code 0 is "no value"; the others are given as the names come. */
function encode(
  workOrders: readonly WorkOrder[],
  facet: Exclude<FacetId, 'verdict'>,
  context: FacetContext,
): Column {
  const read = facetReaders[facet]
  const codes = new Uint32Array(workOrders.length)
  const codeOf = new Map<string, number>()
  const values: (readonly string[])[] = [[]]
  workOrders.forEach((workOrder, index) => {
    const value = read(workOrder, context)
    if (value === null) return
    let code = codeOf.get(value)
    if (code === undefined) {
      code = values.push([value]) - 1
      codeOf.set(value, code)
    }
    codes[index] = code
  })
  return { codes, size: values.length, valuesOf: (code) => values[code] ?? [] }
}

interface VerdictColumn extends Column {
  readonly now: Instant
  readonly policy: Policy
  /** Of each work order, the moment from which its code may be another. */
  readonly holdsUntil: Float64Array
}

/** The verdicts at `now`, taken over from an earlier moment where they still hold. */
function judgeAll(
  workOrders: readonly WorkOrder[],
  { now, policy }: FacetContext,
  before: VerdictColumn | null,
): VerdictColumn {
  if (before?.policy === policy && before.now === now) return before
  const isLater = before !== null && before.policy === policy && now > before.now
  const codes = isLater ? before.codes.slice() : new Uint32Array(workOrders.length)
  const holdsUntil = isLater ? before.holdsUntil.slice() : new Float64Array(workOrders.length)
  workOrders.forEach((workOrder, index) => {
    if (isLater && (holdsUntil[index] ?? 0) > now) return
    const readings = judgeClocks(workOrder, now, policy)
    codes[index] = verdictCode(readings)
    holdsUntil[index] = Math.min(...readings.map(endOf))
  })
  return { codes, size: verdictCodeCount, valuesOf: verdictValues, now, policy, holdsUntil }
}

/** The moment from which a verdict may be another; Infinity for the final ones. */
function endOf({ verdict, target, thresholds }: ClockReading): number {
  if (target === null || thresholds === null) return Infinity
  const { warnMs, criticalMs } = thresholds
  // A millisecond early, since thresholds may have fractions; judging once too often does no harm.
  if (verdict === 'running') return target - Math.max(warnMs, criticalMs) - 1
  if (verdict === 'atRisk') return target - criticalMs - 1
  return verdict === 'critical' ? target : Infinity
}
