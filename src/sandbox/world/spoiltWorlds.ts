import { guidOf } from './chance.ts'
import { endlessText, hostileDates, hostileFiles, hostileTexts } from './hostileTexts.ts'
import { d, h, type Story } from './story.ts'
import { storyId, tell, type Telling } from './tell.ts'
import { minuteMs, writeInstant } from './wireTime.ts'
import { worldOf, type Patch, type World } from './world.ts'

/** Small worlds that a sound server would not send. Each also has sound rows, which must survive. */

/** Three sound work orders, one of them in a group. */
const soundStories: readonly Story[] = [
  {
    id2: 700_001,
    name: 'Onderhoudsronde Gent',
    on: 'zwijnaarde',
    type: 'maintenance',
    status: 'planned',
    created: -4 * d,
    targets: [null, null, 5 * d],
    visits: [{ at: '1 08:00', by: 'joris' }],
    children: [simple(700_002, 'Condensor reinigen, condensing unit cel 4', 'zw4')],
  },
  simple(700_003, 'Koelvitrine taarten: temperatuur te hoog', 'ha1'),
]

/** A list that is empty, and rightly so. */
export function emptyWorld(): World {
  return worldOf([])
}

/** A single work order. */
export function worldOfOne(telling: Telling): World {
  return worldOf(
    tell([simple(700_003, 'Koelvitrine taarten: temperatuur te hoog', 'ha1')], telling),
  )
}

/** Eleven sound work orders and one whose id is missing and whose fields have the wrong types. */
export function brokenRowWorld(telling: Telling): World {
  const stories = Array.from({ length: 9 }, (_, index) =>
    simple(710_000 + index, `Temperatuurmeting 24 u, ronde ${index + 1}`, 'me1'),
  )
  const broken = simple(719_999, 'Onleesbare werkorder', 'me2')
  const patch: Patch = (row) => ({
    ...Object.fromEntries(Object.entries(row).filter(([field]) => field !== 'id')),
    id2: 'zevenhonderd',
    name: 42,
    has_child: 'no',
    dateutc_create: { year: 2026 },
    job_status_id: [],
  })
  return worldOf(
    tell([...soundStories, ...stories.slice(1), broken], telling),
    new Map([[storyId(broken, telling.seed), patch]]),
  )
}

/** Three work orders in a ring, two that are each other's parent, one that is its own. */
export function cyclicWorld(telling: Telling): World {
  const ring = [1, 2, 3].map((n) => simple(720_000 + n, `Kring, schakel ${n} van 3`, 'zw1'))
  const pair = [1, 2].map((n) => simple(720_010 + n, `Elkaars groep, ${n} van 2`, 'iz1'))
  const selfish = simple(720_020, 'Eigen groep', 'lu1')
  const below: Story = simple(720_030, 'Onder schakel 2 van de kring', 'zw2')
  const patches = new Map<string, Patch>()
  const hang = (child: Story, parent: Story) =>
    patches.set(storyId(child, telling.seed), (row) => ({
      ...row,
      _parent_id: storyId(parent, telling.seed),
      root_parent_id: storyId(parent, telling.seed),
      has_child: child !== below,
    }))
  for (const loop of [ring, pair, [selfish]]) {
    for (const [index, story] of loop.entries()) {
      const parent = loop[(index + 1) % loop.length]
      if (parent) hang(story, parent)
    }
  }
  const [, second] = ring
  if (second) hang(below, second)
  return worldOf(tell([...soundStories, ...ring, ...pair, selfish, below], telling), patches)
}

