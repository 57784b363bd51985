import * as faults from './faults.ts'
import type { Fault } from './faults.ts'
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
  {
    login: 'slow@demo.example',
    password,
    firstname: 'Slow',
    lastname: 'Demo',
    language: 'EN',
    shows: 'The 240 work orders again, but every page takes 1.5 seconds.',
    world: everything,
    fault: faults.slow,
  },
]
