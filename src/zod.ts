/**
 * The one door to zod, and to its small edition: the same schemas written as functions, so that a
 * reader downloads only those used. Zod 4 probes `new Function` on first use, which the enforced
 * Trusted Types policy refuses and reports; `jitless` must be set before any schema is made, so every
 * schema takes `z` from here and the linter bans the package elsewhere.
 */
import * as z from 'zod/mini'

z.config({ jitless: true })

export { z }
