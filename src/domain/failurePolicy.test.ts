import { expect, test } from 'vitest'
import { defaultFailurePolicy, isCorrective } from './failurePolicy.ts'
import { aWorkOrder } from './testWorkOrder.ts'

const ofType = (name: string, id: string | null = null) => aWorkOrder({ type: { id, name } })

test('a corrective type is known by its name, in whatever language', () => {
  for (const name of [
    'Breakdown',
    'Repair',
    'Corrective maintenance',
    'Emergency call',
    'STORING',
    'Herstelling',
    'Reparatie',
    'Panne',
    'Réparation',
    'Dépannage urgent',
    'Störung',
    'Reparatur',
    'Avaria',
    'Korrektive Wartung',
    'Mantenimiento correctivo',
    'Reparación',
    'Manutenção corretiva',
    'Reparação',
    'Manutenzione correttiva',
    'Riparazione',
  ]) {
    expect(isCorrective(ofType(name), defaultFailurePolicy), name).toBe(true)
  }
})

test('care, novelty and what has no type are no failures', () => {
  for (const name of [
    'Maintenance',
    'Onderhoud',
    'Inspection',
    'Installatie',
    'Preventive',
    'Default visit',
    'Unrepaired',
    '',
  ]) {
    expect(isCorrective(ofType(name), defaultFailurePolicy), name).toBe(false)
  }
  expect(isCorrective(aWorkOrder(), defaultFailurePolicy)).toBe(false)
})

test('a tenant that names its corrective types is taken at its word', () => {
  const id = '2f0a6c31-8d4e-4b7c-9e15-60b7d3a1f8c2'
  const policy = { ...defaultFailurePolicy, types: new Set([id, 'oproep']) }
  expect(isCorrective(ofType('Anything', id.toUpperCase()), policy)).toBe(true)
  expect(isCorrective(ofType('Oproep'), policy)).toBe(true)
  expect(isCorrective(ofType('Breakdown'), policy)).toBe(false)
})
