import {
  parseInstant,
  parseWallTime,
  type Instant,
  type Parsed,
  type WallTime,
} from '../domain/time.ts'
import type { Named } from '../domain/workOrder.ts'
import { isGuid } from './odata.ts'
import type { jobsViewFields, JobsViewField } from './wire.ts'

/** Gives the same text object for equal texts, or simply the text. */
export type TextPool = (text: string) => string

type FieldOfKind<Kind> = {
  [F in JobsViewField]: (typeof jobsViewFields)[F] extends Kind ? F : never
}[JobsViewField]

/** Reads fields of one row by the kind their table gives them; a field of another kind won't compile. */
export interface FieldReader {
  text(field: FieldOfKind<'string'>): string | null
  /** Lower case: the documents write upper, the payloads lower (api.md 2). */
  guid(field: FieldOfKind<'guid'>): string | null
  /** A count, where 0 means none. */
  count(field: FieldOfKind<'integer'>): number | null
  /** A number, where 0 is the database's "not set" (api.md 4). */
  number(field: FieldOfKind<'integer'>): number | null
  /** false when missing, as the database has it. */
  flag(field: FieldOfKind<'boolean'>): boolean
  instant(field: FieldOfKind<'date'>): Instant | null
  wallTime(field: FieldOfKind<'date'>): WallTime | null
  /** A row of another table; without a name it goes by the first part of its GUID. */
  named(id: FieldOfKind<'guid'>, name: FieldOfKind<'string'>): Named | null
  person(first: FieldOfKind<'string'>, last: FieldOfKind<'string'>): string | null
  /** Fields read so far whose value made no sense. */
  unreadable(): readonly string[]
}

/**
 * A reader over one row of unknown content. It looks at the row's own known fields only, so a row
 * that brings `__proto__` or `constructor` along changes nothing (T21).
 */
export function fieldReader(row: object, pool: TextPool): FieldReader {
  const unreadable = new Set<string>()

  /** undefined = empty; the check decides what the kind allows. */
  function take<T>(field: JobsViewField, isKind: (value: unknown) => value is T): T | undefined {
    const value = ownValue(row, field)
    if (value === undefined || value === null || value === '') return undefined
    if (isKind(value)) return value
    unreadable.add(field)
    return undefined
  }

  function date<T>(field: JobsViewField, parse: (value: unknown) => Parsed<T>): T | null {
    const { value, readable } = parse(ownValue(row, field))
    if (!readable) unreadable.add(field)
    return value
  }

  const reader: FieldReader = {
    text: (field) => {
      const text = take(field, isText)?.trim()
      return text ? pool(cut(text)) : null
    },
    guid: (field) => {
      const guid = take(field, isGuidText)?.trim().toLowerCase()
      return guid && guid !== zeroGuid ? pool(guid) : null
    },
    count: (field) => take(field, isNaturalNumber) ?? null,
    number: (field) => take(field, isNaturalNumber) || null,
    flag: (field) => take(field, isFlag) ?? false,
    instant: (field) => date(field, parseInstant),
    wallTime: (field) => date(field, parseWallTime),
    named: (idField, nameField) => {
      const id = reader.guid(idField)
      const name = reader.text(nameField) ?? id?.slice(0, 8)
      return name === undefined ? null : { id, name }
    },
    person: (firstField, lastField) =>
      [reader.text(firstField), reader.text(lastField)].filter((part) => part !== null).join(' ') ||
      null,
    unreadable: () => [...unreadable],
  }
  return reader
}

/** The row's own value; what it inherits is not the server's. */
export function ownValue(row: object, field: JobsViewField): unknown {
  return Object.hasOwn(row, field)
    ? (row as Partial<Record<JobsViewField, unknown>>)[field]
    : undefined
}

/**
 * Shares equal short texts between the rows of one list: names, cities and statuses repeat in every
 * row, and each JSON page brings its own copies. Bounded, for a list may also repeat nothing.
 */
export function textPool(): TextPool {
  const known = new Map<string, string>()
  return (text) => {
    if (text.length > 100) return text
    const shared = known.get(text)
    if (shared !== undefined) return shared
    if (known.size < 50_000) known.set(text, text)
    return text
  }
}

/** No honest field is longer; the rest is cut with a mark (T24), never inside a surrogate pair. */
const maxTextLength = 65_536

function cut(text: string): string {
  if (text.length <= maxTextLength) return text
  return `${text.slice(0, maxTextLength - 1).replace(/[\uD800-\uDBFF]$/, '')}…`
}

const zeroGuid = '00000000-0000-0000-0000-000000000000'

const isText = (value: unknown): value is string => typeof value === 'string'
const isGuidText = (value: unknown): value is string => isText(value) && isGuid(value.trim())
const isFlag = (value: unknown): value is boolean => typeof value === 'boolean'
const isNaturalNumber = (value: unknown): value is number =>
  Number.isSafeInteger(value) && Number(value) >= 0
