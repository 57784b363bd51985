import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { configWith } from './configWith.ts'

const onDisk = {
  apiBaseUrl: 'https://a',
  signIn: 'authToken',
  accessToken: 'sandbox',
  brand: { name: 'B' },
}
let folder = ''
let path = ''
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'portal-config-'))
  path = join(folder, 'config.json')
  writeFileSync(path, JSON.stringify(onDisk))
})
afterAll(() => rmSync(folder, { recursive: true }))

it('config.json goes out as it is when nothing else was asked', () => {
  expect(configWith(path, {})).toBeNull()
})

it('signing in to a tenant keeps the brand and drops the sandbox’s token', () => {
  expect(configWith(path, { apiBaseUrl: '', signIn: 'basic' })).toEqual({
    apiBaseUrl: '',
    signIn: 'basic',
    brand: { name: 'B' },
  })
})

it('another way of signing in to the sandbox changes only that', () => {
  expect(configWith(path, { signIn: 'basic' })).toEqual({ ...onDisk, signIn: 'basic' })
})
