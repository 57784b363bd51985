import { createContext, use, useEffect, useSyncExternalStore } from 'react'
import type { Instant } from '../domain/time.ts'
import type { Ticker } from './ticker.ts'

const TickerContext = createContext<Ticker | null>(null)

export const TickerProvider = TickerContext

export function useTicker(): Ticker {
  const ticker = use(TickerContext)
  if (ticker === null) throw new Error('useTicker needs a TickerProvider above it')
  return ticker
}

/** Now, renewed by the one ticker; the component renders again at each tick. */
export function useNow(): Instant {
  const ticker = useTicker()
  return useSyncExternalStore(ticker.subscribe, ticker.now)
}

/** While `isUrgent`, the ticker goes by the second. */
export function useSeconds(isUrgent: boolean): void {
  const ticker = useTicker()
  useEffect(() => (isUrgent ? ticker.hurry() : undefined), [ticker, isUrgent])
}
