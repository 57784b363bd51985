import { formatAddress } from 'localized-address-format'
import type { WorkOrder } from '../domain/workOrder.ts'

/**
 * The lines of an envelope as the address's own country writes them, without the country; nothing
 * known is left out, so [] = nothing is known. Without a country: the street, then zip and city.
 *
 * `9000 Gent` in Belgium, `London` and below it `SW1A 1AA` in Britain.
 */
export function addressLines(address: WorkOrder['address']): readonly string[] {
  const country = regionOf(address) ?? 'BE'
  const street = streetLine(address, country)
  const [zip, city] = [tidy(address.zip), tidy(address.city)]
  const write = (administrativeArea: string) =>
    formatAddress({
      postalCountry: country,
      addressLines: street === '' ? [] : [street],
      locality: city,
      administrativeArea,
      postalCode: withoutMark(zip, country),
    })
  // Where a country's format names no city (Japan's), the place of its province comes nearest.
  const lines = [write(''), write(city)].find((written) => isIn(written, city)) ?? write('')
  // A country that writes no zip still has a reader who was given one.
  const lost = [zip, city].filter((part) => !isIn(lines, part))
  return [...lines, ...lost].map(trimmed).filter((line) => line !== '')
}

/** The country in the reader's language, else as the vendor names it; null = not known. */
export function countryOf(address: WorkOrder['address'], locale: string): string | null {
  const region = regionOf(address)
  const name = tidy(address.countryName) || null
  if (region === null) return name ?? (tidy(address.countryCode) || null)
  const known = new Intl.DisplayNames(locale, { type: 'region', fallback: 'none' }).of(region)
  return known ?? name ?? region
}

/** ISO 3166 in two letters, upper case; null = the vendor's text is no such code. */
function regionOf({ countryCode }: WorkOrder['address']): string | null {
  const code = countryCode?.trim().toUpperCase() ?? ''
  return /^[A-Z]{2}$/.test(code) ? code : null
}

function streetLine({ street, streetNumber }: WorkOrder['address'], country: string): string {
  const parts = [tidy(street), tidy(streetNumber)]
  if (numberFirst.has(country)) parts.reverse()
  return parts.filter((part) => part !== '').join(' ')
}

/**
 * Countries whose people put the number before the street. The postal formats do not say, and the
 * vendor gives the two apart; taken from how OpenStreetMap's geocoders write addresses.
 */
const numberFirst: ReadonlySet<string> = new Set(
  (
    'AD AE AU AZ BD BF BJ BL BM BZ CA CD CI CX DZ EG FK FR GB GF GG GH GI GP GS HK HM IE IL IM IN ' +
    'IO JE KE LK LS LU MC MF MG MQ MT MW MY NA NC NF NG NZ PF PH PK PM PR RE RW SA SG SH TC TF TG ' +
    'TH TN TT TZ UG UM US VI VN WF YT ZA ZM ZW'
  ).split(' '),
)

/** A zip that brings its country's mark along would get it twice: `L-L-1313`. */
function withoutMark(zip: string, country: string): string {
  const [written = ''] = formatAddress({ postalCountry: country, postalCode: '0' })
  const mark = written.slice(0, Math.max(0, written.indexOf('0')))
  return mark !== '' && zip.startsWith(mark) ? zip.slice(mark.length) : zip
}

/** Some countries' formats spell the city themselves, in capitals. */
function isIn(lines: readonly string[], part: string): boolean {
  return lines.join('\n').toLowerCase().includes(part.toLowerCase())
}

/** One line, whatever the vendor's text holds. */
function tidy(text: string | null): string {
  return trimmed((text ?? '').replaceAll(/\s+/g, ' '))
}

/** Where a format's field is empty its comma or dash stays behind. */
function trimmed(line: string): string {
  return line.replaceAll(/^[\s,]+|[\s,]+$/g, '')
}
