/**
 * The one door to zod. Zod 4 probes `new Function` on first use, which the enforced Trusted Types
 * policy refuses and reports; `jitless` must be set before any schema is made, so every schema takes
 * `z` from here and the linter bans the package elsewhere.
 */
import { z } from 'zod'

z.config({ jitless: true })

export { z }
