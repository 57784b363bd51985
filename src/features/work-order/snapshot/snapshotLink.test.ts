import { sha256 } from '@noble/hashes/sha2.js'
import { deflateRawSync } from 'node:zlib'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { aWorkOrder, at } from '../../../domain/testWorkOrder.ts'
import { snapshots } from './arbitrarySnapshot.ts'
import { toBase64Url } from './base64Url.ts'
import { takeSnapshot, usualChoice } from './snapshot.ts'
import { writeForm } from './snapshotForm.ts'
import { maxFormBytes, openSnapshot, packSnapshot } from './snapshotLink.ts'

const snapshot = takeSnapshot(
  aWorkOrder({
    reference: '261187',
    name: 'Compressor valt uit',
    createdAt: at('2026-11-23T08:55Z'),
  }),
  at('2026-11-24T13:05Z'),
  usualChoice,
)

/** A fragment with a true checksum over anything: what whoever reads this code can make. */
function sealed(text: string | Uint8Array, version: string | number = 1): string {
  const body = `${version}.${toBase64Url(new Uint8Array(deflateRawSync(text)))}`
  return `${body}.${toBase64Url(sha256(new TextEncoder().encode(body)).slice(0, 12))}`
}

describe('a packed snapshot', () => {
  test('opens as it was, whatever is in it', async () => {
    await fc.assert(
      fc.asyncProperty(snapshots, async (taken) => {
        const fragment = (await packSnapshot(taken)) ?? ''
        expect(await openSnapshot(fragment)).toEqual({ state: 'open', snapshot: taken })
        expect(await openSnapshot(`#${fragment}`)).toEqual({ state: 'open', snapshot: taken })
      }),
    )
  })

  test('is a fragment that no address changes', async () => {
    await fc.assert(
      fc.asyncProperty(snapshots, async (taken) => {
        const fragment = (await packSnapshot(taken)) ?? ''
        const url = new URL(`https://portal.example/x/snapshot#${fragment}`)
        expect(url.hash).toBe(`#${fragment}`)
        expect(fragment).toMatch(/^1\.[\w-]+\.[\w-]{16}$/)
      }),
      { numRuns: 20 },
    )
  })

  test('is refused when any of its bits is another', async () => {
    const fragment = (await packSnapshot(snapshot)) ?? ''
    const bytes = new TextEncoder().encode(fragment)
    const states = await Promise.all(
      Array.from({ length: bytes.byteLength * 8 }, async (_, index) => {
        const other = Uint8Array.from(bytes)
        other[index >> 3] = (other[index >> 3] ?? 0) ^ (1 << (index & 7))
        return (await openSnapshot(new TextDecoder('latin1').decode(other))).state
      }),
    )
    expect(new Set(states)).toEqual(new Set(['damaged']))
  })

  test('is refused when a sign is missing, put in, or exchanged', async () => {
    const fragment = (await packSnapshot(snapshot)) ?? ''
    const place = fc.integer({ min: 0, max: fragment.length - 1 })
    const sign = fc.stringMatching(/^[\w.-]$/)
    await fc.assert(
      fc.asyncProperty(place, place, sign, async (a, b, other) => {
        const from = Math.min(a, b)
        const to = Math.max(a, b)
        const swapped = `${fragment.slice(0, from)}${fragment.slice(to)}${fragment.slice(from, to)}`
        for (const text of [
          fragment.slice(0, a),
          fragment.slice(a + 1),
          fragment.slice(0, a) + fragment.slice(a + 1),
          fragment.slice(0, a) + other + fragment.slice(a),
          fragment.slice(0, a) + other + fragment.slice(a + 1),
          swapped,
          fragment + fragment,
        ]) {
          if (text === fragment) continue
          expect((await openSnapshot(text)).state).toBe(text === '' ? 'empty' : 'damaged')
        }
      }),
    )
  })

  test('is none when it is larger than anybody reads', async () => {
    const endless = aWorkOrder({ name: 'é'.repeat(maxFormBytes / 2) })
    expect(await packSnapshot({ ...snapshot, workOrder: endless })).toBeNull()
  })
})

describe('what somebody made up', () => {
  test('is opened or refused, never a fault', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(
          fc.string({ unit: 'binary' }),
          fc.json(),
          fc.stringMatching(/^[12]\.[\w-]*\.[\w-]*$/),
        ),
        async (text) => {
          expect((await openSnapshot(text)).state).not.toBe('open')
          expect((await openSnapshot(sealed(text))).state).toBe('damaged')
        },
      ),
    )
  })

  test('says that it is too new when it is whole', async () => {
    expect(await openSnapshot(sealed('{}', 2))).toEqual({ state: 'tooNew' })
    expect(await openSnapshot(sealed('{}', 9999))).toEqual({ state: 'tooNew' })
    for (const version of ['0', '01', '10000', '-1', '1.0', 'x', '']) {
      expect(await openSnapshot(sealed('{}', version))).toEqual({ state: 'damaged' })
    }
  })

  test('may not hold a field more, less or of another kind', async () => {
    const form = writeForm(snapshot)
    const whole: Record<string, unknown> = JSON.parse(form)
    expect((await openSnapshot(sealed(form))).state).toBe('open')
    for (const wrong of [
      { ...whole, more: 1 },
      { ...whole, asOf: undefined },
      { ...whole, asOf: 1e300 },
      { ...whole, asOf: -1 },
      { ...whole, made: 9e15 },
      { ...whole, made: 1.5 },
      { ...whole, id: 'javascript:alert(1)' },
      { ...whole, ref: null },
      { ...whole, name: { toString: 'x' } },
      { ...whole, due: [null, null] },
      { ...whole, out: ['everything'] },
      { ...whole, site: { ...Object(whole['site']), more: 1 } },
    ]) {
      expect(await openSnapshot(sealed(JSON.stringify(wrong)))).toEqual({ state: 'damaged' })
    }
    expect(await openSnapshot(sealed(form.replace('{', '{"__proto__":{"a":1},')))).toEqual({
      state: 'damaged',
    })
  })

  test('unfolds no further than a snapshot goes', async () => {
    const bomb = sealed(`{"name":"${'a'.repeat(20_000_000)}"}`)
    expect(bomb.length).toBeLessThan(32_768)
    expect(await openSnapshot(bomb)).toEqual({ state: 'damaged' })
    expect(await openSnapshot(`1.${'A'.repeat(40_000)}.AAAAAAAAAAAAAAAA`)).toEqual({
      state: 'damaged',
    })
  })

  test('is refused when it is no UTF-8, and when it nests without end', async () => {
    expect(await openSnapshot(sealed(Uint8Array.of(0x7b, 0xff, 0x7d)))).toEqual({
      state: 'damaged',
    })
    expect(await openSnapshot(sealed('['.repeat(60_000)))).toEqual({ state: 'damaged' })
  })
})

test('an address without a fragment holds nothing', async () => {
  expect(await openSnapshot('')).toEqual({ state: 'empty' })
  expect(await openSnapshot('#')).toEqual({ state: 'empty' })
})
