import { useCallback, useSyncExternalStore } from 'react'
import { usePortal } from './apiContext.ts'
import type { DeviceMemory } from './deviceMemory.ts'

/** Something kept on the device under a name: what it is, and how it is read from anything at all. */
export interface Keepsake<Value> {
  readonly name: string
  /** From what lies there, or nothing; never throws. */
  readonly parse: (text: string | null) => Value
  /** null = there is nothing worth keeping. */
  readonly format: (value: Value) => string | null
}

/** A keepsake of the contact signed in, as it changes here and in other tabs, and how to change it. */
export function useKept<Value>(
  keepsake: Keepsake<Value>,
): readonly [Value, (change: (value: Value) => Value) => void] {
  const { memory } = usePortal()
  const get = useCallback(() => readKept(memory, keepsake), [memory, keepsake])
  const value = useSyncExternalStore(memory.subscribe, get)
  const change = useCallback(
    (edit: (value: Value) => Value) => {
      const next = edit(readKept(memory, keepsake))
      memory.write(keepsake.name, keepsake.format(next))
    },
    [memory, keepsake],
  )
  return [value, change]
}

/** The same outside of React's rendering; an unchanged text gives the same object again. */
export function readKept<Value>(memory: DeviceMemory, keepsake: Keepsake<Value>): Value {
  const text = memory.read(keepsake.name)
  const known = parsed.get(keepsake)
  if (known?.text === text) return known.value as Value
  const value = keepsake.parse(text)
  parsed.set(keepsake, { text, value })
  return value
}

const parsed = new WeakMap<object, { readonly text: string | null; readonly value: unknown }>()
