import type { LucideIcon } from 'lucide-react'
import { fold } from '../../../domain/fold.ts'
import type { ShortcutId } from './shortcuts.ts'

/** The parts of the palette, in its order; work orders come before them all. */
export const commandGroups = ['show', 'view', 'filter', 'list', 'setting'] as const

export type CommandGroup = (typeof commandGroups)[number]

/** Something the palette can do. */
export interface Command {
  readonly id: string
  readonly group: CommandGroup
  /** In the reader's language. */
  readonly words: string
  readonly icon: LucideIcon
  /** The keys that do the same. */
  readonly shortcut?: ShortcutId
  /** How many work orders it would show, behind its words. */
  readonly count?: number
  /** Listed only when asked for by its words: there are hundreds like it. */
  readonly isHidden?: true
  readonly run: () => void
}

/** At most so many of a group are listed. */
const mostOfGroup = 8

/**
 * The commands that answer what was typed: each word in it must begin a word of theirs, accents and case
 * ignored. In their own order, group by group; of those not hidden, the ones whose words begin with all
 * that was typed come first. Nothing typed lists all that are not hidden.
 */
export function findCommands(commands: readonly Command[], typed: string): readonly Command[] {
  const wanted = fold(typed).split(/\s+/).filter(Boolean)
  const answers = commands.flatMap((command) => {
    if (wanted.length === 0) return command.isHidden ? [] : [{ command, rank: 0 }]
    const words = fold(command.words)
    const parts = words.split(/[^\p{L}\p{N}]+/u)
    if (!wanted.every((one) => parts.some((part) => part.startsWith(one)))) return []
    const isFirst = !command.isHidden && words.startsWith(wanted.join(' '))
    return [{ command, rank: isFirst ? 0 : 1 }]
  })
  return commandGroups.flatMap((group) =>
    answers
      .filter(({ command }) => command.group === group)
      .sort((a, b) => a.rank - b.rank)
      .slice(0, mostOfGroup)
      .map(({ command }) => command),
  )
}
