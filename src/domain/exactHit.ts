import { squeeze } from './fold.ts'
import { haystackOf, phoneMark } from './haystack.ts'
import { readPhone, type PhoneQuery } from './phone.ts'
import { parseQuery, type ScopeField } from './query.ts'
import type { WorkOrder } from './workOrder.ts'

/**
 * The one work order that a typed or pasted text names, in any spelling: by its reference or number,
 * the customer's or the back office's reference, the serial number, the project's reference or
 * number, or a telephone number; `ref:`, `serial:` or `contact:` may stand before it. null = none or
 * several are named so.
 */
export function findExact(workOrders: readonly WorkOrder[], text: string): WorkOrder | null {
  const typed = withoutScope(text)
  const name = squeeze(typed)
  if (name === '') return null
  const names = namesOf(workOrders)
  let found: WorkOrder | null = null
  for (const place of placesOf(names.text, name, readPhone(typed))) {
    const workOrder = workOrders[ownerOf(place, names)]
    if (found && found.id !== workOrder?.id) return null
    found = workOrder ?? null
  }
  return found
}

/** The names of a whole list as one text: to look through it takes a few milliseconds, however long. */
interface Names {
  /** Every name between two line breaks. */
  readonly text: string
  /** Where the names of each work order begin. */
  readonly starts: Uint32Array
}

const namesByList = new WeakMap<readonly WorkOrder[], Names>()

function namesOf(workOrders: readonly WorkOrder[]): Names {
  const known = namesByList.get(workOrders)
  if (known) return known
  const starts = new Uint32Array(workOrders.length)
  let length = 0
  const texts = workOrders.map((workOrder, index) => {
    const { text, namesAt } = haystackOf(workOrder)
    starts[index] = length
    length += text.length - namesAt
    return text.slice(namesAt)
  })
  const names = { text: texts.join(''), starts }
  namesByList.set(workOrders, names)
  return names
}

/** Whose names stand at a place: the last that begin at it or before. */
function ownerOf(place: number, { starts }: Names): number {
  let first = 0
  let last = starts.length - 1
  while (first < last) {
    const middle = Math.ceil((first + last) / 2)
    if ((starts[middle] ?? 0) <= place) first = middle
    else last = middle - 1
  }
  return first
}

function* placesOf(text: string, name: string, phone: PhoneQuery | null): Generator<number> {
  yield* placesIn(text, `\n${name}\n`)
  if (!phone) return
  for (const digits of phone.whole) yield* placesIn(text, `\n${phoneMark}${digits}\n`)
  if (phone.ending === null) return
  for (const place of placesIn(text, `${phone.ending}\n`)) {
    if (text[text.lastIndexOf('\n', place) + 1] === phoneMark) yield place
  }
}

function* placesIn(text: string, line: string): Generator<number> {
  for (let at = text.indexOf(line); at >= 0; at = text.indexOf(line, at + 1)) yield at
}

function withoutScope(text: string): string {
  const [scope, another] = parseQuery(text).scopes
  const isAlone = scope && !another && text.trimStart().toLowerCase().startsWith(scope.field)
  return isAlone && naming.has(scope.field) ? text.slice(text.indexOf(':') + 1) : text
}

const naming: ReadonlySet<ScopeField> = new Set(['ref', 'serial', 'contact'])
