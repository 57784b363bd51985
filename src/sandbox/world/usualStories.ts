import type { Chance } from './chance.ts'
import { machines, type Project } from './equipment.ts'
import { fullName, technicians, type TechnicianKey } from './people.ts'
import type { Site } from './sites.ts'
import type { PriorityKey, StatusKey } from './statuses.ts'
import { h, d, type Moment, type RemarkStory, type Story } from './story.ts'
import { closingRemarks, promises, templates } from './templates.ts'

const own: readonly Project[] = [...machines.values()].filter(
  ({ site }) => site.company !== 'docks',
)
const keyOf = new Map([...machines].map(([key, project]) => [project.id, key]))

/** Any machine of the main customer. */
export function machineOfCustomer(chance: Chance): Project {
  const machine = own[chance.between(0, own.length - 1)]
  if (!machine) throw new Error('the customer has no machines')
  return machine
}

/** The machines of a site. */
export function machinesAt(site: Site): readonly Project[] {
  return own.filter((machine) => machine.site === site)
}

/** Who comes, by country. */
const crews: Readonly<Record<Site['country'], readonly [TechnicianKey, ...TechnicianKey[]]>> = {
  BE: ['joris', 'karim', 'sven', 'amelie'],
  NL: ['femke'],
  FR: ['mathieu'],
  PT: ['tiago'],
}

/** A story whose beginning and ending are known in minutes. */
export type ClosedStory = Story & { readonly created: number; readonly closed: number }

/** A work order of the past, like any other; `day` is about when it came (negative). */
export function closedStory(
  project: Project,
  day: number,
  id2: number,
  chance: Chance,
): ClosedStory {
  const { type, names } = chance.pick(templates)
  const { language, country } = project.site
  const by = chance.pick(crews[country])
  const promised = promises[chance.between(0, promises.length - 1)] ?? [null, null, null]
  const outcome = outcomeOf(promised, chance)
  // Early enough to be over by now.
  const createdAt = Math.min(day * d + chance.between(0, 9 * h), -outcome.closedAfter - 3 * h)
  const inMinutes = (after: number | null) => (after === null ? null : createdAt + after)
  const ending = createdAt + outcome.closedAfter
  const visitAt = createdAt + (outcome.startedAfter ?? outcome.closedAfter - 60)

  return {
    id2,
    reference: chance.is(0.3) ? `KV-${id2 - 200_000}` : '',
    name: names[language].replace('{m}', project.name),
    on: keyOf.get(project.id) ?? project.site.key,
    type,
    priority: chance.pick(prioritiesOf[type]),
    status: outcome.status,
    created: createdAt,
    targets: [inMinutes(promised[0]), inMinutes(promised[1]), inMinutes(promised[2])],
    closed: ending,
    ...(outcome.startedAfter !== null && { started: createdAt + outcome.startedAfter }),
    ...(outcome.status !== 'canceled' && {
      visits: [{ at: visitAt, minutes: chance.between(2, 12) * 15, by }],
      remarks: remarksOf(ending, by, language, chance),
      files: chance.is(0.35) ? ['report'] : [],
    }),
    customerReference: chance.is(0.4) ? `PO-45000${chance.between(60_000, 81_000)}` : '',
  }
}

const prioritiesOf: Readonly<Record<Story['type'], readonly [PriorityKey, ...PriorityKey[]]>> = {
  breakdown: ['urgent', 'high', 'high', 'normal'],
  repair: ['high', 'normal'],
  maintenance: ['normal', 'low'],
  inspection: ['normal', 'low'],
  installation: ['normal', 'low'],
}

interface Outcome {
  readonly status: StatusKey
  /** Minutes after creation; null = never recorded. */
  readonly startedAfter: number | null
  readonly closedAfter: number
}

/** Most promises are kept, some are missed, some endings leave no trace, some are cancelled. */
function outcomeOf(promised: readonly (number | null)[], chance: Chance): Outcome {
  const arrival = promised[1] ?? 36 * h
  const resolution = promised[2] ?? 6 * d
  if (chance.is(0.07)) {
    return { status: 'canceled', startedAfter: null, closedAfter: chance.between(20, 900) }
  }
  const startedAfter = Math.round(
    arrival * (chance.is(0.85) ? 0.2 + 0.75 * chance.next() : 1.05 + chance.next() / 2),
  )
  const inTime = Math.max(startedAfter + 30, Math.round(resolution * (0.2 + 0.7 * chance.next())))
  const closedAfter = chance.is(0.86) ? inTime : Math.round(resolution * (1.02 + chance.next() / 3))
  const status: StatusKey = chance.is(0.05)
    ? 'settled'
    : chance.is(0.04)
      ? 'workshopCompleted'
      : 'completed'
  return {
    status,
    startedAfter: chance.is(0.06) ? null : startedAfter,
    closedAfter: Math.max(closedAfter, startedAfter + 15),
  }
}

function remarksOf(
  ending: number,
  by: TechnicianKey,
  language: keyof typeof closingRemarks,
  chance: Chance,
): readonly RemarkStory[] {
  if (chance.is(0.55)) return []
  const at: Moment = ending - chance.between(3, 12)
  return [{ at, by: fullName(technicians[by]), text: chance.pick(closingRemarks[language]) }]
}

const openStatuses: readonly [StatusKey, ...StatusKey[]] = [
  'open',
  'toBePlanned',
  'pooling',
  'dispatched',
  'planned',
  'planned',
  'inProgress',
  'waitingFurther',
  'readyForReview',
]
const begun: ReadonlySet<StatusKey> = new Set(['inProgress', 'waitingFurther', 'readyForReview'])

/** A work order that is open now, like any other. */
export function openStory(project: Project, id2: number, chance: Chance): Story {
  const { type, names } = chance.pick(templates)
  const by = chance.pick(crews[project.site.country])
  const status = chance.pick(openStatuses)
  const createdAt = -chance.between(10, 6 * d)
  const promised = promises[chance.between(0, promises.length - 1)] ?? [null, null, null]
  const inMinutes = (after: number | null) => (after === null ? null : createdAt + after)
  const startedAt = Math.round(createdAt * chance.next())
  return {
    id2,
    name: names[project.site.language].replace('{m}', project.name),
    on: keyOf.get(project.id) ?? project.site.key,
    type,
    priority: chance.pick(prioritiesOf[type]),
    status,
    created: createdAt,
    targets: [inMinutes(promised[0]), inMinutes(promised[1]), inMinutes(promised[2])],
    ...(begun.has(status) && { started: startedAt, visits: [{ at: startedAt, by }] }),
    ...(status === 'planned' && { visits: [{ at: chance.between(-2, 72) * h, by }] }),
  }
}
