import type { ApiClient, BlobOptions } from './client.ts'
import { succeed, type ApiFailure, type Result } from './failure.ts'
import { jobsViewFields, type JobsViewField, type JobsViewRow } from './wire.ts'

const empties = {
  guid: '00000000-0000-0000-0000-000000000000',
  integer: 0,
  string: '',
  boolean: false,
  date: '1980-01-01T00:00:00.000Z',
} as const

const blank = Object.fromEntries(
  Object.entries(jobsViewFields).map(([field, kind]) => [field, empties[kind]]),
)

/** For tests: a row in which every field is empty the vendor's way, but for what the test sets. */
export function aRow(overrides: Partial<Record<JobsViewField, unknown>> = {}): JobsViewRow {
  return { ...blank, id: aGuid(1), ...overrides } as JobsViewRow
}

/** For tests: the `n`-th GUID. */
export function aGuid(n: number): string {
  return `a0000000-0000-4000-8000-${n.toString(16).padStart(12, '0')}`
}

/** For tests: rows numbered `from` to `to`, both included. */
export function rowsNumbered(from: number, to: number): readonly JobsViewRow[] {
  return Array.from({ length: Math.max(0, to - from + 1) }, (_, index) =>
    aRow({ id: aGuid(from + index), id2: from + index, job_reference: `WO-${from + index}` }),
  )
}

/**
 * For tests: a client whose answers a function gives, and the questions it was asked. Where a file is
 * asked for the answer is a Blob; a form stands among the questions as `POST path?form`.
 */
export function fakeClient(
  answer: (query: URLSearchParams, asked: number, path: string) => unknown,
): ApiClient & { readonly asked: string[] } {
  const asked: string[] = []
  const giveFile = async (question: string, query: string, { signal }: BlobOptions) => {
    const [path = ''] = question.replace('POST ', '').split('?')
    const number = asked.push(question)
    await Promise.resolve()
    if (signal?.aborted) return { ok: false, failure: aFailure({ kind: 'aborted' }) } as const
    const body = answer(new URLSearchParams(query), number, path)
    if (isFailure(body)) return { ok: false, failure: body } as const
    if (!(body instanceof Blob)) throw new TypeError('a file is wanted here')
    return succeed({ blob: body, mediaType: body.type })
  }
  return {
    asked,
    getBlob: (path, query, options) => giveFile(`${path}?${query}`, query, options),
    postForm: (path, form, options) => {
      const body = new URLSearchParams(form).toString()
      return giveFile(`POST ${path}?${body}`, body, options)
    },
    getJson: async (path, query = '', { signal } = {}): Promise<Result<unknown>> => {
      const number = asked.push(query === '' ? path : `${path}?${query}`)
      await Promise.resolve()
      if (signal?.aborted) return { ok: false, failure: aFailure({ kind: 'aborted' }) }
      const body = answer(new URLSearchParams(query), number, path)
      return isFailure(body) ? { ok: false, failure: body } : succeed(body)
    },
  }
}

/** For tests: a failure, 500 unless told. */
export function aFailure(overrides: Partial<ApiFailure> = {}): ApiFailure {
  return { kind: 'server', status: 500, detail: null, retryAfterMs: null, ...overrides }
}

/** For tests: a page of the vendor's envelope over `rows`, by `$skip`, with the absolute next link. */
export function aPage(
  rows: readonly unknown[],
  query: URLSearchParams,
  pageSize = 100,
): Record<string, unknown> {
  const skip = Number(query.get('$skip') ?? 0)
  const isLast = skip + pageSize >= rows.length
  return {
    '@odata.context': 'https://api.example/$metadata#JobsView',
    ...(query.get('$count') === 'true' && { '@odata.count': rows.length }),
    value: rows.slice(skip, skip + pageSize),
    ...(!isLast && {
      '@odata.nextLink': `https://api.example/api/JobsView?$skip=${skip + pageSize}`,
    }),
  }
}

function isFailure(body: unknown): body is ApiFailure {
  return typeof body === 'object' && body !== null && 'retryAfterMs' in body
}
