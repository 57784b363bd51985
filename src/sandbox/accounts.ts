import * as faults from './faults.ts'
import type { Fault } from './faults.ts'
import { massWorld } from './world/massWorld.ts'
import {
  brokenRowWorld,
  contradictoryWorld,
  cyclicWorld,
  emptyWorld,
  hostileWorld,
  orphanWorld,
  worldOfOne,
} from './world/spoiltWorlds.ts'
import type { Tenant } from './world/tenant.ts'
import type { World } from './world/world.ts'

/** The access token of the made-up tenant (api.md 1: it names the tenant and is no secret). */
export const demoAccessToken = 'demo-koeltechniek-verhaeghe'

/** The domain of the made-up tenant, for the `login:password@domain` scheme. */
export const demoDomain = 'verhaeghe'

/** Somebody who can sign in to the sandbox, and what they find. */
export interface SandboxAccount {
  readonly login: string
  readonly password: string
  readonly firstname: string
  readonly lastname: string
  readonly language: 'EN' | 'NL' | 'FR'
  /** What this sign-in shows, as a sentence for the README. */
  readonly shows: string
  readonly world: (tenant: Tenant) => World
  readonly fault?: Fault
  /** Why signing in fails although the password is right. */
  readonly refusal?: 'locked' | 'forbidden'
}

const password = 'welkom2026'

function everything(tenant: Tenant): World {
  return tenant.worldFor(['belgium', 'netherlands', 'france', 'portugal'])
}

/** Every sign-in of the sandbox; the first is the one to begin with. */
export const sandboxAccounts: readonly [SandboxAccount, ...SandboxAccount[]] = [
  {
    login: 'sofie.janssens@bakkerij-lambrechts.be',
    password,
    firstname: 'Sofie',
    lastname: 'Janssens',
    language: 'EN',
    shows: 'A bakery chain with 240 work orders in Belgium, the Netherlands, France and Portugal.',
    world: everything,
  },
  {
    login: 'amelie.rousseau@bakkerij-lambrechts.be',
    password: 'crème brûlée ★',
    firstname: 'Amélie',
    lastname: 'Rousseau',
    language: 'FR',
    shows:
      'Only the French company of the same chain; the password has accents, a space and a star.',
    world: (tenant) => tenant.worldFor(['france']),
  },
  {
    login: 'pieter.devries@docks-vastgoed.be',
    password,
    firstname: 'Pieter',
    lastname: 'De Vries',
    language: 'NL',
    shows: 'Another customer of the same provider: none of the bakery’s work orders.',
    world: (tenant) => tenant.worldFor(['docks']),
  },
  faulty('empty', 'A customer without a single work order.', emptyWorld),
  faulty('one', 'A customer with one work order.', ({ telling }) => worldOfOne(telling)),
  faulty('five-thousand', 'A customer with 5,000 work orders.', ({ telling }) =>
    massWorld(5000, telling),
  ),
  faulty('hundred-thousand', 'A customer with 100,000 work orders.', ({ telling }) =>
    massWorld(100_000, telling),
  ),
  faulty(
    'slow',
    'Every page of the list takes 1.5 seconds, every document four.',
    everything,
    faults.slow,
  ),
  faulty(
    'expires',
    'The token dies at the third page; after signing in again the rest can be loaded. (Tokens only: with Basic credentials nothing expires.)',
    everything,
    faults.expires,
  ),
  faulty(
    'hiccup',
    'The third page fails once with 500: a retry nobody needs to see.',
    everything,
    faults.failsOnThirdPage(1),
  ),
  faulty(
    'outage',
    'The third page fails four times with 500, then works: retry by hand.',
    everything,
    faults.failsOnThirdPage(4),
  ),
  faulty(
    'broken-page',
    'The third page always fails with 500: 200 work orders and no more.',
    everything,
    faults.failsOnThirdPage(Number.POSITIVE_INFINITY),
  ),
  faulty(
    'busy',
    'The second page is refused once with 429 and Retry-After: 3.',
    everything,
    faults.busy,
  ),
  faulty(
    'html',
    'A proxy’s HTML page with status 200 instead of the list.',
    everything,
    faults.htmlPage,
  ),
  faulty('forbidden-list', 'The list is refused with 403.', everything, faults.forbiddenList),
  faulty(
    'no-count',
    'A server without $count: asking for it is a 400.',
    everything,
    faults.noCount,
  ),
  faulty(
    'foreign-link',
    'The next links name another host; the list is complete when only their query is used.',
    everything,
    faults.foreignLink,
  ),
  faulty(
    'looping-link',
    'The second page’s next link is its own address.',
    everything,
    faults.loopingLink,
  ),
  faulty('uneven-pages', 'Pages of 100, 7, 1 and then 60 rows.', everything, faults.unevenPages),
  faulty(
    'shifting-rows',
    'Rows come in during loading: each page repeats five rows of the one before.',
    everything,
    faults.shiftingRows,
  ),
  faulty(
    'list-only',
    'The list and nothing beside it: visits are refused with 403, all else with 404.',
    everything,
    faults.listOnly,
  ),
  faulty(
    'side-outage',
    'Visits, remarks and documents fail with 500, then come: retry by hand.',
    everything,
    faults.sideOutage,
  ),
  faulty(
    'record-outage',
    'A work order by its own address fails four times with 500, then comes: retry by hand.',
    everything,
    faults.recordOutage,
  ),
  faulty(
    'view-only',
    'Documents can be viewed, but have no thumbnails (404), and no download or archive (405).',
    everything,
    faults.viewOnly,
  ),
  faulty('broken-row', 'Eleven sound work orders and one that cannot be read.', ({ telling }) =>
    brokenRowWorld(telling),
  ),
  faulty('cycle', 'Groups that contain themselves.', ({ telling }) => cyclicWorld(telling)),
  faulty('orphans', 'Work orders whose groups are not in the data.', ({ telling }) =>
    orphanWorld(telling),
  ),
  faulty(
    'contradictions',
    'Work orders whose dates, status and group contradict each other.',
    ({ telling }) => contradictoryWorld(telling),
  ),
  faulty('hostile', 'Texts, dates and documents that try to do harm.', ({ telling }) =>
    hostileWorld(telling),
  ),
  faulty('ahead', 'The server’s clock is four minutes ahead.', everything, faults.aheadOfTime),
  {
    ...faulty('locked', 'Signing in is refused: too many wrong passwords.', emptyWorld),
    refusal: 'locked',
  },
  {
    ...faulty(
      'forbidden',
      'Signing in is refused: this contact may not use the portal.',
      emptyWorld,
    ),
    refusal: 'forbidden',
  },
]

function faulty(
  name: string,
  shows: string,
  world: SandboxAccount['world'],
  fault?: Fault,
): SandboxAccount {
  return {
    login: `${name}@demo.example`,
    password,
    firstname: name,
    lastname: 'demo',
    language: 'EN',
    shows,
    world,
    ...(fault && { fault }),
  }
}
