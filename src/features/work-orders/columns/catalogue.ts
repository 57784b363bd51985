import { attentionOf } from '../../../domain/attention.ts'
import { judgeClocks } from '../../../domain/clock.ts'
import { headline } from '../../../domain/deadline.ts'
import type { Branch } from '../../../domain/forest.ts'
import { rollUp } from '../../../domain/rollUp.ts'
import { ownValues, sortFields } from '../../../domain/sortField.ts'
import type { SortField } from '../../../domain/sortField.ts'
import { stageOf } from '../../../domain/stage.ts'
import type { TenantTable } from '../../../domain/tenantWords.ts'
import type { Instant, WallTime } from '../../../domain/time.ts'
import type { WorkOrder } from '../../../domain/workOrder.ts'
import type { MessageId } from '../../../i18n/catalog.ts'
import { verdictWords } from '../../../ui/words.ts'
import type { ColumnId } from '../columnId.ts'
import { instantValue, numberValue, textValue, wallTimeValue } from './columnValue.ts'
import { concernsWords } from './concernWords.ts'
import type { ColumnContext, ColumnKind, ColumnValue } from './columnValue.ts'

/** A column of the list as far as it does not depend on where it is shown. */
export interface Column {
  readonly id: ColumnId
  readonly label: MessageId & `column.${string}`
  /** Under which head the column menu lists it. */
  readonly family: ColumnFamily
  /** px, unless the reader chose another. */
  readonly width: number
  /** What its values are, as a rule: a spreadsheet formats the whole column by it. */
  readonly kind: ColumnKind
  /** What sorts by it; null = it cannot be sorted by. */
  readonly sort: SortField | null
  /**
   * What it holds of the branch's work order, for export and print; null = nothing, as always of a
   * group that is not visible.
   */
  readonly value: (branch: Branch, context: ColumnContext) => ColumnValue | null
}

/** The parts of the column menu, in its order. */
export const columnFamilies = ['work', 'time', 'place', 'equipment', 'record'] as const

export type ColumnFamily = (typeof columnFamilies)[number]

/** Fields that hold a `Value` and need nothing else to be read. */
type FieldOf<Value> = {
  [F in keyof typeof ownValues]: ReturnType<(typeof ownValues)[F]> extends Value | null ? F : never
}[keyof typeof ownValues]

type Family = readonly [family: ColumnFamily, width: number]

/** Reads a work order's own field in the words of the kind. */
type Read = (workOrder: WorkOrder, branch: Branch, context: ColumnContext) => ColumnValue | null

function column(
  id: ColumnId,
  [family, width]: Family,
  kind: ColumnKind,
  read: Read,
): readonly [ColumnId, Column] {
  return [
    id,
    {
      id,
      label: `column.${id}`,
      family,
      width,
      kind,
      sort: sortFields.find((field) => field === id) ?? null,
      value: (branch, context) =>
        branch.workOrder === null ? null : read(branch.workOrder, branch, context),
    },
  ]
}

function text(id: FieldOf<string> & ColumnId, family: Family) {
  return column(id, family, 'text', (workOrder) => textValue(ownValues[id](workOrder)))
}

/** What the reader's language calls a status or type. */
function tenants(id: TenantTable, family: Family) {
  return column(id, family, 'text', ({ [id]: named }, _branch, { words }) =>
    textValue(named && words.of(id, named)),
  )
}

function number(id: NumberField, family: Family) {
  return column(id, family, 'number', (workOrder) => numberValue(ownValues[id](workOrder)))
}

/** A moment; `standIn` are the same moment's digits at the site, for when only those are recorded. */
function instant(
  id: FieldOf<Instant> & ColumnId,
  family: Family,
  standIn: (workOrder: WorkOrder) => WallTime | null = () => null,
) {
  return column(
    id,
    family,
    'instant',
    (workOrder) => instantValue(ownValues[id](workOrder)) ?? wallTimeValue(standIn(workOrder)),
  )
}

function wallTime(id: FieldOf<WallTime> & ColumnId, family: Family) {
  return column(id, family, 'wallTime', (workOrder) => wallTimeValue(ownValues[id](workOrder)))
}

type NumberField = 'number' | 'projectNumber' | 'visitCount' | 'plannedMinutes' | 'noteCount'

/** Where a time of day and its date fit. */
const dated = 148

/**
 * Every column there is, by its id, in the order of the column menu. A group's deadline is the
 * earliest in it, as in its row.
 *
 * Of the 75 fields of the wire, those in `unlistedFields` are no column of their own.
 */
