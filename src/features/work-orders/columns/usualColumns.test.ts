import { describe, expect, test } from 'vitest'
import { shownColumns } from './usualColumns.ts'
import type { ColumnChoice } from './usualColumns.ts'

const choice: ColumnChoice = {
  chosen: null,
  show: 'open',
  widths: new Map(),
  width: 1920,
  isTwoLine: false,
}

describe('the usual columns', () => {
  test('are all there where there is room', () => {
    expect(shownColumns(choice)).toEqual([
      'reference',
      'name',
      'site',
      'place',
      'status',
      'type',
      'priority',
      'deadline',
      'clocks',
      'visit',
      'created',
    ])
  })

  test('go by their importance where there is not', () => {
    expect(shownColumns({ ...choice, width: 1080 })).toEqual([
      'reference',
      'name',
      'status',
      'deadline',
    ])
  })

  test('in rows of two lines are the two most important ones', () => {
    expect(shownColumns({ ...choice, width: 700, isTwoLine: true })).toEqual([
      'reference',
      'name',
      'status',
      'deadline',
    ])
  })

  test('make room when the reader made one wider', () => {
    const wide = shownColumns({ ...choice, width: 1440 })
    expect(wide).toContain('visit')
    const widened = shownColumns({ ...choice, width: 1440, widths: new Map([['status', 420]]) })
    expect(widened).not.toContain('visit')
  })

  test('say beside the name why a work order needs attention, on that tab', () => {
    const shown = shownColumns({ ...choice, show: 'attention', width: 1280 })
    expect(shown.slice(0, 3)).toEqual(['reference', 'name', 'concern'])
  })

  test('say when a work order was closed, on the tab of closed ones', () => {
    expect(shownColumns({ ...choice, show: 'closed', width: 1440 })).toContain('closed')
    expect(shownColumns({ ...choice, width: 1440 })).not.toContain('closed')
  })
})

describe('columns of the reader’s own', () => {
  test('are all shown, in their order, however narrow the list is', () => {
    const chosen = ['status', 'name', 'brand', 'reference'] as const
    expect(shownColumns({ ...choice, chosen, width: 400 })).toEqual(chosen)
  })

  test('have the name among them, for it is the row’s link', () => {
    expect(shownColumns({ ...choice, chosen: ['status'] })).toEqual(['name', 'status'])
    expect(shownColumns({ ...choice, chosen: ['reference', 'status'] })).toEqual([
      'reference',
      'name',
      'status',
    ])
  })

  test('have the reason among them on the tab of what needs attention, once', () => {
    const show = 'attention'
    expect(shownColumns({ ...choice, show, chosen: ['name', 'status'] })).toEqual([
      'name',
      'concern',
      'status',
    ])
    const chosen = ['name', 'status', 'concern'] as const
    expect(shownColumns({ ...choice, show, chosen })).toEqual(chosen)
  })
})
