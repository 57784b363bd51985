import { XMLBuilder } from 'fast-xml-parser'

const builder = new XMLBuilder({
  ignoreAttributes: false,
  attributeNamePrefix: '@',
  suppressEmptyNode: false,
})

const namespace = { '@xmlns:i': 'http://www.w3.org/2001/XMLSchema-instance' }

/**
 * Rows as the XML the endpoint's page promises: fields in alphabetical order, dates as UTC with three
 * digits. A list stands in `ArrayOf…` and has no next link (api.md 2).
 */
export function writeXml(element: string, rows: unknown): string {
  const content = Array.isArray(rows)
    ? { [`ArrayOf${element}`]: { ...namespace, [element]: rows.map(asElement) } }
    : { [element]: { ...namespace, ...asElement(rows) } }
  return builder.build(content)
}

function asElement(row: unknown): Record<string, string> {
  const fields = Object.entries((row ?? {}) as Record<string, unknown>)
    .filter(([name, value]) => !name.startsWith('@') && value !== null && value !== undefined)
    .map(([name, value]): [string, string] => [name, asText(value)])
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
  return Object.fromEntries(fields)
}

const dateText = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d/

function asText(value: unknown): string {
  const text = typeof value === 'string' ? value : JSON.stringify(value)
  const instant = dateText.test(text) ? Date.parse(text) : Number.NaN
  return Number.isNaN(instant) ? withoutForbiddenSigns(text) : new Date(instant).toISOString()
}

/** XML 1.0 has no way to write these at all. */
function withoutForbiddenSigns(text: string): string {
  // oxlint-disable-next-line no-control-regex -- those are the signs meant
  return text.replaceAll(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Cs}/gu, '')
}
