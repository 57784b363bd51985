import { expect, test } from 'vitest'
import { aWorkOrder, at } from '../../../domain/testWorkOrder.ts'
import { fitLink, maxLinkLength, safeLinkLength } from './fitLink.ts'
import { takeSnapshot, usualChoice } from './snapshot.ts'
import { openSnapshot } from './snapshotLink.ts'

const address = 'https://portal.example/customers/snapshot'
const asOf = at('2026-11-24T13:05Z')

/** Words that deflate cannot shorten much: hexadecimal digits of a made-up sequence. */
function endless(length: number): string {
  let state = 1
  const next = () => (state = (state * 48_271) % 2_147_483_647).toString(16)
  let text = ''
  while (text.length < length) text += next()
  return text.slice(0, length)
}

function linkOf(overrides: Parameters<typeof aWorkOrder>[0]) {
  return fitLink(takeSnapshot(aWorkOrder(overrides), asOf, usualChoice), address)
}

test('an everyday work order makes a link that every mail program keeps', async () => {
  const fitted = await linkOf({
    name: 'Compressor valt uit op hogedruk, cel 4 (vlees en charcuterie)',
    description:
      'De compressor van cel 4 valt sinds vanmorgen om het kwartier uit op hogedruk. '.repeat(4),
    createdAt: asOf,
    targets: { contact: asOf, arrival: asOf, resolution: asOf },
    company: { name: 'Distributiecentrum Zwijnaarde, dok 14' },
    address: { street: 'Ottergemsesteenweg-Zuid', streetNumber: '808', zip: '9000', city: 'Gent' },
    project: { name: 'Koelcel 4', serialNumber: '1680402317' },
  })
  if (fitted.state !== 'whole') expect.fail(fitted.state)
  expect(fitted.link.startsWith(`${address}#1.`)).toBe(true)
  expect(fitted.link.length).toBeLessThan(safeLinkLength)
})

test('one that is too long goes without its description, and says so', async () => {
  const fitted = await linkOf({ name: 'Lek', description: endless(20_000) })
  if (fitted.state !== 'shortened') expect.fail(fitted.state)
  expect(fitted.link.length).toBeLessThanOrEqual(maxLinkLength)
  expect(fitted.snapshot.leftOut).toContain('description')
  const opened = await openSnapshot(new URL(fitted.link).hash)
  expect(opened).toEqual({ state: 'open', snapshot: fitted.snapshot })
})

test('one that is too long even so has no link', async () => {
  expect(await linkOf({ name: endless(20_000), description: 'Lek' })).toEqual({ state: 'tooLong' })
  expect(await linkOf({ name: endless(20_000) })).toEqual({ state: 'tooLong' })
  expect(await linkOf({ name: 'x'.repeat(80_000) })).toEqual({ state: 'tooLong' })
})
