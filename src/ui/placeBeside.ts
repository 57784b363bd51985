/** A place in the window as CSS has it, each in px or `auto`. */
export interface Place {
  readonly left: string
  readonly top: string
  readonly bottom: string
  readonly width: string
  readonly maxHeight: string
}

/** Between a button and what it opens, px. */
const gap = 4
/** What opens keeps this far from the window's edges, px. */
const margin = 8
/** Enough room below, px, not to look above. */
const roomEnough = 320

/**
 * Where something that a button opens stands: under it, its left edges in line; above it where there
 * is more room; never outside the window.
 */
export function placeBeside(
  button: Pick<DOMRect, 'left' | 'top' | 'bottom'>,
  {
    width,
    windowWidth,
    windowHeight,
  }: { readonly width: number; readonly windowWidth: number; readonly windowHeight: number },
): Place {
  const fitting = Math.min(width, windowWidth - 2 * margin)
  const left = Math.max(margin, Math.min(button.left, windowWidth - margin - fitting))
  const below = windowHeight - button.bottom - gap - margin
  const above = button.top - gap - margin
  const isBelow = below >= roomEnough || below >= above
  return {
    left: `${left}px`,
    top: isBelow ? `${button.bottom + gap}px` : 'auto',
    bottom: isBelow ? 'auto' : `${windowHeight - button.top + gap}px`,
    width: `${fitting}px`,
    maxHeight: `${Math.max(0, isBelow ? below : above)}px`,
  }
}
