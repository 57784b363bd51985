import { expect, test } from 'vitest'
import { aWorkOrder } from '../../../domain/testWorkOrder.ts'
import { equipmentNames } from './equipmentNames.ts'

test('equipment is called by its site and name; what has neither is left out', () => {
  const { project } = aWorkOrder({ id: 'a' })
  const named = { ...project, id: 'p1', name: 'Koelcel 4', location: 'Gent' }
  const nameless = { ...project, id: 'p2', name: null, location: null }
  const list = [
    aWorkOrder({ id: 'a', project: named }),
    aWorkOrder({ id: 'b', project: named }),
    aWorkOrder({ id: 'c', project: nameless }),
    aWorkOrder({ id: 'd', project: { ...named, id: null } }),
  ]
  expect([...equipmentNames(list)]).toEqual([['p1', 'Gent · Koelcel 4']])
  expect(equipmentNames(list)).toBe(equipmentNames(list))
})
