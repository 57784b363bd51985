import { millisecondsInDay as dayMs, millisecondsInMinute as minuteMs } from 'date-fns/constants'
import type { FailurePolicy } from './domain/failurePolicy.ts'
import { fold } from './domain/fold.ts'
import { defaultPolicy, type Policy } from './domain/policy.ts'
import { stagePolicyWith, stages as stageNames, type Stage } from './domain/stage.ts'
import type { ThresholdPolicy } from './domain/thresholds.ts'
import { knownLanguages, type Language } from './i18n/catalog.ts'
import { z } from './zod.ts'

/**
 * What one tenant decides about its portal, read at run time so that one build serves them all.
 * The file's own form is `config.json`; see the README's table for each key.
 */
export interface PortalConfig {
  /** Where the ServiceDesk API answers, without a slash at the end; `''` = our own origin. */
  readonly apiBaseUrl: string
  /** How a contact proves who he is: the vendor's token endpoint, or the documented Basic scheme. */
  readonly signIn: 'authToken' | 'basic'
  /** The tenant's token for the token endpoint; it ships to the browser, so it is no secret. */
  readonly accessToken: string | null
  /** The tenant's domain for the Basic scheme; null = the form asks for it. */
  readonly domain: string | null
  readonly brand: Brand
  /** Offered to the reader, in this order; never empty. */
  readonly languages: readonly Language[]
  readonly defaultLanguage: Language
  /** Stages of the tenant's own statuses, thresholds of the clocks and what repeats, over the defaults. */
  readonly policy: Policy
  /** The tenant's own words for a stage, by language; a stage left out keeps ours. */
  readonly stageWords: StageWords
}

export interface Brand {
  readonly name: string
  /** Address of the logo: beside the app or `data:image/…`; null = the name in letters. */
  readonly logo: string | null
  /** The same for dark surroundings; null = `logo` serves both. */
  readonly logoDark: string | null
  /** `#rrggbb`, lower case. */
  readonly color: string
  readonly supportEmail: string | null
  readonly supportPhone: string | null
}

export type StageWords = Readonly<
  Partial<Record<Stage, Readonly<Partial<Record<Language, string>>>>>
>

/** One thing wrong with `config.json`: where (`brand.color`) and what. */
export interface ConfigMistake {
  readonly path: string
  readonly message: string
}

export type ParsedConfig =
  | { readonly ok: true; readonly config: PortalConfig }
  | { readonly ok: false; readonly mistakes: readonly ConfigMistake[] }

/**
 * Reads the parsed JSON of `config.json`. Names every mistake at once, for whoever edits the file
 * should not have to find them one reload at a time; an unknown key is a mistake, since it is
 * nearly always a misspelt one.
 */
export function parseConfig(json: unknown): ParsedConfig {
  const parsed = configFile.safeParse(json, { error: plainWords })
  if (!parsed.success) return { ok: false, mistakes: parsed.error.issues.flatMap(mistakesOf) }
  const file = parsed.data
  return {
    ok: true,
    config: {
      apiBaseUrl: file.apiBaseUrl,
      signIn: file.signIn,
      accessToken: file.accessToken,
      domain: file.domain,
      brand: file.brand,
      languages: file.languages,
      defaultLanguage: file.defaultLanguage ?? file.languages[0] ?? 'en',
      policy: {
        stages: stagePolicyWith(file.stages.statuses),
        clocks: { warn: file.sla.warn, critical: file.sla.critical },
        attention: {
          stalledMs: file.sla.stalledDays * dayMs,
          missedAfterMs: file.sla.missedVisitMinutes * minuteMs,
        },
        failures: file.failures,
      },
      stageWords: file.stages.words as StageWords,
    },
  }
}

const text = z.string().check(z.trim(), z.minLength(1))
const optionalText = z._default(z.nullable(text), null)

/** T30 of the threat model: plain http only where nobody can listen in, on this machine. */
const apiBaseUrl = z.pipe(z.string().check(z.trim()), z.transform(withoutEndSlash)).check(
  z.refine(isBaseUrl, {
    error: 'must be "" or an https address without query (http only for localhost)',
  }),
)

/** The header set lets images come from our own origin and from `data:` only. */
const logo = z._default(
  z.nullable(
    text.check(
      z.refine((value) => /^data:image\/|^(?![a-z][a-z0-9+.-]*:|\/\/|\\)/i.test(value), {
        error: 'must be a path beside the app or a data:image address',
      }),
    ),
  ),
  null,
)

