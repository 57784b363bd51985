import { fold } from '../domain/fold.ts'

/**
 * Whether two labels are one word, so that showing both would stutter: case, accents and doubled
 * letters do not matter ("Canceled", "Cancelled").
 */
export function saysTheSame(a: string, b: string): boolean {
  return plain(a) === plain(b)
}

function plain(text: string): string {
  return fold(text).trim().replaceAll(/(.)\1/gu, '$1')
}
