import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { jobsViewFields } from './wire.ts'

const page = readFileSync(new URL('fixtures/jobsview-help-page.txt', import.meta.url), 'utf8')

describe('the field table of the endpoint’s own help page', () => {
  const kinds = readFieldTable(page)

  test('has 73 fields', () => {
    expect(kinds.size).toBe(73)
  })

  test('is ours, kind by kind, but for the two fields only its samples have', () => {
    const { job_planning_count, total_time_planned, ...listed } = jobsViewFields
    expect(listed).toEqual(Object.fromEntries(kinds))
    expect([job_planning_count, total_time_planned]).toEqual(['integer', 'integer'])
  })

  test('comes in the order of ours', () => {
    expect(Object.keys(jobsViewFields).slice(0, 73)).toEqual([...kinds.keys()])
  })
})

test('together the page’s samples name every field we know, and no other', () => {
  const json = Object.keys(JSON.parse(/^\{[\s\S]*?^\}/m.exec(page)?.[0] ?? '{}'))
  const xml = [...page.matchAll(/<(\w+)>[^<]*<\/\1>/g)].map(([, name]) => name)
  expect(json).toContain('job_planning_count')
  expect(xml).toContain('total_time_planned')
  expect(new Set([...json, ...xml])).toEqual(new Set(Object.keys(jobsViewFields)))
})

/** Reads the page's table: field names with their kinds, in its order. */
function readFieldTable(text: string): ReadonlyMap<string, string> {
  const table = text.slice(text.indexOf('jobs_view|'), text.indexOf('Response Formats'))
  const blocks = table.split(/^\| (?=[a-z_0-9]+ \|)/m).slice(1)
  return new Map(
    blocks.map((block) => {
      const name = /^\w+/.exec(block)?.[0] ?? ''
      const kind = /^(?:\w+ \| )?(globally unique identifier|integer|string|boolean|date) \|/m.exec(
        block,
      )
      return [name, kind?.[1] === 'globally unique identifier' ? 'guid' : (kind?.[1] ?? '')]
    }),
  )
}
