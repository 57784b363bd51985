import { beforeEach, expect, test, vi } from 'vitest'
import { createTicker } from './ticker.ts'

let visibility: DocumentVisibilityState
let visibilityChanged: () => void

beforeEach(() => {
  vi.useFakeTimers({ now: 1_000_000 })
  visibility = 'visible'
  return () => vi.useRealTimers()
})

const start = () =>
  createTicker({
    deviceNow: () => Date.now(),
    setTimeout: (run, ms) => Number(globalThis.setTimeout(run, ms)),
    clearTimeout: (handle) => globalThis.clearTimeout(handle),
    document: {
      get visibilityState() {
        return visibility
      },
      addEventListener: (_type: string, listener: unknown) => {
        visibilityChanged = listener as () => void
      },
    },
  })

test('tells the time every 30 seconds', () => {
  const ticker = start()
  const heard = vi.fn<() => void>()
  ticker.subscribe(heard)
  vi.advanceTimersByTime(29_999)
  expect(heard).not.toHaveBeenCalled()
  vi.advanceTimersByTime(60_001)
  expect(heard).toHaveBeenCalledTimes(3)
  expect(ticker.now()).toBe(1_090_000)
})

test('goes by the second while somebody is in a hurry, and only then', () => {
  const ticker = start()
  const heard = vi.fn<() => void>()
  ticker.subscribe(heard)
  const relax = ticker.hurry()
  vi.advanceTimersByTime(5_000)
  expect(heard).toHaveBeenCalledTimes(5)
  relax()
  vi.advanceTimersByTime(29_000)
  expect(heard).toHaveBeenCalledTimes(5)
})

test('stands still in a hidden tab and is right the moment it is seen again', () => {
  const ticker = start()
  const heard = vi.fn<() => void>()
  ticker.subscribe(heard)
  visibility = 'hidden'
  visibilityChanged()
  vi.advanceTimersByTime(8 * 3_600_000)
  expect(heard).not.toHaveBeenCalled()
  visibility = 'visible'
  visibilityChanged()
  expect(heard).toHaveBeenCalledTimes(1)
  expect(ticker.now()).toBe(1_000_000 + 8 * 3_600_000)
})

test('takes a skewed device clock into account', () => {
  const ticker = start()
  ticker.subscribe(() => {})
  ticker.correct(240_000)
  expect(ticker.now()).toBe(760_000)
  vi.advanceTimersByTime(30_000)
  expect(ticker.now()).toBe(790_000)
})

test('runs no timer when nobody listens', () => {
  const ticker = start()
  ticker.subscribe(() => {})()
  expect(vi.getTimerCount()).toBe(0)
})
