import { squeeze } from './fold.ts'
import { haystackOf, phoneMark, type Haystack } from './haystack.ts'
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
  const phone = readPhone(typed)
  let found: WorkOrder | null = null
  for (const workOrder of workOrders) {
    const haystack = haystackOf(workOrder)
    if (!isNamed(haystack, name) && !(phone && hasPhone(haystack, phone))) continue
    if (found && found.id !== workOrder.id) return null
    found = workOrder
  }
  return found
}

function withoutScope(text: string): string {
  const [scope, another] = parseQuery(text).scopes
  const isAlone = scope && !another && text.trimStart().toLowerCase().startsWith(scope.field)
  return isAlone && naming.has(scope.field) ? text.slice(text.indexOf(':') + 1) : text
}

const naming: ReadonlySet<ScopeField> = new Set(['ref', 'serial', 'contact'])

function isNamed({ text, namesAt }: Haystack, name: string): boolean {
  return text.includes(`\n${name}\n`, namesAt)
}

function hasPhone({ text, namesAt }: Haystack, { whole, ending }: PhoneQuery): boolean {
  if (whole.some((digits) => text.includes(`\n${phoneMark}${digits}\n`, namesAt))) return true
  if (ending === null) return false
  const line = `${ending}\n`
  for (let at = text.indexOf(line, namesAt); at >= 0; at = text.indexOf(line, at + 1)) {
    if (text[text.lastIndexOf('\n', at) + 1] === phoneMark) return true
  }
  return false
}
