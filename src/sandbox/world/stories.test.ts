import { describe, expect, test } from 'vitest'
import { jobsViewFields, type JobsViewRow } from '../../api/wire.ts'
import { statuses, type StatusKey } from './statuses.ts'
import { createTenant, mainCount } from './tenant.ts'
import { zoneOffsetMs } from './wireTime.ts'

/** Starts of the sandbox at very different times: night, morning, a change of clocks, a leap day. */
const starts = [
  '2026-11-24T13:05:00Z',
  '2026-03-29T00:30:12Z',
  '2026-10-25T01:10:00Z',
  '2028-02-29T22:59:59Z',
  '2027-01-01T00:00:01Z',
]

const keyOfStatus = new Map(Object.entries(statuses).map(([key, { id }]) => [id, key as StatusKey]))
const closedKeys: ReadonlySet<StatusKey> = new Set([
  'completed',
  'workshopCompleted',
  'settled',
  'canceled',
])

const at = (text: string) => (text.startsWith('1980') ? null : Date.parse(text))

const parentOf = ({ _parent_id: parent }: JobsViewRow) => parent

/** The three verdict families by plain arithmetic, written apart from the portal's rules. */
function verdictsOf(row: JobsViewRow, now: number): readonly string[] {
  const key = keyOfStatus.get(row.job_status_id)
  const created = at(row.dateutc_create) ?? 0
  const isOver = key !== undefined && closedKeys.has(key)
  const closed = isOver ? at(row.dateutc_closed) : null
  const begun = at(row.dateutc_in_progress)
  const clocks = [
    [
      'contact',
      at(row.dateutc_max_sla_contact),
      begun === null ? closed : Math.min(begun, closed ?? begun),
    ],
    ['arrival', at(row.dateutc_max_sla_hands_on_machine), begun],
    ['resolution', at(row.dateutc_max_sla_resolution), closed],
  ] as const
  return clocks.map(([clock, target, stop]) => {
    if (target === null) return `${clock} none`
    if (key === 'canceled') return `${clock} cancelled`
    if (stop !== null && stop <= target) return `${clock} met`
    if (stop !== null) return clock === 'contact' ? 'contact unproven' : `${clock} missed`
    if (isOver)
      return clock === 'arrival' && closed !== null && closed <= target
        ? 'arrival met by closing'
        : `${clock} unproven`
    if (now > target) return clock === 'contact' ? 'contact passed' : `${clock} overdue`
    const window = target - created
    const hour = 3_600_000
    const warn = Math.min(window / 2, Math.max(hour, Math.min(window / 4, 24 * hour)))
    const critical = Math.min(window / 4, Math.max(hour / 2, Math.min(window / 10, 4 * hour)))
    if (target - now <= critical) return `${clock} critical`
    return target - now <= warn ? `${clock} at risk` : `${clock} running`
  })
}

