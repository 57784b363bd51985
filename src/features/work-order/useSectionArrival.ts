import { useCallback, useEffect, useMemo, useRef } from 'react'
import type { PaneAddressTools } from './PaneAddressContext.ts'
import type { SectionName } from './sectionName.ts'

/** What a reader does who has found their own way meanwhile. */
const ownWays = ['pointerdown', 'keydown', 'wheel'] as const

/**
 * Brings the part the address names into view and gives its heading the focus, whenever the address
 * names another one. A part that comes later, with a side read, is gone to when it comes, unless the
 * reader has scrolled, pressed or typed before. Answers with what each part's element is told to, and
 * with the way to a part that the address names already.
 */
export function useSectionArrival(
  section: SectionName | null,
): Pick<PaneAddressTools, 'register' | 'goTo'> {
  const elements = useRef(new Map<SectionName, HTMLElement>())
  const awaited = useRef<SectionName | null>(null)

  useEffect(() => {
    if (section === null) return undefined
    const element = elements.current.get(section)
    if (element !== undefined) arriveAt(element)
    else awaited.current = section
    const giveUp = () => {
      awaited.current = null
    }
    for (const way of ownWays) window.addEventListener(way, giveUp)
    return () => {
      giveUp()
      for (const way of ownWays) window.removeEventListener(way, giveUp)
    }
  }, [section])

  const register = useCallback<PaneAddressTools['register']>((name, element) => {
    elements.current.set(name, element)
    if (awaited.current === name) {
      awaited.current = null
      arriveAt(element)
    }
    return () => {
      if (elements.current.get(name) === element) elements.current.delete(name)
    }
  }, [])
  const goTo = useCallback((name: SectionName) => {
    const element = elements.current.get(name)
    if (element !== undefined) arriveAt(element)
  }, [])
  return useMemo(() => ({ register, goTo }), [register, goTo])
}

function arriveAt(section: HTMLElement): void {
  section.scrollIntoView({ block: 'start' })
  section.querySelector<HTMLElement>('h3')?.focus({ preventScroll: true })
}
