import { fold } from '../../../domain/fold.ts'
import type { RawField } from '../../../domain/rawField.ts'
import type { Translate } from '../../../i18n/translate.ts'
import { fieldGroups, type FieldGroup, type KnownField } from './fieldGroups.ts'

/** A field as a line of the table. */
export interface FieldRow {
  readonly field: RawField
  /** What it is called; of an unknown field the vendor's name. */
  readonly label: string
  /** All it can be found by, folded: its names and its value. */
  readonly text: string
}

/** A subject with its fields; never empty. */
export interface FieldRows {
  readonly group: FieldGroup
  readonly rows: readonly FieldRow[]
}

/** Sorts fields into their subjects and names them. */
export function groupFields(fields: readonly RawField[], t: Translate): readonly FieldRows[] {
  const byName = new Map(fields.map((field) => [field.name, field]))
  const groups = knownGroups.map(([group, names]) => ({
    group,
    rows: names.flatMap((name) => {
      const field = byName.get(name)
      byName.delete(name)
      return field === undefined ? [] : [rowOf(field, t(`field.${name}`))]
    }),
  }))
  const others = [...byName.values()].map((field) => rowOf(field, field.name))
  return [...groups, { group: 'other' as const, rows: others }].filter(
    ({ rows }) => rows.length > 0,
  )
}

/** What every word of `wanted` is in; `filledOnly` leaves out what says nothing. */
export function findFields(
  groups: readonly FieldRows[],
  { wanted, filledOnly }: { readonly wanted: string; readonly filledOnly: boolean },
): readonly FieldRows[] {
  const words = fold(wanted).split(/\s+/).filter(Boolean)
  const isWanted = ({ field, text }: FieldRow) =>
    (!filledOnly || isFilled(field)) && words.every((word) => text.includes(word))
  return groups
    .map(({ group, rows }) => ({ group, rows: rows.filter(isWanted) }))
    .filter(({ rows }) => rows.length > 0)
}

/** How many fields there are in all. */
export function countFields(groups: readonly FieldRows[]): number {
  return groups.reduce((sum, { rows }) => sum + rows.length, 0)
}

/** Something was sent, and it is not one of the vendor's ways to say nothing. */
export function isFilled({ sent, reading }: RawField): boolean {
  return sent !== null && reading.kind !== 'empty'
}

const knownGroups = Object.entries(fieldGroups) as unknown as readonly (readonly [
  keyof typeof fieldGroups,
  readonly KnownField[],
])[]

/** Endless texts are looked through only so far, signs. */
const searchedLength = 4_000

function rowOf(field: RawField, label: string): FieldRow {
  const { name, sent } = field
  return { field, label, text: fold(`${label} ${name} ${sent?.slice(0, searchedLength) ?? ''}`) }
}
