import { chanceOf, type Chance } from './chance.ts'
import { machines, type Project } from './equipment.ts'
import { fullName, technicians, type TechnicianKey } from './people.ts'
import type { Site } from './sites.ts'
import type { PriorityKey, StatusKey } from './statuses.ts'
import { d, h, type Moment, type RemarkStory, type Story } from './story.ts'
import { closingRemarks, promises, templates } from './templates.ts'

const own: readonly Project[] = [...machines.values()].filter(
  ({ site }) => site.company !== 'docks',
)
const keyOf = new Map([...machines].map(([key, project]) => [project.id, key]))

/** Who comes, by country. */
const crews: Readonly<Record<Site['country'], readonly [TechnicianKey, ...TechnicianKey[]]>> = {
  BE: ['joris', 'karim', 'sven', 'amelie'],
  NL: ['femke'],
  FR: ['mathieu'],
  PT: ['tiago'],
}

/**
 * The closed work orders of the past year: the bulk of what a customer has. Every twelfth is a group
 * of a site's rounds. Exactly `count` work orders, the groups' children included.
 */
export function tellHistory(count: number, seed: string): readonly Story[] {
  const stories: Story[] = []
  const numbers = numbersDownFrom(261_030, seed)
  let told = 0
  for (let index = 0; told < count; index += 1) {
    const chance = chanceOf(`${seed}/history/${index}`)
    // Spread over the year, denser towards now.
    const day = -Math.round(12 + 350 * ((told + chance.next()) / count) ** 1.3)
    const left = count - told
    const story =
      index % 12 === 11 && left >= 4
        ? siteRound(day, Math.min(chance.between(3, 5), left - 1), chance, numbers)
        : closedStory(own[chance.between(0, own.length - 1)], day, chance, numbers)
    if (!story) continue
    stories.push(story)
    told += 1 + (story.children?.length ?? 0)
  }
  return stories
}

function siteRound(
  day: number,
  size: number,
  chance: Chance,
  numbers: Iterator<number, never>,
): Story | null {
  const anyMachine = own[chance.between(0, own.length - 1)]
  if (!anyMachine) return null
  const { site } = anyMachine
  const atSite = own.filter((project) => project.site === site)
  const id2 = numbers.next().value
  const children = Array.from({ length: size }, (_, index) =>
    closedStory(atSite[index % atSite.length], day, chance, numbers),
  ).filter((story) => story !== null)
  const names = { nl: 'Onderhoudsronde', fr: 'Tournée d’entretien', pt: 'Ronda de manutenção' }
  return {
    id2,
    name: `${names[site.language]} ${site.city}`,
    on: site.key,
    type: 'maintenance',
    status: 'completed',
    created: (day - 2) * d,
    targets: [null, null, (day + 21) * d],
    started: day * d,
    closed: Math.max(...children.map(({ closed }) => closed)) + h,
    children,
  }
}

/** A story whose ending is known in minutes. */
type ClosedStory = Story & { readonly closed: number }

function closedStory(
  project: Project | undefined,
  day: number,
  chance: Chance,
  numbers: Iterator<number, never>,
): ClosedStory | null {
  if (!project) return null
  const { type, names } = chance.pick(templates)
  const { language, country } = project.site
  const by = chance.pick(crews[country])
  const id2 = numbers.next().value
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

/** Numbers the tenant gave out, newest first; the gaps are other customers' work orders. */
function* numbersDownFrom(start: number, seed: string): Generator<number, never> {
  const chance = chanceOf(`${seed}/numbers`)
  // Numbers that stories already carry.
  const taken = new Set([260_987, 260_931])
  for (let number = start; ; number -= chance.between(3, 31)) {
    while (taken.has(number) || (number >= 260_800 && number <= 260_900)) number -= 1
    yield number
  }
}
