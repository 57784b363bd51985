import type { Catalog } from './catalog.ts'
import { around } from './nl/around.ts'
import { beside } from './nl/beside.ts'
import { bar } from './nl/bar.ts'
import { columns } from './nl/columns.ts'
import { common } from './nl/common.ts'
import { exporting } from './nl/exporting.ts'
import { fields } from './nl/fields.ts'
import { filters } from './nl/filters.ts'
import { head } from './nl/head.ts'
import { keys } from './nl/keys.ts'
import { leaving } from './nl/leaving.ts'
import { list } from './nl/list.ts'
import { pane } from './nl/pane.ts'
import { row } from './nl/row.ts'
import { signIn } from './nl/signIn.ts'
import { snapshot } from './nl/snapshot.ts'
import { timeline } from './nl/timeline.ts'
import { trade } from './nl/trade.ts'
import { views } from './nl/views.ts'

/** Every visible string, in Dutch as it is written in Flanders. */
export const messages: Catalog = {
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
}
