import { millisecondsInMinute as minuteMs } from 'date-fns/constants'
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

/** The same by the whole minute, for what is too dear to work out at every tick: a long list. */
export function useMinute(): Instant {
  const ticker = useTicker()
  return useSyncExternalStore(ticker.subscribe, () => startOfMinute(ticker.now()))
}

/** While `isUrgent`, the ticker goes by the second. */
export function useSeconds(isUrgent: boolean): void {
  const ticker = useTicker()
  useEffect(() => (isUrgent ? ticker.hurry() : undefined), [ticker, isUrgent])
}

function startOfMinute(at: Instant): Instant {
  return (at - (at % minuteMs)) as Instant
}
