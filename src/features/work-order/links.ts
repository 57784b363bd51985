import type { WorkOrder } from '../../domain/workOrder.ts'
import { addressLines } from '../../ui/addressLines.ts'

/**
 * The only three places that make a link from the API's texts (reliability.md T2, T19). Each answers
 * null for whatever it cannot vouch for; the text is then shown without a link.
 */

/**
 * A `tel:` link of a number as people write it: "+32 (0)9 555 01.42". Digits and one leading plus
 * reach the telephone; a star or hash, which could be a network's command, makes it no link.
 */
export function telHref(text: string): string | null {
  if (text.length > 40 || !/^\+?[\d\s()./-]+$/.test(text)) return null
  // The bracketed zero is dialled at home only, never after a country's code.
  const dialled = text.startsWith('+') ? text.replace(/\(0\)/, '') : text
  const digits = dialled.replace(/\D/g, '')
  if (digits.length < 3 || digits.length > 15) return null
  return `tel:${text.startsWith('+') ? '+' : ''}${digits}`
}

/**
 * A `mailto:` link of one plain address, never with a subject, a copy or a second recipient. Unusual
 * but legal forms (quoted names, other alphabets) are shown as text: strict beats complete here.
 */
export function mailtoHref(text: string): string | null {
  const match =
    /^([a-z0-9._%+'-]{1,64})@((?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z]{2,24})$/i.exec(
      text.trim(),
    )
  const [, name, host] = match ?? []
  if (name === undefined || host === undefined || host.length > 253) return null
  return `mailto:${encodeURIComponent(name)}@${host.toLowerCase()}`
}

/** A search for the address on OpenStreetMap; null when there is no place to look for. */
export function mapHref(address: WorkOrder['address']): string | null {
  if (address.city === null && address.street === null && address.zip === null) return null
  const country = address.countryName ?? address.countryCode ?? []
  const query = [...addressLines(address), country].flat().join(', ').slice(0, 300)
  // URLSearchParams replaces what is no well-formed text; encodeURIComponent would throw.
  return `https://www.openstreetmap.org/search?${new URLSearchParams({ query }).toString()}`
}