/** Work orders whose parents are not in the data, in every way that can be. */
export function orphanWorld(telling: Telling): World {
  const unseen = (name: string) => guidOf(`${telling.seed}/unseen/${name}`)
  const hang = (parent: string, root: string): Patch => {
    return (row) => ({ ...row, _parent_id: unseen(parent), root_parent_id: unseen(root) })
  }
  const trio = [1, 2, 3].map((n) =>
    simple(730_000 + n, `Zelfde onzichtbare groep, ${n} van 3`, 'dn1'),
  )
  const cousins = [1, 2].map((n) =>
    simple(730_010 + n, `Andere ouder, zelfde wortel, ${n} van 2`, 'dn2'),
  )
  const lone = simple(730_020, 'Alleen onder een onzichtbare groep', 'dn3')
  const childless = simple(730_030, 'Groep waarvan geen kind zichtbaar is', 'dokNoord')
  const parentWithOrphans: Story = {
    ...simple(730_040, 'Onzichtbare groep met een zichtbare groep erin', 'dokNoord'),
    children: [simple(730_041, 'Kind van de zichtbare groep', 'dn1')],
  }
  const patches = new Map<string, Patch>([
    ...trio.map((story): [string, Patch] => [storyId(story, telling.seed), hang('trio', 'trio')]),
    ...cousins.map((story, index): [string, Patch] => [
      storyId(story, telling.seed),
      hang(`cousin ${index}`, 'cousins'),
    ]),
    [storyId(lone, telling.seed), hang('lone', 'lone')],
    [storyId(childless, telling.seed), (row) => ({ ...row, has_child: true })],
    [storyId(parentWithOrphans, telling.seed), hang('above', 'above')],
  ])
  return worldOf(
    tell([...soundStories, ...trio, ...cousins, lone, childless, parentWithOrphans], telling),
    patches,
  )
}

/** Work orders whose dates, status or place in a group contradict each other, one way each. */
export function contradictoryWorld(telling: Telling): World {
  const before = -5 * d
  const after = -2 * d
  const targets = [after + 4 * h, after + d, after + 4 * d] as const
  const told = (id2: number, name: string, more: Partial<Story>): Story => ({
    id2,
    name,
    on: 'zw1',
    type: 'repair',
    status: 'completed',
    created: after,
    targets,
    ...more,
  })
  const twoMoments = told(750_005, 'Aangemaakt op twee momenten', { status: 'open' })
  const stories: readonly Story[] = [
    told(750_001, 'Afgesloten vóór het aanmaken', { closed: before }),
    told(750_002, 'Begonnen vóór het aanmaken', { started: before, closed: after + h }),
    told(750_003, 'Begonnen na het afsluiten', { started: after + 9 * h, closed: after + h }),
    told(750_004, 'Beloofd vóór het aanmaken', { status: 'open', targets: [null, before, null] }),
    twoMoments,
    told(750_006, 'Gesloten groep met een open deel', {
      created: before,
      closed: after,
      children: [told(750_007, 'Open deel van een gesloten groep', { status: 'toBePlanned' })],
    }),
    told(750_008, 'Voltooid zonder afsluiting', { started: after + h }),
    told(750_009, 'Status van de dienstverlener zelf', { status: 'quoteToApprove' }),
  ]
  // A day and a half lies between the two: no place on Earth keeps such a time.
  const farAway: Patch = (row) => ({
    ...row,
    date_create: writeInstant(telling.anchor + (after - 36 * h) * minuteMs, 0),
  })
  return worldOf(
    tell([...soundStories, ...stories], telling),
    new Map([[storyId(twoMoments, telling.seed), farAway]]),
  )
}

/** Texts that try to run, to break lines, to turn direction or to break a spreadsheet. */
export function hostileWorld(telling: Telling): World {
  const stories = hostileTexts.map(([what], index): Story => ({
    ...simple(740_000 + index, what, 'fl1'),
    remarks: [{ at: -h, by: what, text: what }],
    files: index === 0 ? hostileFiles : [],
  }))
  const patches = new Map(
    stories.map((story, index): [string, Patch] => {
      const text = hostileTexts[index]?.[1] ?? ''
      return [
        storyId(story, telling.seed),
        (row) => ({
          ...row,
          name: `${story.name}: ${text}`,
          description: text,
          customer_reference: text,
          project_name: text,
          contact_fullname: text,
          contact_phone: text,
          contact_email: text,
          company_name: text,
          job_priority_name: text,
          project_shutdown_consequence: text,
          first_planning_userfullname: text,
          db_address_street: text,
          ...hostileDates[index],
        }),
      ]
    }),
  )
  patches.set(storyId(wordy, telling.seed), (row) => ({ ...row, description: endlessText() }))
  return worldOf(tell([...soundStories, ...stories, wordy], telling), patches)
}

/** Only its description has no end. */
const wordy = simple(740_100, 'Told at length', 'fl1')

function simple(id2: number, name: string, on: string): Story {
  return {
    id2,
    name,
    on,
    type: 'maintenance',
    status: 'planned',
    created: -3 * d,
    targets: [-2 * d, 20 * h, 4 * d],
    visits: [{ at: '1 10:00', by: 'karim' }],
  }
}
