import type { Keepsake } from '../../api/useKept.ts'
import { z } from '../../zod.ts'

/** More choices than these are not kept, the oldest first: a device's memory is small. */
export const mostKept = 1_000

const schema = z.array(z.tuple([z.string().check(z.maxLength(300)), z.boolean()]))

/** What the reader opened and closed in the list, by branch key, the last choice last. */
export const keptExpansion: Keepsake<ReadonlyMap<string, boolean>> = {
  name: 'expansion',
  parse: (text) => {
    try {
      return new Map(schema.parse(JSON.parse(text ?? '[]')).slice(-mostKept))
    } catch {
      return new Map()
    }
  },
  format: (expanded) =>
    expanded.size === 0 ? null : JSON.stringify([...expanded].slice(-mostKept)),
}
