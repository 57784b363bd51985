import { quietStorage } from '../../../api/storage.ts'
import { z } from '../../../zod.ts'
import { columnIds } from '../columnId.ts'
import type { ColumnId } from '../columnId.ts'

/** How close the rows stand. */
export type Density = 'comfortable' | 'compact'

/**
 * How the reader likes the list's columns on this device, whatever they show: which and in what order
 * is the address's.
 */
export interface ColumnSettings {
  /** px, of those the reader resized. */
  readonly widths: ReadonlyMap<ColumnId, number>
  readonly density: Density
  /** The first column stays in view while the others are moved sideways. */
  readonly pinsFirst: boolean
}

export interface ColumnSettingsStore {
  readonly get: () => ColumnSettings
  readonly set: (change: Partial<ColumnSettings>) => void
  /** Called after every change; returns how to stop. */
  readonly subscribe: (listener: () => void) => () => void
}

export const usualColumnSettings: ColumnSettings = {
  widths: new Map(),
  density: 'comfortable',
  pinsFirst: true,
}

/** A column is never narrower, px: its head must stay something to get hold of. */
export const leastWidth = 48
/** Nor wider, px. */
export const mostWidth = 1200

/** Rounds a width to one a column may have. */
export function clampWidth(width: number): number {
  return Math.round(Math.min(mostWidth, Math.max(leastWidth, width)))
}

/**
 * The settings, kept in localStorage (null where the browser refuses it: then for this visit).
 * `basePath` keeps portals that share an origin apart.
 */
export function createColumnSettings(basePath: string, local: Storage | null): ColumnSettingsStore {
  const storage = quietStorage(local)
  const key = `portal:${basePath}:columns`
  const listeners = new Set<() => void>()
  let current = parseColumnSettings(storage.read(key))
  return {
    get: () => current,
    set: (change) => {
      current = { ...current, ...change }
      storage.write(key, JSON.stringify({ ...current, widths: Object.fromEntries(current.widths) }))
      listeners.forEach((listener) => listener())
    },
    subscribe: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
  }
}

/** Each entry by itself: what is unreadable falls back, the rest stays. */
const schema = z.object({
  widths: z.catch(z.record(z.string(), z.unknown()), {}),
  density: z.catch(z.enum(['comfortable', 'compact']), usualColumnSettings.density),
  pinsFirst: z.catch(z.boolean(), usualColumnSettings.pinsFirst),
})

function parseColumnSettings(text: string | null): ColumnSettings {
  try {
    const { widths, density, pinsFirst } = schema.parse(JSON.parse(text ?? '{}'))
    return { widths: readWidths(widths), density, pinsFirst }
  } catch {
    return usualColumnSettings
  }
}

function readWidths(widths: Readonly<Record<string, unknown>>): ReadonlyMap<ColumnId, number> {
  const read = new Map<ColumnId, number>()
  for (const id of columnIds) {
    const width = Object.hasOwn(widths, id) ? widths[id] : null
    if (typeof width === 'number' && Number.isFinite(width)) read.set(id, clampWidth(width))
  }
  return read
}
