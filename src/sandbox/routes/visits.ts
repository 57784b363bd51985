import { Hono } from 'hono'
import { answerRows } from '../negotiate.ts'
import { wrapPage } from '../odata/envelope.ts'
import { readListQuery } from '../odata/listQuery.ts'
import { takePage } from '../odata/page.ts'
import { visitSet } from '../world/world.ts'
import { parametersOf, type Env, type Sandbox } from './environment.ts'

/** Planned visits: `JobPlanningView?$filter=jobs_id eq …&$orderby=date_from`. */
export function visitRoutes(sandbox: Sandbox): Hono<Env> {
  return new Hono<Env>().get('/JobPlanningView', (c) => {
    const { account, memory } = c.get('caller')
    const instead = account.fault?.side?.(memory, 'visits')
    if (instead) return instead
    const query = readListQuery(parametersOf(c), visitSet)
    const page = takePage(sandbox.worldOf(c.get('caller')).visits, visitSet, query)
    const json = wrapPage(page, visitSet, query, sandbox.originOf(c.req.raw))
    return answerRows(c, { json, set: visitSet, rows: page.rows })
  })
}
