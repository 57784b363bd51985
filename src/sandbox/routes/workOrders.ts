import { Hono, type Context } from 'hono'
import { jobsViewFields } from '../../api/wire.ts'
import { denied } from '../faults.ts'
import { answerRows } from '../negotiate.ts'
import type { EntitySet } from '../odata/entitySet.ts'
import { entityContext, wrapPage } from '../odata/envelope.ts'
import { readListQuery } from '../odata/listQuery.ts'
import { takePage } from '../odata/page.ts'
import { notFound, parametersOf, type Env, type Sandbox } from './environment.ts'

/** `JobsView` for the OData layer. */
export const jobsViewSet: EntitySet = {
  name: 'JobsView',
  element: 'jobs_view',
  fields: jobsViewFields,
}

/** The list of work orders, one work order, and its technicians' remarks. */
export function workOrderRoutes(sandbox: Sandbox): Hono<Env> {
  return new Hono<Env>()
    .get('/JobsView', (c) => list(c, sandbox))
    .get('/JobsView/GetAllTechnicianRemarksOfJob', (c) => {
      const id = (c.req.query('jobs_id') ?? '').toLowerCase()
      const { account, memory } = c.get('caller')
      const instead = account.fault?.side?.(memory, 'remarks')
      if (instead) return instead
      const world = sandbox.worldOf(c.get('caller'))
      if (!world.find(id)) return missing(c, id, sandbox)
      const remarks = world.remarksOf(id)
      return c.json(remarks.length === 0 ? null : remarks)
    })
    .get('/:entity{JobsView\\([^/()]*\\)}', (c) => single(c, sandbox))
}

async function list(c: Context<Env>, sandbox: Sandbox): Promise<Response> {
  const caller = c.get('caller')
  const { fault } = caller.account
  const query = readListQuery(parametersOf(c), jobsViewSet)
  const call = {
    query,
    memory: caller.memory,
    wait: (ms: number) => sandbox.wait(ms, c.req.raw.signal),
  }
  const instead = await fault?.before?.(call)
  if (instead) return instead

  const page = takePage(
    sandbox.worldOf(caller).workOrders,
    jobsViewSet,
    query,
    fault?.pageSize?.(query.skip),
  )
  const envelope = wrapPage(page, jobsViewSet, query, sandbox.originOf(c.req.raw))
  const link = envelope['@odata.nextLink']
  const json =
    fault?.link && link !== undefined
      ? { ...envelope, '@odata.nextLink': fault.link(link, call) }
      : envelope
  return answerRows(c, { json, set: jobsViewSet, rows: page.rows })
}

function single(c: Context<Env>, sandbox: Sandbox): Response {
  const id = c.req.param('entity')?.slice('JobsView('.length, -1).toLowerCase() ?? ''
  const { account, memory } = c.get('caller')
  const instead = account.fault?.side?.(memory, 'record')
  if (instead) return instead
  const query = readListQuery(parametersOf(c), jobsViewSet)
  const row = sandbox.worldOf(c.get('caller')).find(id)
  if (!row) return missing(c, id, sandbox)
  const chosen = query.select
    ? Object.fromEntries(query.select.map((field) => [field, row[field]]))
    : row
  const context = entityContext(jobsViewSet, sandbox.originOf(c.req.raw))
  return answerRows(c, {
    json: { '@odata.context': context, ...chosen },
    set: jobsViewSet,
    rows: chosen,
  })
}

/** Nobody's: 404. Somebody else's: 401, which here means "not allowed to view" (api.md 4). */
function missing(c: Context, id: string, sandbox: Sandbox): Response {
  return sandbox.tenant.has(id) ? denied() : notFound(c)
}
