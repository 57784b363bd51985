import type { FieldReading, RawField } from '../domain/rawField.ts'
import { parseInstant, parseWallTime } from '../domain/time.ts'
import { isGuid } from './odata.ts'
import { jobsViewFields, type JobsViewField, type WireFieldKind } from './wire.ts'

/**
 * Every field of a row: those of the vendor's documents in their order, whether sent or not, then what
 * else the server sent. OData's own annotations are no fields. Total: never throws.
 */
export function rawFieldsOf(row: unknown): readonly RawField[] {
  const sent = new Map(typeof row === 'object' && row !== null ? Object.entries(row) : [])
  const known = Object.keys(jobsViewFields).map((name) => {
    const value: unknown = sent.get(name)
    const reading = readField(name as JobsViewField, value)
    return { name, sent: sent.has(name) ? writeSent(value) : null, reading }
  })
  const others = [...sent]
    .filter(([name]) => !Object.hasOwn(jobsViewFields, name) && !name.includes('@'))
    .slice(0, mostOthers)
    .map(([name, value]) => ({
      name: name.slice(0, longestName),
      sent: writeSent(value),
      reading: { kind: 'unknown' } as const,
    }))
  return [...known, ...others]
}

/** A row of more than these is none of the vendor's. */
const mostOthers = 200
const longestName = 100

/** No honest field is longer; what is shown is cut again. */
const longestSent = 65_536

function writeSent(value: unknown): string {
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? '')
  return text.slice(0, longestSent)
}

function readField(name: JobsViewField, value: unknown): FieldReading {
  const kind: WireFieldKind = jobsViewFields[name]
  if (kind === 'date') return readDate(name, value)
  if (value === undefined || value === null || value === '') return { kind: 'empty' }
  if (!isOfKind[kind](value)) return { kind: 'unreadable' }
  const isBlank = typeof value === 'string' && (value.trim() === '' || value.trim() === zeroGuid)
  return { kind: isBlank ? 'empty' : 'plain' }
}

/** UTC where the name says so, else digits on a wall (api.md 4). */
function readDate(name: JobsViewField, value: unknown): FieldReading {
  const isUtc = name.includes('dateutc')
  const instant = parseInstant(value)
  const wallTime = parseWallTime(value)
  if (!instant.readable) return { kind: 'unreadable' }
  if (isUtc) return instant.value === null ? empty : { kind: 'instant', at: instant.value }
  return wallTime.value === null ? empty : { kind: 'wallTime', at: wallTime.value }
}

const empty = { kind: 'empty' } as const

const zeroGuid = '00000000-0000-0000-0000-000000000000'

const isOfKind: Readonly<Record<Exclude<WireFieldKind, 'date'>, (value: unknown) => boolean>> = {
  guid: (value) => typeof value === 'string' && isGuid(value.trim()),
  integer: (value) => Number.isSafeInteger(value) && Number(value) >= 0,
  string: (value) => typeof value === 'string',
  boolean: (value) => typeof value === 'boolean',
}
