import { readdirSync, readFileSync } from 'node:fs'
import { join, posix } from 'node:path'
import { describe, expect, test } from 'vitest'

/**
 * Which part may know which (house.md, "Arrows"). A part is a folder of `src`, one of its files, or
 * one feature; every part may also know itself. `features` stands for all of them, and is nobody's
 * but the app's: features do not know each other.
 */
const arrows: Readonly<Record<string, readonly string[]>> = {
  'zod.ts': [],
  domain: [],
  'paths.ts': ['domain'],
  i18n: ['domain'],
  'config.ts': ['domain', 'i18n', 'zod.ts'],
  ui: ['domain', 'i18n'],
  api: ['domain', 'config.ts', 'zod.ts'],
  features: ['domain', 'ui', 'api', 'i18n', 'config.ts', 'paths.ts', 'zod.ts'],
  app: ['domain', 'ui', 'api', 'i18n', 'config.ts', 'paths.ts', 'zod.ts', 'features'],
  'main.tsx': ['domain', 'ui', 'api', 'i18n', 'config.ts', 'paths.ts', 'zod.ts', 'features', 'app'],
  // Never the domain or the decoder: a wrong rule would agree with itself and every test be green.
  sandbox: ['api/wire.ts', 'zod.ts'],
  host: ['sandbox'],
}

/**
 * What only tests may know besides: the client and the configuration are tried against the sandbox,
 * and what is shown of a field against the wire's names.
 */
const testArrows: Readonly<Record<string, readonly string[]>> = {
  api: ['sandbox'],
  'config.ts': ['sandbox'],
  features: ['api/wire.ts'],
  // The README is held against whatever it describes.
  'readme.ts': ['config.ts', 'paths.ts', 'host', 'sandbox', 'zod.ts'],
}

/** What the domain may use from outside: it stays as pure as its own rules. */
const domainPackages = new Set(['date-fns', 'date-fns/constants'])
const testPackages = new Set(['vitest', 'fast-check'])

/** Answers what is wrong with one file of `src`, `path` written from there; `[]` = nothing. */
function faultsOf(path: string, source: string): readonly string[] {
  return [
    ...faultsOfName(path),
    ...importsIn(source).flatMap((target) =>
      target.startsWith('.') ? faultsOfArrow(path, target) : faultsOfPackage(path, target),
    ),
    ...faultsOfPurity(path, source),
  ]
}

function faultsOfName(path: string): readonly string[] {
  return /(^|\/)index\.tsx?$/.test(path) ? ['is a barrel'] : []
}

function faultsOfArrow(path: string, target: string): readonly string[] {
  const to = posix.join(posix.dirname(path), target.replace(/\?.*$/, ''))
  if (!/\.(tsx?|mjs|css|json|svg)$/.test(to)) return [`imports ${target} without its extension`]
  if (to.startsWith('..')) return isTest(path) ? [] : [`reaches out of src for ${target}`]

  const [from, towards] = [partOf(path), partOf(to)]
  if (!isTest(path) && isForTests(to)) return [`ships ${target}, which is for tests`]
  if (from.part === towards.part) {
    return from.feature === towards.feature ? [] : [`is a feature that knows another, ${target}`]
  }
  const allowed = new Set(arrows[from.part])
  if (isTest(path)) for (const part of testArrows[from.part] ?? []) allowed.add(part)
  if (allowed.has(to)) return []
  if (to === 'api/wire.ts') return [`knows the wire, ${target}`]
  return allowed.has(towards.part) ? [] : [`must not know ${target}`]
}

function faultsOfPackage(path: string, target: string): readonly string[] {
  if (/^zod(\/|$)/.test(target) && path !== 'zod.ts') return ['imports zod past src/zod.ts']
  if (isTest(path)) return []
  if (testPackages.has(target)) return [`ships ${target}, which is for tests`]
  const isPure = partOf(path).part === 'domain'
  return isPure && !domainPackages.has(target) ? [`is domain and knows ${target}`] : []
}

