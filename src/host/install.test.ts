import { describe, expect, it } from 'vitest'
import { explainFailure, refuseNode, whyInstall } from './install.mjs'

const lock = {
  packages: {
    '': { version: '1.0.0' },
    'node_modules/a': { version: '1.2.3' },
    'node_modules/a/node_modules/@b/c': { version: '2.0.0' },
    'node_modules/a-darwin': { version: '1.2.3', optional: true, os: ['darwin'], cpu: ['arm64'] },
    'node_modules/a-linux': { version: '1.2.3', optional: true, os: ['linux'], cpu: ['x64'] },
  },
}
const { 'node_modules/a-darwin': darwin, ...onLinux } = lock.packages

describe('packages are installed when node_modules is not what the lock names', () => {
  const why = (packages: typeof onLinux | Record<string, never> | null) =>
    whyInstall(lock, packages && { packages }, 'linux', 'x64')

  it('leaves a complete folder alone, though packages for other systems are not in it', () => {
    expect(why(onLinux)).toBeNull()
  })

  it('installs on a fresh clone', () => {
    expect(why(null)).toBe('nothing is installed yet')
  })

  it('installs when a package is missing', () => {
    const { 'node_modules/a/node_modules/@b/c': _gone, ...rest } = onLinux
    expect(whyInstall(lock, { packages: rest }, 'linux', 'x64')).toBe('@b/c is missing')
  })

  it('installs when the lock names another version', () => {
    expect(why({ ...onLinux, 'node_modules/a': { version: '1.2.4' } })).toBe('a is another version')
  })

  it('installs when the folder was copied from another system', () => {
    const copied = { packages: { ...onLinux, 'node_modules/a-darwin': darwin } }
    expect(whyInstall(lock, copied, 'linux', 'x64')).toBe('a-darwin is meant for another system')
  })
})

describe('Node', () => {
  it.each(['20.19.0', '20.20.2', '22.0.0', '24.1.0'])('%s is recent enough', (version) => {
    expect(refuseNode(version)).toBeNull()
  })

  it.each(['14.21.3', '18.20.0', '20.9.0', '20.18.9'])('%s is refused by name', (version) => {
    expect(refuseNode(version)).toContain(version)
  })
})

describe('a failed install is explained', () => {
  it.each([
    ['npm error code ENOTFOUND', 'could not be reached', true],
    ["npm error EACCES: permission denied, mkdir '/x'", 'no permission', true],
    ['npm error ENOSPC: no space left on device', 'disk is full', true],
    ['npm error code SELF_SIGNED_CERT_IN_CHAIN', 'certificate', true],
    ['npm error code E401', 'sign in', true],
    ['npm error code EUSAGE lock file not in sync', 'own words are above', false],
  ])('%s', (output, words, isHopeless) => {
    const { sentence, ...rest } = explainFailure(output)
    expect(sentence).toContain(words)
    expect(rest).toEqual({ isHopeless })
  })
})
