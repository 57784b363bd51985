import { useEffect, useState } from 'react'
import { fitLink } from './fitLink.ts'
import type { FittedLink } from './fitLink.ts'
import type { Snapshot } from './snapshot.ts'

/** The link of a snapshot; null while it is being made, so that none is ever copied for another. */
export function useFittedLink(snapshot: Snapshot, address: string): FittedLink | null {
  const [made, setMade] = useState<{
    readonly of: Snapshot
    readonly fitted: FittedLink
  } | null>(null)
  useEffect(() => {
    let isWanted = true
    fitLink(snapshot, address).then(
      (fitted) => isWanted && setMade({ of: snapshot, fitted }),
      // A browser without the means to pack: there is no link, as when there is too much for one.
      () => isWanted && setMade({ of: snapshot, fitted: { state: 'tooLong' } }),
    )
    return () => {
      isWanted = false
    }
  }, [snapshot, address])
  return made?.of === snapshot ? made.fitted : null
}