describe.each(starts)('the main world, started at %s', (start) => {
  const now = Date.parse(start)
  const tenant = createTenant({ anchor: now, seed: 'verhaeghe' })
  const world = tenant.worldFor(['belgium', 'netherlands', 'france', 'portugal'])
  const rows = Array.from(
    { length: world.workOrders.count },
    (_, index) => world.workOrders.at(index) as unknown as JobsViewRow,
  )
  const byId = new Map(rows.map((row) => [row.id, row]))
  const isClosed = (row: JobsViewRow) =>
    closedKeys.has(keyOfStatus.get(row.job_status_id) ?? 'open')

  test(`has exactly ${mainCount} work orders, of the customer's own companies`, () => {
    expect(rows).toHaveLength(mainCount)
    expect(new Set(rows.map((row) => row.company_code))).toEqual(
      new Set(['LAMB01', 'LAMB02', 'LAMB03', 'LAMB04']),
    )
  })

  test('shows every status there is', () => {
    const shown = new Set(rows.map((row) => keyOfStatus.get(row.job_status_id)))
    expect(Object.keys(statuses).filter((key) => !shown.has(key as StatusKey))).toEqual([])
  })

  test('shows every verdict that each clock can have', () => {
    const shown = new Set(rows.flatMap((row) => verdictsOf(row, now)))
    const alive = ['running', 'at risk', 'critical']
    const always = ['met', 'unproven', 'cancelled', 'none']
    const expected = [
      ...[...alive, ...always, 'passed'].map((verdict) => `contact ${verdict}`),
      ...[...alive, ...always, 'overdue', 'missed', 'met by closing'].map(
        (verdict) => `arrival ${verdict}`,
      ),
      ...[...alive, ...always, 'overdue', 'missed'].map((verdict) => `resolution ${verdict}`),
    ]
    expect(expected.filter((verdict) => !shown.has(verdict))).toEqual([])
  })

  test('tells nothing that cannot have happened yet, or in that order', () => {
    for (const row of rows) {
      const created = at(row.dateutc_create) ?? 0
      const [started, closed] = [at(row.dateutc_in_progress), at(row.dateutc_closed)]
      const past = [created, started ?? created, closed ?? created, at(row.modified_dateutc) ?? 0]
      expect(Math.max(...past), row.name).toBeLessThanOrEqual(now)
      expect(Math.min(...past), row.name).toBe(created)
      if (isClosed(row) && started !== null && closed !== null) {
        expect(closed, row.name).toBeGreaterThanOrEqual(started)
      }
      for (const target of [
        row.dateutc_max_sla_contact,
        row.dateutc_max_sla_hands_on_machine,
        row.dateutc_max_sla_resolution,
      ]) {
        expect(at(target) ?? created + 1, row.name).toBeGreaterThan(created)
      }
    }
  })

  test('writes plain dates as the site’s wall shows them', () => {
    const zones = {
      BE: 'Europe/Brussels',
      NL: 'Europe/Amsterdam',
      FR: 'Europe/Paris',
      PT: 'Europe/Lisbon',
    }
    for (const row of rows) {
      const instant = at(row.dateutc_create) ?? 0
      const zone = zones[row.db_address_country_code as keyof typeof zones]
      const gap = Math.floor((at(row.date_create) ?? 0) / 1000) - Math.floor(instant / 1000)
      expect(gap * 1000, row.name).toBe(zoneOffsetMs(instant, zone))
    }
    expect(new Set(rows.map((row) => row.db_address_country_code)).size).toBe(4)
  })

  test('has groups three levels deep, whose root every member names', () => {
    const depthOf = (row: JobsViewRow): number => {
      const parent = byId.get(parentOf(row))
      return parent ? 1 + depthOf(parent) : 1
    }
    expect(Math.max(...rows.map(depthOf))).toBe(3)
    const roots = new Set(
      rows.filter((row) => row.has_child && !byId.has(parentOf(row))).map(({ id }) => id),
    )
    expect(roots.size).toBeGreaterThan(5)
    for (const row of rows) {
      if (byId.has(parentOf(row))) expect(roots, row.name).toContain(row.root_parent_id)
      const hasChild = rows.some((other) => parentOf(other) === row.id)
      expect(row.has_child, row.name).toBe(hasChild)
    }
  })

  test('hides a group that belongs to the landlord, and shows what hangs under it', () => {
    const orphans = rows.filter((row) => !/^0+-/.test(parentOf(row)) && !byId.has(parentOf(row)))
    expect(orphans).toHaveLength(3)
    const [parent] = new Set(orphans.map((row) => parentOf(row)))
    expect(tenant.has(parent ?? '')).toBe(true)
  })

  test('writes dates in each of the vendor’s forms', () => {
    const forms = new Set(
      rows.flatMap((row) =>
        Object.entries(jobsViewFields)
          .filter(([, kind]) => kind === 'date')
          .map(([field]) => String(row[field as keyof JobsViewRow]))
          .filter((text) => !text.startsWith('1980'))
          .map((text) => text.slice(19).replaceAll(/\d/g, '0')),
      ),
    )
    expect(forms).toEqual(new Set(['.0000000+00:00', 'Z', '+00:00', '.000Z']))
  })

  test('has a machine that broke down three times in 90 days', () => {
    const since = now - 90 * 86_400_000
    const breakdowns = rows.filter(
      (row) =>
        row.project_serial_number === '1680 402 317' &&
        row.job_type_name === 'Breakdown' &&
        (at(row.dateutc_create) ?? 0) > since,
    )
    expect(breakdowns.length).toBeGreaterThanOrEqual(3)
  })

  test('has a visit after its promise, a missed visit and a stalled work order', () => {
    const open = rows.filter((row) => !isClosed(row) && !row.has_child)
    const visitOf = (row: JobsViewRow) => {
      const wall = at(row.first_planning_date)
      const offset = (at(row.date_create) ?? 0) - (at(row.dateutc_create) ?? 0)
      return wall === null ? null : wall - offset
    }
    const waiting = open.filter((row) => at(row.dateutc_in_progress) === null)
    expect(
      waiting.some(
        (row) => (visitOf(row) ?? 0) > (at(row.dateutc_max_sla_hands_on_machine) ?? Infinity),
      ),
    ).toBe(true)
    expect(waiting.some((row) => (visitOf(row) ?? Infinity) < now - 30 * 60_000)).toBe(true)
    expect(open.some((row) => (at(row.modified_dateutc) ?? now) < now - 30 * 86_400_000)).toBe(true)
  })
})
