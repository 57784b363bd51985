import { useEffect, useState } from 'react'
import { fitLink } from './fitLink.ts'
import type { FittedLink } from './fitLink.ts'
import type { Snapshot } from './snapshot.ts'

/** `failed`: this browser cannot pack one. */
export type MadeLink = FittedLink | { readonly state: 'failed' }

/** The link of a snapshot; null while it is being made, so that none is ever copied for another. */
export function useFittedLink(snapshot: Snapshot, address: string): MadeLink | null {
  const [made, setMade] = useState<{
    readonly of: Snapshot
    readonly link: MadeLink
  } | null>(null)
  useEffect(() => {
    let isWanted = true
    fitLink(snapshot, address).then(
      (link) => isWanted && setMade({ of: snapshot, link }),
      () => isWanted && setMade({ of: snapshot, link: { state: 'failed' } }),
    )
    return () => {
      isWanted = false
    }
  }, [snapshot, address])
  return made?.of === snapshot ? made.link : null
}