export const catalogue: ReadonlyMap<ColumnId, Column> = new Map([
  text('reference', ['work', 92]),
  text('name', ['work', 320]),
  text('customerReference', ['work', 132]),
  text('backOfficeReference', ['work', 132]),
  number('number', ['work', 84]),
  tenants('status', ['work', 208]),
  column('stage', ['work', 160], 'text', (workOrder, _branch, { policy, stageWords }) =>
    textValue(stageWords(stageOf(workOrder, policy.stages))),
  ),
  tenants('type', ['work', 96]),
  text('priority', ['work', 72]),
  text('description', ['work', 280]),
  text('source', ['work', 112]),
  column('group', ['work', 160], 'text', (_workOrder, { parent }) =>
    textValue(parent?.workOrder?.reference ?? null),
  ),
  column('progress', ['work', 148], 'text', (_workOrder, branch, context) =>
    textValue(progressText(branch, context)),
  ),
  column('concern', ['work', 260], 'text', (workOrder, _branch, { now, policy, t }) =>
    textValue(concernsWords(t, attentionOf(workOrder, now, policy))),
  ),
  number('noteCount', ['work', 84]),

  column('deadline', ['time', 276], 'instant', (workOrder, branch, { now, policy }) =>
    instantValue(
      rollUp(branch, now, policy).next?.target ?? headline(workOrder, now, policy).target,
    ),
  ),
  column('clocks', ['time', 56], 'text', (workOrder, _branch, context) =>
    textValue(clocksText(workOrder, context)),
  ),
  instant('contactTarget', ['time', dated]),
  instant('arrivalTarget', ['time', dated]),
  instant('resolutionTarget', ['time', dated]),
  wallTime('visit', ['time', 172]),
  text('technician', ['time', 132]),
  number('visitCount', ['time', 72]),
  number('plannedMinutes', ['time', 112]),
  wallTime('reported', ['time', dated]),
  wallTime('notBefore', ['time', dated]),
  wallTime('suggestedStart', ['time', dated]),
  wallTime('notAfter', ['time', dated]),
  instant('created', ['time', 84], ({ wall }) => wall.created),
  instant('inProgress', ['time', dated]),
  instant('closed', ['time', dated], ({ wall }) => wall.closed),
  instant('modified', ['time', dated], ({ wall }) => wall.updated),

  text('site', ['place', 172]),
  text('place', ['place', 92]),
  text('company', ['place', 160]),
  text('companyCode', ['place', 112]),
  text('street', ['place', 160]),
  text('zip', ['place', 84]),
  text('country', ['place', 112]),
  text('sitePhone', ['place', 132]),
  text('siteEmail', ['place', 180]),
  text('contact', ['place', 148]),
  text('contactPhone', ['place', 132]),
  text('contactMobile', ['place', 132]),
  text('contactEmail', ['place', 180]),

  text('equipment', ['equipment', 160]),
  text('family', ['equipment', 132]),
  text('brand', ['equipment', 112]),
  text('model', ['equipment', 132]),
  text('serialNumber', ['equipment', 132]),
  text('projectReference', ['equipment', 132]),
  number('projectNumber', ['equipment', 112]),
  text('location', ['equipment', 160]),
  text('projectContact', ['equipment', 148]),
  text('shutdown', ['equipment', 240]),

  text('createdBy', ['record', 148]),
  text('changedBy', ['record', 148]),
])

/** The column of an id. */
export function columnOf(id: ColumnId): Column {
  const found = catalogue.get(id)
  // The catalogue's test holds it to every id.
  if (found === undefined) throw new Error(`The catalogue has no column ${id}`)
  return found
}

/** "3 of 7 done" of a group; of a work order that stands alone there is nothing to say. */
function progressText(branch: Branch, { now, policy, t }: ColumnContext): string | null {
  if (branch.children.length === 0) {
    return branch.workOrder?.hasChild === true ? t('list.childrenUnseen') : null
  }
  const { done, leaves } = rollUp(branch, now, policy)
  return t('list.done', { done, total: leaves })
}

/** "Response: met, 1 h early; Arrival: …": all three clocks in words. */
function clocksText(workOrder: WorkOrder, { now, policy, t }: ColumnContext): string {
  return judgeClocks(workOrder, now, policy)
    .filter(({ verdict }) => verdict !== 'none')
    .map((reading) => `${t(`clock.${reading.clock}`)}: ${verdictWords(t, reading)}`)
    .join('; ')
}
