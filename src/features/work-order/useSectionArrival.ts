import { useCallback, useEffect, useMemo, useRef } from 'react'
import type { PaneAddressTools } from './PaneAddressContext.ts'
import type { SectionName } from './sectionName.ts'

/** What a reader does who has found their own way meanwhile. */
const ownWays = ['pointerdown', 'keydown', 'wheel'] as const

/**
 * Brings the part the address names into view and gives its heading the focus, whenever the address
 * names another one. A part that comes later, with a side read, is gone to when it comes, and stays in
 * view while the parts above it grow, until the reader scrolls, presses or types. Answers with what
 * each part's element is told to, and with the way to a part that the address names already.
 */
export function useSectionArrival(
  section: SectionName | null,
): Pick<PaneAddressTools, 'register' | 'goTo'> {
  const elements = useRef(new Map<SectionName, HTMLElement>())
  const awaited = useRef<SectionName | null>(null)
  const kept = useRef<HTMLElement | null>(null)
  const growth = useRef<ResizeObserver | null>(null)

  useEffect(() => {
    if (section === null) return undefined
    const observer = new ResizeObserver(() => kept.current && bringUp(kept.current))
    growth.current = observer
    for (const each of elements.current.values()) observer.observe(each)
    const element = elements.current.get(section)
    if (element !== undefined) arriveAt(element)
    else awaited.current = section
    kept.current = element ?? null
    const giveUp = () => {
      awaited.current = null
      kept.current = null
      growth.current = null
      observer.disconnect()
    }
    for (const way of ownWays) window.addEventListener(way, giveUp)
    return () => {
      giveUp()
      for (const way of ownWays) window.removeEventListener(way, giveUp)
    }
  }, [section])

  const register = useCallback<PaneAddressTools['register']>((name, element) => {
    elements.current.set(name, element)
    growth.current?.observe(element)
    if (awaited.current === name) {
      awaited.current = null
      kept.current = element
      arriveAt(element)
    }
    return () => {
      growth.current?.unobserve(element)
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
  bringUp(section)
  section.querySelector<HTMLElement>('h3')?.focus({ preventScroll: true })
}

function bringUp(section: HTMLElement): void {
  section.scrollIntoView({ block: 'start' })
}
