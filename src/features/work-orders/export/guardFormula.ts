/**
 * A text a spreadsheet would take for a formula: its first sign that is not blank is one of those
 * formulas begin with, in either width, or it begins with a sign that a spreadsheet drops to find one
 * (reliability T18). A text with guards before that counts too, so that taking one off is the way back.
 */
const formula = /^'*(?:[\s\0]*[=+\-@＝＋－＠]| *[\t\r\n\0])/

/**
 * The text, safe in a CSV file: what could be taken for a formula gets one `'` before it, which a
 * spreadsheet reads as "text follows". `'=1+1` for `=1+1`; everything else stays as it is.
 */
export function guardFormula(text: string): string {
  return formula.test(text) ? `'${text}` : text
}
