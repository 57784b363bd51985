let pen: { readonly context: CanvasRenderingContext2D; readonly family: string } | null | undefined

/**
 * Width of a line of text, px, in the page's own font at a size and weight. A browser that refuses a
 * canvas gets a guess on the wide side.
 */
export function measureText(text: string, sizePx: number, weight: number): number {
  if (pen === undefined) {
    const context = document.createElement('canvas').getContext('2d')
    pen = context && { context, family: getComputedStyle(document.body).fontFamily }
  }
  if (pen === null) return text.length * sizePx
  pen.context.font = `${weight} ${sizePx}px ${pen.family}`
  return Math.ceil(pen.context.measureText(text).width)
}
