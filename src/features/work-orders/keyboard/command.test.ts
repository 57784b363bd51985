import { FileText } from 'lucide-react'
import { expect, test } from 'vitest'
import { findCommands } from './command.ts'
import type { Command } from './command.ts'

function command(words: string, more: Partial<Command> = {}): Command {
  return { id: words, group: 'list', words, icon: FileText, run: () => {}, ...more }
}

function found(commands: readonly Command[], typed: string): readonly string[] {
  return findCommands(commands, typed).map(({ words }) => words)
}

const some = [
  command('Export to Excel'),
  command('Expand all groups'),
  command('Show: Open', { group: 'show' }),
  command('Stage: Visit planned', { group: 'filter', isHidden: true }),
  command('Thème: foncé', { group: 'setting' }),
]

test('nothing typed lists every command that is not hidden, group by group', () => {
  expect(found(some, ' ')).toEqual([
    'Show: Open',
    'Export to Excel',
    'Expand all groups',
    'Thème: foncé',
  ])
})

test('each word typed begins a word of the command, in any order, whatever its accents', () => {
  expect(found(some, 'exc exp')).toEqual(['Export to Excel'])
  expect(found(some, 'planned stage')).toEqual(['Stage: Visit planned'])
  expect(found(some, 'theme FONCE')).toEqual(['Thème: foncé'])
  expect(found(some, 'pand')).toEqual([])
})

test('what begins with all that was typed comes first', () => {
  const pair = [command('Print: all open'), command('Open all')]
  expect(found(pair, 'open')).toEqual(['Open all', 'Print: all open'])
})

test('a group lists eight at most', () => {
  const many = Array.from({ length: 20 }, (_, index) => command(`Site ${index}`))
  expect(found(many, 'site')).toHaveLength(8)
})
