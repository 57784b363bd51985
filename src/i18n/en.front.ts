import { common } from './en/common.ts'
import { signIn } from './en/signIn.ts'

/** The words of the pages before the sign-in, in English: they come first, the others after. */
export const messages = { ...common, ...signIn } as const
