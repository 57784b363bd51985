import { around } from './en/around.ts'
import { beside } from './en/beside.ts'
import { bar } from './en/bar.ts'
import { columns } from './en/columns.ts'
import { common } from './en/common.ts'
import { exporting } from './en/exporting.ts'
import { fields } from './en/fields.ts'
import { filters } from './en/filters.ts'
import { head } from './en/head.ts'
import { keys } from './en/keys.ts'
import { leaving } from './en/leaving.ts'
import { list } from './en/list.ts'
import { pane } from './en/pane.ts'
import { row } from './en/row.ts'
import { signIn } from './en/signIn.ts'
import { snapshot } from './en/snapshot.ts'
import { timeline } from './en/timeline.ts'
import { trade } from './en/trade.ts'
import { views } from './en/views.ts'

/**
 * Every visible string, in English, as ICU messages. This catalog is the pattern for the others: it
 * gives the message ids and, by its placeholders, what values each message takes.
 *
 * A branch of a plural must hold a `#` or a space (`one {# day}`), so that a placeholder can be told
 * from a branch by its looks alone; a test holds every catalog to it.
 */
export const messages = {
  ...common,
  ...trade,
  ...list,
  ...around,
  ...beside,
  ...bar,
  ...columns,
  ...exporting,
  ...fields,
  ...filters,
  ...head,
  ...keys,
  ...leaving,
  ...pane,
  ...row,
  ...signIn,
  ...timeline,
  ...snapshot,
  ...views,
} as const
