import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { parseConfig, type PortalConfig } from './config.ts'
import { defaultPolicy } from './domain/policy.ts'
import { demoAccessToken } from './sandbox/accounts.ts'

const least = { accessToken: 'tenant', brand: { name: 'Cool BV' } }

function parsed(json: unknown): PortalConfig {
  const result = parseConfig(json)
  if (!result.ok) throw new Error(JSON.stringify(result.mistakes))
  return result.config
}

function mistakes(json: unknown): Record<string, string> {
  const result = parseConfig(json)
  return result.ok
    ? {}
    : Object.fromEntries(result.mistakes.map(({ path, message }) => [path, message]))
}

describe('a configuration', () => {
  test('needs a name and a tenant token; all else has a default', () => {
    expect(parsed(least)).toEqual({
      apiBaseUrl: '',
      signIn: 'authToken',
      accessToken: 'tenant',
      domain: null,
      brand: {
        name: 'Cool BV',
        logo: null,
        logoDark: null,
        color: '#0b5c70',
        supportEmail: null,
        supportPhone: null,
      },
      languages: ['en', 'nl'],
      defaultLanguage: 'en',
      policy: defaultPolicy,
      stageWords: {},
    })
  })

  test('the one that ships fits the sandbox', () => {
    const text = readFileSync(new URL('../public/config.json', import.meta.url), 'utf8')
    expect(parsed(JSON.parse(text))).toMatchObject({
      apiBaseUrl: '',
      accessToken: demoAccessToken,
      brand: { name: 'Koeltechniek Verhaeghe' },
    })
  })

  test('takes the API’s address without its last slash', () => {
    const apiBaseUrl = 'https://servicedeskapi.wello.solutions/'
    expect(parsed({ ...least, apiBaseUrl }).apiBaseUrl).toBe(apiBaseUrl.slice(0, -1))
    expect(parsed({ ...least, apiBaseUrl: 'http://localhost:8080' }).apiBaseUrl).toBe(
      'http://localhost:8080',
    )
  })

  test('speaks the first language unless told', () => {
    expect(parsed({ ...least, languages: ['nl', 'en'] }).defaultLanguage).toBe('nl')
    expect(parsed({ ...least, defaultLanguage: 'nl' }).defaultLanguage).toBe('nl')
  })

  test('lays the tenant’s statuses over the system’s, whatever their case', () => {
    const own = 'AAAAAAAA-0000-4000-8000-000000000001'
    const open = '8BA9DA71-EF32-423A-BB50-AE767315F55C'
    const { policy, stageWords } = parsed({
      ...least,
      stages: {
        statuses: { [own]: 'onHold', [open]: 'toBePlanned' },
        words: { onHold: { en: 'Waiting for parts', nl: 'Wacht op onderdelen' } },
      },
    })
    expect(policy.stages.byStatusId.get(own.toLowerCase())).toBe('onHold')
    expect(policy.stages.byStatusId.get(open.toLowerCase())).toBe('toBePlanned')
    expect(policy.stages.byStatusId.size).toBe(defaultPolicy.stages.byStatusId.size + 1)
    expect(stageWords.onHold?.nl).toBe('Wacht op onderdelen')
  })

  test('counts thresholds in minutes, and keeps the numbers left out', () => {
    const { policy } = parsed({ ...least, sla: { warn: { share: 0.5, floorMinutes: 90 } } })
    expect(policy.clocks.warn).toEqual({
      ...defaultPolicy.clocks.warn,
      share: 0.5,
      floorMs: 5_400_000,
    })
    expect(policy.clocks.critical).toEqual(defaultPolicy.clocks.critical)
    expect(policy.attention).toEqual(defaultPolicy.attention)
  })

  test('counts silence in days and a visit’s grace in minutes', () => {
    const sla = { stalledDays: 30, missedVisitMinutes: 45 }
    const { policy } = parsed({ ...least, sla })
    expect(policy.attention).toEqual({ stalledMs: 2_592_000_000, missedAfterMs: 2_700_000 })
    expect(policy.clocks).toEqual(defaultPolicy.clocks)
  })

  test('names what a failure is, by id or by name in any spelling, and when they are too many', () => {
    const id = '2F0A6C31-8D4E-4B7C-9E15-60B7D3A1F8C2'
    const { policy } = parsed({ ...least, failures: { types: [id, 'Dépannage'], days: 30 } })
    expect(policy.failures).toEqual({
      types: new Set([id.toLowerCase(), 'depannage']),
      count: 3,
      withinMs: 2_592_000_000,
    })
    expect(parsed({ ...least, failures: { count: 2 } }).policy.failures.types).toBeNull()
  })
})

