import { createContext, use } from 'react'
import type { ColumnId } from '../columnId.ts'

/** What the rows of the list show beside their columns, the same for all of them. */
export interface RowSetting {
  /** The search whose matches are marked; '' = none. */
  readonly query: string
  /** The columns in the row; a match in any other field is told beside the name. */
  readonly shown: readonly ColumnId[]
  /** The reasons for attention stand beside the reference: wanted, and no column has them. */
  readonly showsConcern: boolean
}

const RowSettingContext = createContext<RowSetting>({ query: '', shown: [], showsConcern: false })

export const RowSettingProvider = RowSettingContext

/** The setting around a row; outside of any nothing is marked. */
export function useRowSetting(): RowSetting {
  return use(RowSettingContext)
}
