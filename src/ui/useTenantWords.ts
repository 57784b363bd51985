import { createContext, use } from 'react'
import { ownWords } from '../domain/tenantWords.ts'
import type { TenantWords } from '../domain/tenantWords.ts'

const TenantWordsContext = createContext<TenantWords>(ownWords)

export const TenantWordsProvider = TenantWordsContext

/** What statuses and types are called for this reader; outside of any provider, what the row says. */
export function useTenantWords(): TenantWords {
  return use(TenantWordsContext)
}
