import type { Keepsake } from '../../../api/useKept.ts'
import { z } from '../../../zod.ts'

/** An address the reader saved under a name. */
export interface SavedView {
  /** Unique on the shelf: `own:3`. */
  readonly id: string
  readonly name: string
  /** The address's search as `writeView` wrote it: `''` or `?show=all`. */
  readonly search: string
}

/** The reader's views, on this device. */
export interface ViewShelf {
  /** In the order they were saved in. */
  readonly views: readonly SavedView[]
  /** The view the portal opens with, by its id, own or ready-made; null = the plain list. */
  readonly landing: string | null
}

/** How many views one can save. */
export const maxViews = 50
export const maxNameLength = 60
/** The longest address worth keeping; every browser and mail program takes that. */
const maxSearchLength = 2_000

export const emptyShelf: ViewShelf = { views: [], landing: null }

/** The shelf as the device keeps it; a view that is unreadable is left out, the others stay. */
export const viewShelf: Keepsake<ViewShelf> = {
  name: 'views',
  parse: (text) => {
    try {
      const { views, landing } = schema.parse(JSON.parse(text ?? 'null'))
      return { views: views.filter((view) => view !== null).slice(0, maxViews), landing }
    } catch {
      return emptyShelf
    }
  },
  format: (shelf) =>
    shelf.views.length === 0 && shelf.landing === null ? null : JSON.stringify(shelf),
}

/** Saves under a name; one of that name, whatever its case, is changed instead. */
export function saveView(shelf: ViewShelf, name: string, search: string): ViewShelf {
  const known = findByName(shelf, name)
  if (known !== null) return replaceView(shelf, { ...known, search })
  const taken = shelf.views.map(({ id }) => Number(id.slice(ownPrefix.length)) || 0)
  const id = `${ownPrefix}${Math.max(0, ...taken) + 1}`
  return { ...shelf, views: [...shelf.views, { id, name: tidy(name), search }] }
}

/** The same shelf with one view changed; it keeps its place. */
export function replaceView(shelf: ViewShelf, changed: SavedView): ViewShelf {
  return { ...shelf, views: shelf.views.map((view) => (view.id === changed.id ? changed : view)) }
}

/** Takes a view off; if the portal opened with it, it opens with the plain list again. */
export function deleteView({ views, landing }: ViewShelf, id: string): ViewShelf {
  return {
    views: views.filter((view) => view.id !== id),
    landing: landing === id ? null : landing,
  }
}

/** The view of that name, whatever its case; null = none. */
export function findByName({ views }: ViewShelf, name: string): SavedView | null {
  const wanted = tidy(name).toLowerCase()
  return views.find((view) => view.name.toLowerCase() === wanted) ?? null
}

const ownPrefix = 'own:'

function tidy(name: string): string {
  return name.trim().slice(0, maxNameLength)
}

const savedView = z.object({
  id: z.string().check(z.regex(/^own:\d{1,6}$/)),
  name: z.string().check(z.minLength(1), z.maxLength(maxNameLength)),
  search: z.string().check(z.regex(/^(\?.*)?$/), z.maxLength(maxSearchLength)),
})

const schema = z.object({
  views: z.catch(z.array(z.catch(z.nullable(savedView), null)), []),
  landing: z.catch(z.nullable(z.string().check(z.maxLength(40))), null),
})
