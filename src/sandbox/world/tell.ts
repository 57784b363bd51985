import { chanceOf, guidOf } from './chance.ts'
import { projectOf } from './equipment.ts'
import { office } from './people.ts'
import { writeRecord, type Remark } from './record.ts'
import type { WorkOrderFacts } from './row.ts'
import type { Moment, Story } from './story.ts'
import { minuteMs, noId, wallClock } from './wireTime.ts'
import type { WorkOrderRecord } from './world.ts'

/** When and with which seed stories are told. */
export interface Telling {
  /** The instant (ms) stories are relative to. */
  readonly anchor: number
  readonly seed: string
}

/** Puts stories and all below them on the wire. */
export function tell(stories: readonly Story[], telling: Telling): readonly WorkOrderRecord[] {
  return stories.flatMap((story) => tellOne(story, null, telling).records)
}

/** The id a story's work order has: from its key or its number. */
export function storyId(story: Pick<Story, 'key' | 'id2'>, seed: string): string {
  return guidOf(`${seed}/work-order/${story.key ?? story.id2}`)
}

interface Told {
  readonly records: readonly WorkOrderRecord[]
  /** Remarks of the story and of all below it. */
  readonly remarks: readonly Remark[]
}

function tellOne(
  story: Story,
  above: { readonly id: string; readonly rootId: string } | null,
  telling: Telling,
): Told {
  const id = storyId(story, telling.seed)
  const unseen = story.unseenParent ? storyId({ key: story.unseenParent }, telling.seed) : null
  const rootId = above?.rootId ?? unseen ?? noId
  const children = (story.children ?? []).map((child) =>
    tellOne(child, { id, rootId: rootId === noId ? id : rootId }, telling),
  )
  const own = remarksOf(story, telling)
  const remarks = [...own, ...children.flatMap((child) => child.remarks)].toSorted(
    (a, b) => a.at - b.at,
  )
  const facts = factsOf(story, id, telling, {
    parentId: above?.id ?? unseen ?? noId,
    rootId,
    hasChild: children.length > 0,
    remarks,
  })
  const record = writeRecord(facts, remarks, story.files ?? [])
  return { records: [record, ...children.flatMap((child) => child.records)], remarks }
}

/** What is true of a story's work order, given its place in a group and the remarks on it. */
export function factsOf(
  story: Story,
  id: string,
  { anchor, seed }: Telling,
  family: { parentId: string; rootId: string; hasChild: boolean; remarks: readonly Remark[] },
): WorkOrderFacts {
  const project = projectOf(story.on)
  const { zone } = project.site
  const chance = chanceOf(`${seed}/facts/${id}`)
  const at = (moment: Moment | null | undefined) =>
    moment === null || moment === undefined ? null : instantOf(moment, zone, anchor)
  const created = instantOf(story.created, zone, anchor)
  const started = at(story.started)
  const closed = at(story.closed)
  const [contactTarget = null, arrivalTarget = null, resolutionTarget = null] = story.targets ?? []
  const isReported = story.type === 'breakdown' || story.type === 'repair'
  const lastRemark = family.remarks.at(-1)?.at ?? created

  return {
    id,
    id2: story.id2 ?? 0,
    reference: story.reference ?? '',
    parentId: family.parentId,
    rootId: family.rootId,
    hasChild: family.hasChild,
    type: story.type,
    priority: story.priority ?? 'normal',
    status: story.status,
    name: story.name,
    description: story.description ?? '',
    project,
    created,
    contactTarget: at(contactTarget),
    arrivalTarget: at(arrivalTarget),
    resolutionTarget: at(resolutionTarget),
    started,
    closed,
    modified: at(story.modified) ?? Math.max(created, started ?? 0, closed ?? 0, lastRemark),
    reported: isReported ? created - chance.between(2, 25) * minuteMs : null,
    notBefore: at(story.notBefore),
    notAfter: at(story.notAfter),
    suggested: at(story.suggested),
    visits: (story.visits ?? []).map(({ at: moment, minutes = 60, by }) => ({
      from: quarterOf(instantOf(moment, zone, anchor)),
      minutes,
      technician: by,
    })),
    noteCount: family.remarks.length,
    customerReference: story.customerReference ?? '',
    contact: story.contact ?? null,
    createdBy: isReported ? office.dispatch : chance.pick([office.planning, office.service]),
    updatedBy: chance.pick([office.planning, office.dispatch, office.service]),
    taskId: isReported && chance.is(0.5) ? guidOf(`${seed}/task/${id}`) : noId,
  }
}

/** The remarks made on the story's own work order. */
export function remarksOf(story: Story, { anchor }: Telling): readonly Remark[] {
  const { zone } = projectOf(story.on).site
  return (story.remarks ?? []).map(({ at, by, text }) => ({
    at: instantOf(at, zone, anchor),
    by,
    text,
    id2: story.id2 ?? 0,
  }))
}

function instantOf(moment: Moment, zone: string, anchor: number): number {
  if (typeof moment === 'number') return anchor + Math.round(moment * minuteMs)
  const [days = '0', time = '00:00'] = moment.split(' ')
  return wallClock(anchor, zone, Number(days), time)
}

/** Rounded to the quarter hour; zones differ by whole quarters, so walls show it too. */
function quarterOf(instant: number): number {
  return Math.round(instant / (15 * minuteMs)) * 15 * minuteMs
}
