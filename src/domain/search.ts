import type { WorkOrder } from './workOrder.ts'

/**
 * Text as a search sees it: case and accents do not count, and letters that are an accent's cousin
 * read as what people type for them: `Straße` is `strasse`, `Łódź` is `lodz`.
 */
export function fold(text: string): string {
  const lower = text.toLowerCase()
  if (!beyondAscii.test(lower)) return lower
  return lower
    .normalize('NFD')
    .replaceAll(marks, '')
    .replaceAll(cousins, (letter) => cousinOf[letter] ?? letter)
}

/**
 * Every text of a work order, folded, one per line, then references, serial numbers and telephone
 * numbers once more with nothing but their letters and digits. Made once per work order.
 */
export function haystack(workOrder: WorkOrder): string {
  const known = haystacks.get(workOrder)
  if (known !== undefined) return known
  const made = fold(textsOf(workOrder).filter(isText).join('\n'))
  const squeezed = codesOf(workOrder)
    .filter(isText)
    .map((code) => squeeze(fold(code)))
  const text = [made, ...squeezed].join('\n')
  haystacks.set(workOrder, text)
  return text
}

/**
 * Whether every word of the query occurs somewhere in the work order, in any order. A reference may
 * be typed with other spaces and dashes than it is stored with: `WO 12-345` finds `WO12345`.
 */
export function matchesSearch(workOrder: WorkOrder, query: string): boolean {
  return searchFor(query)(workOrder)
}

/** The same question, the query folded once: for asking it of a whole list. */
export function searchFor(query: string): (workOrder: WorkOrder) => boolean {
  const words = fold(query).split(/\s+/).filter(isText)
  const needles = words.map((word) => ({ word, squeezed: squeeze(word) }))
  return (workOrder) => {
    const text = haystack(workOrder)
    return needles.every(
      ({ word, squeezed }) => text.includes(word) || (squeezed !== '' && text.includes(squeezed)),
    )
  }
}

const haystacks = new WeakMap<WorkOrder, string>()

const beyondAscii = /\P{ASCII}/u
const marks = /\p{M}+/gu
const cousinOf: Readonly<Record<string, string>> = {
  ß: 'ss',
  ø: 'o',
  æ: 'ae',
  œ: 'oe',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
  ς: 'σ',
}
const cousins = new RegExp(`[${Object.keys(cousinOf).join('')}]`, 'g')

function squeeze(folded: string): string {
  return folded.replaceAll(/[^\p{L}\p{N}]+/gu, '')
}

function isText(text: string | null | undefined): text is string {
  return text !== null && text !== undefined && text !== ''
}

function textsOf(workOrder: WorkOrder): readonly (string | null | undefined)[] {
  const { project, equipment, company, address, contact } = workOrder
  return [
    ...codesOf(workOrder),
    workOrder.name,
    workOrder.description,
    workOrder.type?.name,
    workOrder.priority?.name,
    workOrder.status?.name,
    workOrder.technician,
    project.name,
    project.location,
    project.contactName,
    project.shutdownConsequence,
    equipment.family?.name,
    equipment.brand?.name,
    equipment.model?.name,
    company.name,
    join(address.street, address.streetNumber),
    join(address.zip, address.city),
    address.countryName,
    address.email,
    contact.name,
    contact.email,
    workOrder.createdBy,
    workOrder.updatedBy,
  ]
}

/** What people copy from paper, with spaces and dashes as they please. */
function codesOf(workOrder: WorkOrder): readonly (string | null | undefined)[] {
  const { project, company, address, contact } = workOrder
  return [
    workOrder.reference,
    workOrder.number?.toString(),
    workOrder.backOfficeReference,
    workOrder.customerReference,
    project.reference,
    project.number?.toString(),
    project.serialNumber,
    company.code,
    address.phone,
    contact.phone,
    contact.mobile,
  ]
}

function join(...parts: readonly (string | null)[]): string {
  return parts.filter(isText).join(' ')
}