describe('a bad configuration', () => {
  test.each([null, 7, 'text', []])('%j is named as a whole', (json) => {
    expect(Object.keys(mistakes(json))).toEqual(['(file)'])
  })

  test('names every mistake at once, each at its place', () => {
    const wrong = {
      apiBaseUrl: 'http://api.example',
      signIn: 'oauth',
      colour: 'red',
      brand: {
        name: ' ',
        color: 'teal',
        logo: 'https://cdn.example/logo.svg',
        supportEmail: 'us',
        slogan: '',
      },
      languages: ['en', 'fr'],
      stages: {
        statuses: { open: 'received', 'aaaaaaaa-0000-4000-8000-000000000001': 'done' },
        words: { later: {} },
      },
      sla: { warn: { share: 25, floorMinutes: '60' } },
    }
    expect(Object.keys(mistakes(wrong)).sort()).toEqual([
      'apiBaseUrl',
      'brand.color',
      'brand.logo',
      'brand.name',
      'brand.slogan',
      'brand.supportEmail',
      'colour',
      'languages.1',
      'signIn',
      'sla.warn.floorMinutes',
      'sla.warn.share',
      'stages.statuses.aaaaaaaa-0000-4000-8000-000000000001',
      'stages.statuses.open',
      'stages.words.later',
    ])
    expect(mistakes(wrong)).toMatchObject({
      colour: 'is not a setting',
      'brand.color': 'must be a colour of the form #rrggbb',
      'stages.statuses.open': 'must be the GUID of a status',
    })
  })

  test.each<[string, string, unknown]>([
    ['brand.name', 'must not be empty', { brand: { name: ' ' } }],
    ['brand.name', 'must be a text in double quotes', { brand: { name: 7 } }],
    ['brand.name', 'is missing', { brand: {} }],
    ['brand', 'is missing', { brand: undefined }],
    ['brand', 'must be a group of settings in { }', { brand: [] }],
    ['brand.supportEmail', 'must be an e-mail address', { brand: { name: 'x', supportEmail: '' } }],
    ['signIn', 'must be one of "authToken", "basic"', { signIn: 'oauth' }],
    ['languages.0', 'must be one of "en", "nl"', { languages: ['fr'] }],
    ['languages', 'must not be empty', { languages: [] }],
    ['languages', 'must be a list in [ ]', { languages: 'en' }],
    ['sla.warn.share', 'must be at most 1', { sla: { warn: { share: 25 } } }],
    ['sla.warn.share', 'must be above 0', { sla: { warn: { share: 0 } } }],
    ['sla.stalledDays', 'must be above 0', { sla: { stalledDays: 0 } }],
    ['sla.stalledDays', 'must be at most 365', { sla: { stalledDays: 366 } }],
    ['sla.missedVisitMinutes', 'must be above 0', { sla: { missedVisitMinutes: -5 } }],
    ['failures.count', 'must be at least 2', { failures: { count: 1 } }],
    ['failures.types', 'must be a list in [ ]', { failures: { types: 'Storing' } }],
    [
      'sla.warn.capMinutes',
      'must be a number without quotes',
      { sla: { warn: { capMinutes: '9' } } },
    ],
    [
      'stages.statuses.open',
      'must be the GUID of a status',
      { stages: { statuses: { open: 'planned' } } },
    ],
    ['stages.words.done', 'is not a setting', { stages: { words: { done: {} } } }],
  ])('says of %s: %s', (path, words, wrong) => {
    expect(mistakes({ ...least, ...(wrong as object) })).toEqual({ [path]: words })
  })

  test('speaks of a file that is no object in the same words', () => {
    expect(mistakes(7)).toEqual({ '(file)': 'must be a group of settings in { }' })
  })

  test.each<[string, unknown]>([
    ['accessToken', { brand: { name: 'Cool BV' } }],
    ['brand', { accessToken: 'tenant' }],
    ['defaultLanguage', { ...least, languages: ['en'], defaultLanguage: 'nl' }],
    ['languages', { ...least, languages: [] }],
    ['languages', { ...least, languages: ['en', 'en'] }],
    ['sla.critical.floorMinutes', { ...least, sla: { critical: { floorMinutes: 500 } } }],
    ['brand.supportPhone', { ...least, brand: { name: 'x', supportPhone: '*2767#' } }],
  ])('misses or contradicts %s', (path, json) => {
    expect(Object.keys(mistakes(json))).toEqual([path])
  })

  test.each([
    'servicedesk.example',
    'ftp://api.example',
    'https://user:pw@api.example',
    'https://api.example?tenant=1',
    'https://api.example/#x',
    '/api',
  ])('refuses %s as an API', (apiBaseUrl) => {
    expect(Object.keys(mistakes({ ...least, apiBaseUrl }))).toEqual(['apiBaseUrl'])
  })

  test.each([
    '//cdn.example/x.svg',
    'https://cdn.example/x.svg',
    'javascript:x',
    'data:text/html,x',
  ])('refuses %s as a logo, which the headers would block', (logo) => {
    expect(Object.keys(mistakes({ ...least, brand: { name: 'x', logo } }))).toEqual(['brand.logo'])
  })

  test('basic mode needs no token', () => {
    expect(mistakes({ signIn: 'basic', domain: 'cool', brand: { name: 'x' } })).toEqual({})
  })
})
