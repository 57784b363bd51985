import type { Context } from 'hono'
import { accepts } from 'hono/accepts'
import type { EntitySet, Row } from './odata/entitySet.ts'
import { writeXml } from './xml.ts'

const supported = ['application/json', 'text/json', 'application/xml', 'text/xml']

/** The content type the caller prefers; JSON when nothing fits, as the vendor's framework does. */
export function preferredType(c: Context): string {
  return accepts(c, { header: 'Accept', supports: supported, default: 'application/json' })
}

/** Answers rows in the asked content type: `json` as it stands, or the rows alone as XML. */
export function answerRows(
  c: Context,
  content: {
    readonly json: object
    readonly set: EntitySet
    /** One row, or a list of them. */
    readonly rows: Row | readonly Row[]
  },
): Response {
  const type = preferredType(c)
  const body = type.endsWith('xml')
    ? writeXml(content.set, content.rows)
    : JSON.stringify(content.json)
  return c.body(body, 200, { 'content-type': `${type}; charset=utf-8` })
}
