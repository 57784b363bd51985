import { readFile } from 'node:fs/promises'
import { decodeRow } from '../src/api/decode.ts'
import type { createSandbox } from '../src/sandbox/createSandbox.ts'
import type { BenchRow } from './row.ts'

export const account = { login: 'hundred-thousand@demo.example', password: 'welkom2026' }

type Sandbox = ReturnType<typeof createSandbox>

/** All work orders of the account, as the comparators take them. */
export async function readRows(sandbox: Sandbox): Promise<readonly BenchRow[]> {
  const token = await signIn(sandbox)
  const rows: BenchRow[] = []
  let next: string | null = 'http://bench.invalid/api/JobsView?$orderby=id2 desc'
  while (next !== null) {
    const answer = await sandbox.fetch(
      new Request(next, {
        headers: { Accept: 'application/json', Authorization: `Basic ${token}` },
      }),
    )
    const page: { value: readonly unknown[]; '@odata.nextLink'?: string } = await answer.json()
    for (const row of page.value) {
      const decoded = decodeRow(row)
      if (decoded.ok) rows.push(benchRowOf(decoded.workOrder))
    }
    next = page['@odata.nextLink'] ?? null
  }
  return rows
}

/** The token, as the portal gets it. */
export async function signIn(sandbox: Sandbox): Promise<string> {
  const answer = await sandbox.fetch(
    new Request('http://bench.invalid/api/Authentication/contact-authtoken/', {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({
        useremail: account.login,
        password: account.password,
        access_token: await accessToken(),
      }),
    }),
  )
  if (!answer.ok) throw new Error(`The sandbox refuses the sign-in: ${answer.status}`)
  const { auth_token }: { auth_token: string } = await answer.json()
  return auth_token
}

async function accessToken(): Promise<string> {
  const config: { accessToken: string } = JSON.parse(await readFile('public/config.json', 'utf8'))
  return config.accessToken
}

type WorkOrder = Extract<ReturnType<typeof decodeRow>, { ok: true }>['workOrder']

function benchRowOf(workOrder: WorkOrder): BenchRow {
  return {
    reference: workOrder.reference,
    name: workOrder.name ?? '',
    status: workOrder.status?.name ?? '',
    site: workOrder.project.location ?? workOrder.project.name ?? '',
    created: workOrder.createdAt,
    minutes: workOrder.plannedMinutes,
  }
}
