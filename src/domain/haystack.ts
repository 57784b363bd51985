import { fold, squeeze } from './fold.ts'
import { phoneSpellings } from './phone.ts'
import type { WorkOrder } from './workOrder.ts'

/**
 * Every text of a work order, folded, one per line, then its names, references and numbers once
 * more with nothing but their letters and digits. GUIDs are left out: their digits would answer
 * every short number.
 */
export interface Haystack {
  readonly text: string
  /** Where in `text` the names begin: each a whole line between two line breaks. */
  readonly namesAt: number
}

/** The haystack of a work order; made once. */
export function haystackOf(workOrder: WorkOrder): Haystack {
  const known = haystacks.get(workOrder)
  if (known) return known
  const made = makeHaystack(workOrder)
  haystacks.set(workOrder, made)
  return made
}

/** Marks a name that is a telephone number, digits only. */
export const phoneMark = '+'

/** Folded, with line breaks and runs of spaces as one space, so that a phrase finds its words. */
export function foldLine(text: string): string {
  return fold(text).replaceAll(unevenSpace, ' ')
}

/** There is something to search in or for. */
export function isText(text: string | null | undefined): text is string {
  return text !== null && text !== undefined && text !== ''
}

const haystacks = new WeakMap<WorkOrder, Haystack>()

const unevenSpace = /\s{2,}|[^\S ]/g

function makeHaystack(workOrder: WorkOrder): Haystack {
  const names = namesOf(workOrder).filter(isText)
  const phones = phonesOf(workOrder).filter(isText)
  const lines = new Set(names.map(squeeze))
  for (const phone of phones) for (const line of phoneLines(phone)) lines.add(line)
  const texts = new Set(sharedTextsOf(workOrder).filter(isText).map(foldShared))
  for (const text of [...ownTextsOf(workOrder), ...names].filter(isText)) texts.add(foldLine(text))
  for (const phone of phones) texts.add(foldShared(phone))
  // What stands among the names anyway need not be there twice.
  for (const line of lines) texts.delete(line)
  const head = [...texts].join('\n')
  return { text: `${head}\n${[...lines].join('\n')}\n`, namesAt: head.length }
}

const foldShared = remember(foldLine)
const phoneLines = remember((phone) => phoneSpellings(phone).map((digits) => phoneMark + digits))

/** A hundred thousand work orders have a few hundred cities: each distinct text is folded once. */
function remember<T>(answer: (text: string) => T): (text: string) => T {
  const answers = new Map<string, T>()
  return (text) => {
    const known = answers.get(text)
    if (known !== undefined) return known
    if (answers.size >= rememberedAtMost) answers.clear()
    const made = answer(text)
    answers.set(text, made)
    return made
  }
}

const rememberedAtMost = 20_000

type Texts = readonly (string | null | undefined)[]

function ownTextsOf(workOrder: WorkOrder): Texts {
  return [workOrder.name, workOrder.description]
}

/** What many work orders have in common. */
function sharedTextsOf(workOrder: WorkOrder): Texts {
  const { project, equipment, company, address, contact } = workOrder
  return [
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
    company.code,
    company.code && squeeze(company.code),
    company.name,
    join(address.street, address.streetNumber),
    join(address.zip, address.city),
    address.countryName,
    address.countryCode,
    address.email,
    contact.name,
    contact.email,
    workOrder.source.tableName,
    workOrder.createdBy,
    workOrder.updatedBy,
  ]
}

/** What names one work order, or the machine or place it is on. */
function namesOf({ project, ...workOrder }: WorkOrder): Texts {
  return [
    workOrder.reference,
    workOrder.number?.toString(),
    workOrder.backOfficeReference,
    workOrder.customerReference,
    project.reference,
    project.number?.toString(),
    project.serialNumber,
  ]
}

function phonesOf({ address, contact }: WorkOrder): Texts {
  return [address.phone, contact.phone, contact.mobile]
}

function join(...parts: readonly (string | null)[]): string {
  return parts.filter(isText).join(' ')
}
