/** The most Excel takes in one cell; a file with more in it is "damaged" to it. */
const longestText = 32_767

/**
 * A text inside a workbook's XML. What XML cannot hold is written as `_x0000_`, the way the format has
 * for it (ECMA-376, ST_Xstring), and so is what only looks like that; half a pair of surrogates, which
 * is no sign at all, becomes the replacement sign. Too long a text ends in "…".
 */
export function cellText(text: string): string {
  const fitting = text.length > longestText ? `${text.slice(0, longestText - 1)}…` : text
  return special.test(fitting) ? fitting.replaceAll(specials, writeSpecial) : fitting
}

/** Most texts hold nothing special, and testing costs less than replacing. */
const special = /[&<>"\uFFFE\uFFFF]|(?![\t\n])\p{Cc}|\p{Surrogate}|_x[\dA-F]{4}_/iu
const specials = /[&<>"\uFFFE\uFFFF]|(?![\t\n])\p{Cc}|\p{Surrogate}|_(?=x[\dA-F]{4}_)/giu

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
}

function writeSpecial(sign: string): string {
  if (sign >= '\uD800' && sign <= '\uDFFF') return '\uFFFD'
  const code = sign.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')
  return entities[sign] ?? `_x${code}_`
}
