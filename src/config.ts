import { millisecondsInMinute as minuteMs } from 'date-fns/constants'
import { defaultPolicy, type Policy } from './domain/policy.ts'
import { stagePolicyWith, stages as stageNames, type Stage } from './domain/stage.ts'
import type { ThresholdPolicy } from './domain/thresholds.ts'
import { z } from './zod.ts'

/** The languages whose catalogs are complete. */
export const languages = ['en', 'nl'] as const

export type Language = (typeof languages)[number]

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
  /** Stages of the tenant's own statuses and thresholds of the clocks, over the defaults. */
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
  const parsed = configFile.safeParse(json)
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
      },
      stageWords: file.stages.words as StageWords,
    },
  }
}

const text = z.string().trim().min(1)
const optionalText = text.nullable().default(null)

/** T30 of the threat model: plain http only where nobody can listen in, on this machine. */
const apiBaseUrl = z.string().trim().transform(withoutEndSlash).refine(isBaseUrl, {
  message: 'must be "" or an https address without query (http only for localhost)',
})

/** The header set lets images come from our own origin and from `data:` only. */
const logo = text
  .refine((value) => /^data:image\/|^(?![a-z][a-z0-9+.-]*:|\/\/|\\)/i.test(value), {
    message: 'must be a path beside the app or a data:image address',
  })
  .nullable()
  .default(null)

const brand = z.strictObject({
  name: text,
  logo,
  logoDark: logo,
  color: z
    .string()
    .regex(/^#[0-9a-f]{6}$/i, 'must be a colour of the form #rrggbb')
    .toLowerCase()
    .default('#0b5c70'),
  supportEmail: z.email().nullable().default(null),
  supportPhone: z
    .string()
    .trim()
    .regex(/^\+?[0-9][0-9 ()./-]*$/, 'must be a phone number')
    .nullable()
    .default(null),
})

const stageName = z.enum(stageNames)
const stageWord = z.strictObject({ en: text.optional(), nl: text.optional() })

const stages = z.strictObject({
  statuses: z
    .record(z.guid('must be the GUID of a status'), stageName)
    .transform(
      (byId) => new Map(Object.entries(byId).map(([id, stage]) => [id.toLowerCase(), stage])),
    )
    .default(new Map()),
  words: z.partialRecord(stageName, stageWord).default({}),
})

const share = z.number().gt(0).max(1)
const minutes = z.number().positive().max(525_600)

/** Minutes in the file, for people; milliseconds here. A number left out keeps its default. */
const thresholds = (initial: ThresholdPolicy) =>
  z
    .strictObject({
      share: share.default(initial.share),
      floorMinutes: minutes.default(initial.floorMs / minuteMs),
      capMinutes: minutes.default(initial.capMs / minuteMs),
      maxShare: share.default(initial.maxShare),
      fallbackMinutes: minutes.default(initial.fallbackMs / minuteMs),
    })
    .refine((value) => value.floorMinutes <= value.capMinutes, {
      path: ['floorMinutes'],
      message: 'must not be above capMinutes',
    })
    .transform((value): ThresholdPolicy => ({
      share: value.share,
      floorMs: value.floorMinutes * minuteMs,
      capMs: value.capMinutes * minuteMs,
      maxShare: value.maxShare,
      fallbackMs: value.fallbackMinutes * minuteMs,
    }))
    .default(initial)

const sla = z
  .strictObject({
    warn: thresholds(defaultPolicy.clocks.warn),
    critical: thresholds(defaultPolicy.clocks.critical),
  })
  .default(defaultPolicy.clocks)

const configFile = z
  .strictObject({
    apiBaseUrl: apiBaseUrl.default(''),
    signIn: z.enum(['authToken', 'basic']).default('authToken'),
    accessToken: optionalText,
    domain: optionalText,
    brand,
    languages: z
      .array(z.enum(languages))
      .min(1)
      .refine((list) => new Set(list).size === list.length, 'names a language twice')
      .default([...languages]),
    defaultLanguage: z.enum(languages).optional(),
    stages: stages.default({ statuses: new Map(), words: {} }),
    sla,
  })
  .refine((file) => file.signIn !== 'authToken' || file.accessToken !== null, {
    path: ['accessToken'],
    message: 'is required when signIn is "authToken"',
  })
  .refine(
    (file) => file.defaultLanguage === undefined || file.languages.includes(file.defaultLanguage),
    {
      path: ['defaultLanguage'],
      message: 'must be one of languages',
    },
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
