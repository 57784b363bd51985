import { describe, expect, test } from 'vitest'
import { growForest } from '../../../domain/forest.ts'
import { defaultPolicy } from '../../../domain/policy.ts'
import { createTenantWords, ownWords } from '../../../domain/tenantWords.ts'
import { at, aWorkOrder } from '../../../domain/testWorkOrder.ts'
import { messages } from '../../../i18n/en.ts'
import { createTranslator } from '../../../i18n/translate.ts'
import { createFormat } from '../../../ui/format.ts'
import type { ColumnId } from '../columnId.ts'
import { findHiddenMatch } from './hiddenMatch.ts'

const translator = createTranslator('en', messages)
const workOrder = aWorkOrder({
  reference: 'WO-1',
  name: 'Koelcel lekt',
  description: `${'Niets. '.repeat(40)}De dichting van de deur is versleten en moet vervangen worden. Graag voor vrijdag.`,
  technician: 'Joris Peeters',
  project: { serialNumber: 'BX-4711' },
  address: { city: 'Gent' },
})

function found(
  query: string,
  shown: readonly ColumnId[] = ['reference', 'name', 'place'],
  one = workOrder,
  words = ownWords,
) {
  const [branch] = growForest([one]).roots
  if (branch === undefined) throw new Error('no root')
  return findHiddenMatch(branch, query, shown, {
    now: at('2026-03-10T12:00:00Z'),
    policy: defaultPolicy,
    t: translator.t,
    format: createFormat(translator, 'UTC'),
    words,
    stageWords: (stage) => translator.t(`stage.${stage}`),
  })
}

describe('a match that the row does not show', () => {
  test('is told with the field it is in', () => {
    expect(found('bx-4711')).toMatchObject({ column: { id: 'serialNumber' }, text: 'BX-4711' })
  })

  test('is told for the word that needs it, not for one that a column shows', () => {
    expect(found('gent 4711')).toMatchObject({ column: { id: 'serialNumber' } })
    expect(found('gent koelcel')).toBeNull()
  })

  test('is none once its column is shown', () => {
    expect(found('4711', ['name', 'serialNumber'])).toBeNull()
    expect(found('joris', ['name', 'visit'])).toBeNull()
  })

  test('of a long text is the words around it', () => {
    const text = found('dichting')?.text ?? ''
    expect(text).toMatch(/^….*dichting van de deur.*…$/)
    expect(text.length).toBeLessThan(90)
  })

  test('follows a search held to a field', () => {
    expect(found('serial:4711')).toMatchObject({ column: { id: 'serialNumber' } })
    expect(found('serial:koelcel')).toBeNull()
  })

  test('may be what its status is called in another language', () => {
    const words = createTenantWords(
      {
        status: [{ id: 'p', name: 'Planned', byLanguage: new Map([['nl', 'Gepland']]) }],
        type: [],
      },
      'en',
      ['en', 'nl'],
    )
    const planned = aWorkOrder({ status: { id: 'p', name: 'Planned' } })
    expect(found('gepland', ['reference', 'status'], planned, words)).toMatchObject({
      column: { id: 'status' },
      text: 'Gepland',
    })
    expect(found('planned', ['reference', 'status'], planned, words)).toBeNull()
  })
})
