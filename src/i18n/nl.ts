import type { Catalog } from './catalog.ts'
import { common } from './nl/common.ts'
import { list } from './nl/list.ts'
import { pane } from './nl/pane.ts'
import { signIn } from './nl/signIn.ts'
import { trade } from './nl/trade.ts'

/** Every visible string, in Dutch as it is written in Flanders. */
export const messages: Catalog = { ...common, ...trade, ...list, ...pane, ...signIn }
