import { startTransition, useCallback, useOptimistic } from 'react'
import type { Filters } from '../../../domain/filter.ts'

/**
 * The filters as the reader just set them. The address follows a moment later, with the list that
 * takes its time; a tick must stand at once, and the next one must build on it.
 */
export function usePromptFilters(
  filters: Filters,
  onFilters: (filters: Filters, replaces: boolean) => void,
): readonly [Filters, (filters: Filters, replaces?: boolean) => void] {
  const [prompt, setPrompt] = useOptimistic(filters)
  const set = useCallback(
    (next: Filters, replaces = false) =>
      startTransition(() => {
        setPrompt(next)
        onFilters(next, replaces)
      }),
    [setPrompt, onFilters],
  )
  return [prompt, set]
}