const color = z
  .string()
  .check(z.regex(/^#[0-9a-f]{6}$/i, 'must be a colour of the form #rrggbb'), z.toLowerCase())

const phone = z
  .string()
  .check(z.trim(), z.regex(/^\+?[0-9][0-9 ()./-]*$/, 'must be a phone number'))

const brand = z.strictObject({
  name: text,
  logo,
  logoDark: logo,
  color: z._default(color, '#0b5c70'),
  supportEmail: z._default(z.nullable(z.email('must be an e-mail address')), null),
  supportPhone: z._default(z.nullable(phone), null),
})

const stageName = z.enum(stageNames)
const stageWord = z.strictObject({ en: z.optional(text), nl: z.optional(text) })

const byStatusId = z.pipe(
  z.record(z.guid('must be the GUID of a status'), stageName),
  z.transform(
    (byId) => new Map(Object.entries(byId).map(([id, stage]) => [id.toLowerCase(), stage])),
  ),
)

const stages = z.strictObject({
  statuses: z._default(byStatusId, new Map()),
  words: z._default(z.partialRecord(stageName, stageWord), {}),
})

const share = z.number().check(z.gt(0), z.lte(1))
const minutes = z.number().check(z.gt(0), z.lte(525_600))

/** Minutes in the file, for people; milliseconds here. A number left out keeps its default. */
const thresholds = (initial: ThresholdPolicy) => {
  const file = z
    .strictObject({
      share: z._default(share, initial.share),
      floorMinutes: z._default(minutes, initial.floorMs / minuteMs),
      capMinutes: z._default(minutes, initial.capMs / minuteMs),
      maxShare: z._default(share, initial.maxShare),
      fallbackMinutes: z._default(minutes, initial.fallbackMs / minuteMs),
    })
    .check(
      z.refine((value) => value.floorMinutes <= value.capMinutes, {
        path: ['floorMinutes'],
        error: 'must not be above capMinutes',
      }),
    )
  const inMs = z.transform((value: z.infer<typeof file>): ThresholdPolicy => ({
    share: value.share,
    floorMs: value.floorMinutes * minuteMs,
    capMs: value.capMinutes * minuteMs,
    maxShare: value.maxShare,
    fallbackMs: value.fallbackMinutes * minuteMs,
  }))
  return z._default(z.pipe(file, inMs), initial)
}

const days = z.number().check(z.gt(0), z.lte(365))
const initialAttention = {
  stalledDays: defaultPolicy.attention.stalledMs / dayMs,
  missedVisitMinutes: defaultPolicy.attention.missedAfterMs / minuteMs,
}

const sla = z._default(
  z.strictObject({
    warn: thresholds(defaultPolicy.clocks.warn),
    critical: thresholds(defaultPolicy.clocks.critical),
    stalledDays: z._default(days, initialAttention.stalledDays),
    missedVisitMinutes: z._default(minutes, initialAttention.missedVisitMinutes),
  }),
  { ...defaultPolicy.clocks, ...initialAttention },
)

/** A type's GUID, or its name in whatever case and with or without its accents. */
const failures = z._default(
  z.pipe(
    z.strictObject({
      types: z._default(z.array(text), []),
      count: z._default(z.int().check(z.gte(2), z.lte(100)), defaultPolicy.failures.count),
      days: z._default(days, defaultPolicy.failures.withinMs / dayMs),
    }),
    z.transform((file): FailurePolicy => ({
      types: file.types.length === 0 ? null : new Set(file.types.map(fold)),
      count: file.count,
      withinMs: file.days * dayMs,
    })),
  ),
  defaultPolicy.failures,
)

const offeredLanguages = z.array(z.enum(knownLanguages)).check(
  z.minLength(1),
  z.refine((list) => new Set(list).size === list.length, { error: 'names a language twice' }),
)

/** The form of `config.json` itself, key by key; exported so that a test can hold the README to it. */
export const configFile = z
  .strictObject({
    apiBaseUrl: z._default(apiBaseUrl, ''),
    signIn: z._default(z.enum(['authToken', 'basic']), 'authToken'),
    accessToken: optionalText,
    domain: optionalText,
    brand,
    languages: z._default(offeredLanguages, [...knownLanguages]),
    defaultLanguage: z.optional(z.enum(knownLanguages)),
    stages: z._default(stages, { statuses: new Map(), words: {} }),
    sla,
    failures,
  })
  .check(
    z.refine((file) => file.signIn !== 'authToken' || file.accessToken !== null, {
      path: ['accessToken'],
      error: 'is required when signIn is "authToken"',
    }),
    z.refine(
      (file) => file.defaultLanguage === undefined || file.languages.includes(file.defaultLanguage),
      { path: ['defaultLanguage'], error: 'must be one of languages' },
    ),
  )

/** zod names an unknown or wrong key on its parent; the reader of the file looks for the key itself. */
function mistakesOf(issue: z.core.$ZodIssue): ConfigMistake[] {
  if (issue.code === 'unrecognized_keys')
    return issue.keys.map((key) => ({
      path: pathOf([...issue.path, key]),
      message: 'is not a setting',
    }))
  const message = issue.code === 'invalid_key' ? issue.issues[0]?.message : undefined
  return [{ path: pathOf(issue.path), message: message ?? issue.message }]
}

/**
 * What is wrong, for a portal owner rather than a programmer; where a setting has words of its own,
 * those come first. A complaint not foreseen here gets the plainest.
 */
function plainWords(issue: z.core.$ZodRawIssue): string {
  switch (issue.code) {
    case 'invalid_type':
      if (issue.input === undefined) return 'is missing'
      return `must be ${kindWords.get(issue.expected) ?? issue.expected}`
    case 'invalid_value':
      return `must be ${issue.values.length > 1 ? 'one of ' : ''}${issue.values.map((value) => JSON.stringify(value)).join(', ')}`
    case 'too_small':
      if (issue.origin === 'number') {
        return `must be ${issue.inclusive === true ? 'at least' : 'above'} ${issue.minimum}`
      }
      return 'must not be empty'
    case 'too_big':
      return `must be at most ${issue.maximum}`
    default:
      return 'is not understood'
  }
}

const kindWords: ReadonlyMap<string, string> = new Map([
  ['string', 'a text in double quotes'],
  ['number', 'a number without quotes'],
  ['array', 'a list in [ ]'],
  ['object', 'a group of settings in { }'],
  ['record', 'a group of settings in { }'],
])

function pathOf(path: readonly PropertyKey[]): string {
  return path.length === 0 ? '(file)' : path.map(String).join('.')
}

function withoutEndSlash(value: string): string {
  return value.replace(/\/+$/, '')
}

function isBaseUrl(value: string): boolean {
  if (value === '') return true
  if (!URL.canParse(value)) return false
  const url = new URL(value)
  const isLocal = url.hostname === 'localhost' || url.hostname === '127.0.0.1'
  const isPlain = url.username + url.password + url.search + url.hash === ''
  return isPlain && (url.protocol === 'https:' || (url.protocol === 'http:' && isLocal))
}
