import { useEffect, useRef } from 'react'
import { ancestorsOf } from '../../domain/forest.ts'
import type { Branch } from '../../domain/forest.ts'

/** Opens the groups a work order stands in, once for each work order opened (rules.md 4.7). */
export function useOpenGroups(
  branch: Branch | null,
  setExpanded: (keys: readonly string[], isExpanded: boolean) => void,
): void {
  const opened = useRef<string | null>(null)
  useEffect(() => {
    if (branch?.key === opened.current) return
    opened.current = branch?.key ?? null
    const groups = branch === null ? [] : ancestorsOf(branch)
    if (groups.length > 0)
      setExpanded(
        groups.map(({ key }) => key),
        true,
      )
  }, [branch, setExpanded])
}
