/** How much of one text is shown at first; a megabyte in one element stops the page (reliability 0). */
export const shownLimit = 2_000

/** How much is ever shown. */
export const fullLimit = 65_536

/** The beginning of a text, cut between whole characters, with an ellipsis when something is left out. */
export function clipText(text: string, limit: number = shownLimit): string {
  if (text.length <= limit) return text
  // A cut between the two halves of one character would leave a broken sign.
  const isSplit = /[\uD800-\uDBFF]/.test(text.charAt(limit - 1))
  return `${text.slice(0, isSplit ? limit - 1 : limit)}…`
}
