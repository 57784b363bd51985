import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { configFile } from './config.ts'
import { usage } from './host/startOptions.ts'
import { routes } from './paths.ts'
import { sandboxAccounts } from './sandbox/accounts.ts'
import { z } from './zod.ts'

const root = new URL('../', import.meta.url)
const readme = read('README.md')

/** What a reader takes from the README is what the code does. */
describe('the README', () => {
  test('names every account of the sandbox and what it shows', () => {
    expect(tableUnder('Sign-ins to try')).toEqual(
      sandboxAccounts.map(({ login, password, shows }) => [
        `\`${login}\``,
        `\`${password}\``,
        shows,
      ]),
    )
  })

  test('names every setting with its default', () => {
    const settings = settingsOf(z.toJSONSchema(configFile, { io: 'input', unrepresentable: 'any' }))
    expect(settings.size).toBeGreaterThan(20)
    const rows = tableUnder('Configuration').map(([key = '', byDefault = '']) => [key, byDefault])
    expect(rows.map(([key]) => key)).toEqual([...settings.keys()].map((key) => `\`${key}\``))
    for (const [key = '', byDefault] of rows) {
      const known = settings.get(key.replaceAll('`', ''))
      if (known !== undefined) expect([key, byDefault]).toEqual([key, `\`${known}\``])
    }
  })

  test('prints the options as the command does', () => {
    expect(readme).toContain(usage)
  })

  test('gives a reason for everything the browser downloads', () => {
    const { dependencies }: { dependencies: object } = JSON.parse(read('package.json'))
    const rows = tableUnder('Dependencies')
    expect(rows.map(([name]) => name)).toEqual(
      Object.keys(dependencies).map((name) => `\`${name}\``),
    )
    for (const [name, reason] of rows) expect(reason, name).toMatch(/^[A-Z].+\.$/)
  })

  test('knows every route and every part of src', () => {
    const listed = tableUnder('Routes').map(([path]) => path)
    expect(listed).toEqual(['`/`', ...Object.values(routes).map((route) => `\`${route}\``)])
    const parts = readdirSync(new URL('src/', root), { withFileTypes: true })
      .filter(({ name }) => !name.includes('.test.'))
      .map((entry) => `\`${entry.name}${entry.isDirectory() ? '/' : ''}\``)
    expect(new Set(tableUnder('Map of `src`').map(([part]) => part))).toEqual(new Set(parts))
  })

  test('links to what is there', () => {
    const links = [...readme.matchAll(/\]\(([^)#]+)\)/g)].flatMap(([, link]) => link ?? [])
    expect(links.length).toBeGreaterThan(4)
    expect(links.filter((link) => !existsSync(new URL(link, root)))).toEqual([])
  })
})

function read(path: string): string {
  return readFileSync(new URL(path, root), 'utf8')
}

/** The cells of the one table under a heading, without its head. */
function tableUnder(heading: string): readonly (readonly string[])[] {
  const [, section = ''] = readme.split(`\n## ${heading}\n`)
  const lines = section.split(/\n## /)[0]?.split('\n') ?? []
  const rows = lines.filter((line) => line.startsWith('|')).slice(2)
  return rows.map((row) =>
    row
      .slice(1, -1)
      .split(' | ')
      .map((cell) => cell.trim()),
  )
}

interface Schema {
  readonly properties?: Readonly<Record<string, Schema>>
  readonly default?: unknown
}

/** Every key of the file, `brand.name`, with its default as JSON; undefined where it has none. */
function settingsOf(schema: object, before = ''): ReadonlyMap<string, string | undefined> {
  const { properties = {} }: Schema = schema
  const settings = new Map<string, string | undefined>()
  for (const [key, value] of Object.entries(properties)) {
    const path = before + key
    if (value.properties === undefined) settings.set(path, jsonOf(value.default))
    else for (const [inner, known] of settingsOf(value, `${path}.`)) settings.set(inner, known)
  }
  return settings
}

function jsonOf(value: unknown): string | undefined {
  return value === undefined ? undefined : JSON.stringify(value).replaceAll(',', ', ')
}