/** What would make the domain's answers depend on the place and the moment they are asked. */
const impure =
  /\bDate\.now\b|\bnew Date\(\)|\bMath\.random\b|\bfetch\(|\b(?:local|session)Storage\b|\bwindow\.|\bdocument\.|\.get(?:FullYear|Month|Date|Day|Hours|Minutes)\(|\bDate\.parse\b/

function faultsOfPurity(path: string, source: string): readonly string[] {
  if (partOf(path).part !== 'domain' || isTest(path)) return []
  const found = impure.exec(withoutComments(source))
  return found ? [`is domain and uses ${found[0]}`] : []
}

/** A test beside a file of `src` itself belongs to that file. */
function partOf(path: string): { readonly part: string; readonly feature: string | null } {
  const [part = '', feature = ''] = path.replace('.test.', '.').split('/')
  return { part, feature: part === 'features' ? feature : null }
}

function isTest(path: string): boolean {
  return /\.test\.tsx?$/.test(path) || isForTests(path)
}

/** Builders that only tests use; the host's are its business, it is no part of the app. */
function isForTests(path: string): boolean {
  return !path.startsWith('host/') && /(^|\/)(test|arbitrary)[A-Z]\w*\.tsx?$/.test(path)
}

function importsIn(source: string): readonly string[] {
  const statement =
    /^\s*(?:import|export)\b[^'"`;]*?from\s*'([^']+)'|^\s*import\s*'([^']+)'|\bimport\(\s*'([^']+)'/gm
  return [...withoutComments(source).matchAll(statement)].flatMap(
    ([, from, bare, dynamic]) => from ?? bare ?? dynamic ?? [],
  )
}

function withoutComments(source: string): string {
  return source.replaceAll(/\/\*[\s\S]*?\*\//g, '').replaceAll(/(^|\s)\/\/.*$/gm, '$1')
}

const root = import.meta.dirname
const files = readdirSync(root, { recursive: true, encoding: 'utf8' })
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => /\.(tsx?|mjs)$/.test(path) && path !== 'architecture.test.ts')

describe('the arrows', () => {
  test('hold in every file', () => {
    expect(files.length).toBeGreaterThan(50)
    const faults = files.flatMap((path) =>
      faultsOf(path, readFileSync(join(root, path), 'utf8')).map((fault) => `${path} ${fault}`),
    )
    expect(faults).toEqual([])
  })

  test('know every part there is', () => {
    const parts = new Set(files.filter((path) => !isTest(path)).map((path) => partOf(path).part))
    expect([...parts].filter((part) => !(part in arrows))).toEqual([])
  })
})

describe('a violation is found:', () => {
  test.each([
    ['domain/a.ts', "import { b } from '../ui/b.ts'", 'must not know ../ui/b.ts'],
    ['domain/a.ts', "import type { b } from '../api/wire.ts'", 'knows the wire, ../api/wire.ts'],
    ['domain/a.ts', "import { useState } from 'react'", 'is domain and knows react'],
    ['domain/a.ts', 'const now = Date.now()', 'is domain and uses Date.now'],
    ['domain/a.ts', 'day = new Date(at).getDate()', 'is domain and uses .getDate('],
    ['ui/a.tsx', "import { b } from '../features/c/b.ts'", 'must not know ../features/c/b.ts'],
    ['ui/a.tsx', "import { b } from '../api/b.ts'", 'must not know ../api/b.ts'],
    ['api/a.ts', "import { b } from '../ui/b.ts'", 'must not know ../ui/b.ts'],
    ['api/a.ts', "import { z } from 'zod'", 'imports zod past src/zod.ts'],
    ['api/a.ts', "import * as z from 'zod/mini'", 'imports zod past src/zod.ts'],
    ['api/a.ts', "import { b } from '../sandbox/b.ts'", 'must not know ../sandbox/b.ts'],
    [
      'features/c/a.ts',
      "import { b } from '../d/b.ts'",
      'is a feature that knows another, ../d/b.ts',
    ],
    [
      'features/c/a.ts',
      "import { b } from '../../api/wire.ts'",
      'knows the wire, ../../api/wire.ts',
    ],
    ['features/c/a.ts', "const b = import('../../app/b.ts')", 'must not know ../../app/b.ts'],
    ['app/a.tsx', "import { b } from '../host/b.ts'", 'must not know ../host/b.ts'],
    ['main.tsx', "import './sandbox/b.ts'", 'must not know ./sandbox/b.ts'],
    ['sandbox/a.ts', "import { b } from '../domain/b.ts'", 'must not know ../domain/b.ts'],
    ['sandbox/a.test.ts', "import { b } from '../api/decode.ts'", 'must not know ../api/decode.ts'],
    ['host/a.ts', "import { b } from '../api/wire.ts'", 'knows the wire, ../api/wire.ts'],
    ['app/a.ts', "import { b } from './b'", 'imports ./b without its extension'],
    [
      'app/a.ts',
      "import { b } from '../../package.json'",
      'reaches out of src for ../../package.json',
    ],
    ['ui/a.ts', "export {\n  b,\n} from './testB.ts'", 'ships ./testB.ts, which is for tests'],
    ['ui/a.ts', "import fc from 'fast-check'", 'ships fast-check, which is for tests'],
    ['ui/index.ts', '', 'is a barrel'],
  ])('%s with %j', (path, source, fault) => {
    expect(faultsOf(path, source)).toEqual([fault])
  })

  test.each([
    [
      'domain/a.ts',
      "import { addDays } from 'date-fns', 'date-fns/constants'\nconst day = new Date(at).getUTCDate()",
    ],
    ['domain/a.ts', '/** Not Date.now. */\n// import { b } from "../ui/b.ts"'],
    ['sandbox/a.ts', "import { b } from '../api/wire.ts'\nimport { z } from '../zod.ts'"],
    ['api/a.test.ts', "import { createSandbox } from '../sandbox/createSandbox.ts'"],
    ['app/a.tsx', "import './a.css'\nimport { b } from '../features/c/b.ts'"],
    ['features/c/a.ts', "import { b } from './b.ts'\nimport { d } from '../../domain/d.ts'"],
    ['ui/a.test.ts', "import { aWorkOrder } from '../domain/testWorkOrder.ts'"],
  ])('not in %s with %j', (path, source) => {
    expect(faultsOf(path, source)).toEqual([])
  })
})
