import type { FrontCatalog } from './catalog.ts'
import { common } from './nl/common.ts'
import { signIn } from './nl/signIn.ts'

/** The words of the pages before the sign-in, in Dutch. */
export const messages: FrontCatalog = { ...common, ...signIn }
