import { XMLBuilder } from 'fast-xml-parser'
import type { WireFieldKind } from '../api/wire.ts'
import type { EntitySet, Row } from './odata/entitySet.ts'

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
export function writeXml(set: EntitySet, rows: Row | readonly Row[]): string {
  const content = isList(rows)
    ? {
        [`ArrayOf${set.element}`]: {
          ...namespace,
          [set.element]: rows.map((row) => asElement(row, set)),
        },
      }
    : { [set.element]: { ...namespace, ...asElement(rows, set) } }
  return builder.build(content)
}

function isList(rows: Row | readonly Row[]): rows is readonly Row[] {
  return Array.isArray(rows)
}

function asElement(row: Row, set: EntitySet): Record<string, string> {
  const fields = Object.entries(row)
    .filter(([, value]) => value !== null && value !== undefined)
    .map(([name, value]): [string, string] => [name, asText(value, set.fields[name])])
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
  return Object.fromEntries(fields)
}

function asText(value: unknown, kind: WireFieldKind | undefined): string {
  const text = typeof value === 'string' ? value : JSON.stringify(value)
  const instant = kind === 'date' ? Date.parse(text) : Number.NaN
  return Number.isNaN(instant) ? withoutForbiddenSigns(text) : new Date(instant).toISOString()
}

/** XML 1.0 has no way to write these at all. */
function withoutForbiddenSigns(text: string): string {
  // oxlint-disable-next-line no-control-regex -- those are the signs meant
  return text.replaceAll(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Cs}/gu, '')
}
