import type { ListQuery } from './odata/listQuery.ts'

/** What is remembered of one sign-in, so that faults of one person do not disturb another. */
export interface SessionMemory {
  readonly login: string
  /** Mortal = a fault may end it; sound = lives on; dead = refused; replaced = refused, and signed in anew. */
  life: 'mortal' | 'sound' | 'dead' | 'replaced'
  /** How often a fault has struck. */
  strikes: number
  /** The same for each read beside the list. */
  readonly sideStrikes: Map<Side, number>
}

/** A memory of nothing. */
export function newMemory(login: string, life: 'mortal' | 'sound'): SessionMemory {
  return { login, life, strikes: 0, sideStrikes: new Map() }
}

/** One call for a page of work orders. */
export interface ListCall {
  readonly query: ListQuery
  readonly memory: SessionMemory
  readonly wait: (ms: number) => Promise<void>
}

/** What can be read beside the list; `record` is one work order by its own address. */
export type Side = 'visits' | 'remarks' | 'documents' | 'translations' | 'record'

/** What goes wrong for an account. Only the list of work orders is touched, except where said. */
export interface Fault {
  /** Called before a page is made; an answer here replaces the page. */
  readonly before?: (call: ListCall) => Response | undefined | Promise<Response | undefined>
  /** Rewrites the next link. */
  readonly link?: (link: string, call: ListCall) => string
  /** How many rows the page that starts at `skip` has. */
  readonly pageSize?: (skip: number) => number
  /** Called before what stands beside the list is given; an answer here replaces it. */
  readonly side?: (memory: SessionMemory, which: Side) => Response | undefined
  /** Called before a document's bytes are given; an answer here replaces them. */
  readonly bytes?: (which: 'thumbnail' | 'view' | 'download') => Response | undefined
  /** How long each twentieth of a document takes, ms. */
  readonly pieceMs?: number
  /** How far the `Date` header of every answer is ahead of the sandbox's clock. */
  readonly clockSkewMs?: number
}

/** The answer to a call without a valid sign-in, and for what belongs to others (api.md 1, 4). */
export function denied(): Response {
  return Response.json(
    { Message: 'Authorization has been denied for this request.' },
    { status: 401 },
  )
}

/** Nothing but the list: visits are forbidden, all else unheard of. */
export const listOnly: Fault = {
  side: (_memory, which) =>
    which === 'visits'
      ? Response.json(
          { Message: 'Authorization has been denied for this request.' },
          { status: 403 },
        )
      : Response.json({ Message: 'No HTTP resource was found.' }, { status: 404 }),
}

/** How often each fails: as often as a client tries, who asks for the documents of two owners. */
const outages: Readonly<Partial<Record<Side, number>>> = { visits: 4, remarks: 4, documents: 8 }

/** Visits, remarks and documents fail as often as a client tries, each by itself, then they come. */
export const sideOutage: Fault = {
  side: (memory, which) => failsFor(outages[which] ?? 0, memory, which),
}

/** Documents can be viewed and that is all: no thumbnails, no download, no archive. */
export const viewOnly: Fault = {
  bytes: (which) => {
    if (which === 'view') return undefined
    return which === 'thumbnail'
      ? Response.json({ Message: 'No HTTP resource was found.' }, { status: 404 })
      : Response.json({ Message: 'This resource does not support POST.' }, { status: 405 })
  },
}

/** One work order by its own address fails as often as a client tries, then it comes. */
export const recordOutage: Fault = {
  side: (memory, which) => (which === 'record' ? failsFor(4, memory, which) : undefined),
}

function failsFor(
  times: number,
  { sideStrikes }: SessionMemory,
  which: Side,
): Response | undefined {
  const strikes = sideStrikes.get(which) ?? 0
  if (strikes >= times) return undefined
  sideStrikes.set(which, strikes + 1)
  return Response.json({ Message: 'An error has occurred.' }, { status: 500 })
}

/** The row the third page starts with, at the server's page size. */
const thirdPage = 200

/** Every page takes 1.5 s, every document 4. */
export const slow: Fault = {
  pieceMs: 200,
  before: async ({ wait }) => {
    await wait(1500)
    return undefined
  },
}

/** The token dies when the third page is asked for; signing in again gives one that lives. */
export const expires: Fault = {
  before: ({ query, memory }) => {
    if (query.skip < thirdPage || memory.life !== 'mortal') return undefined
    memory.life = 'dead'
    return denied()
  },
}

/** The third page fails this often (for ever: infinity), then is there. */
export function failsOnThirdPage(times: number): Fault {
  return {
    before: ({ query, memory }) => {
      if (query.skip < thirdPage || memory.strikes >= times) return undefined
      memory.strikes += 1
      return Response.json(
        {
          Message: 'An error has occurred.',
          ExceptionMessage:
            'Timeout expired. The timeout period elapsed prior to completion of the operation.',
          ExceptionType: 'System.Data.SqlClient.SqlException',
        },
        { status: 500 },
      )
    },
  }
}

/** A proxy's page instead of the list, with status 200. */
export const htmlPage: Fault = {
  before: () =>
    new Response(
      '<!doctype html><html lang="nl"><title>Onderhoud</title><h1>Even geduld</h1><p>Wij werken aan het systeem.</p></html>',
      { headers: { 'content-type': 'text/html; charset=utf-8' } },
    ),
}

/** The server refuses the list (403, api.md 4). */
export const forbiddenList: Fault = {
  before: () =>
    Response.json({ Message: 'The contact is not allowed to use JobsView.' }, { status: 403 }),
}

/** The server has no `$count` (api.md 2: not mentioned anywhere). */
export const noCount: Fault = {
  before: ({ query }) =>
    query.asked.some(([name]) => name === '$count')
      ? Response.json(
          {
            error: {
              code: '',
              message:
                "The query specified in the URI is not valid. Query option 'Count' is not allowed. To allow it, set the 'AllowedQueryOptions' property on EnableQueryAttribute or QueryValidationSettings.",
            },
          },
          { status: 400 },
        )
      : undefined,
}

/** The server asks to wait, once a sign-in, before the second page. */
export const busy: Fault = {
  before: ({ query, memory }) => {
    if (query.skip === 0 || memory.strikes > 0) return undefined
    memory.strikes += 1
    return new Response('Too Many Requests', {
      status: 429,
      headers: { 'retry-after': '3', 'content-type': 'text/plain' },
    })
  },
}

/** The next link names another host; its query is right. */
export const foreignLink: Fault = {
  link: (link) => {
    const url = new URL(link)
    return `https://v1servicedeskapi.elsewhere.example${url.pathname}${url.search}`
  },
}

/** The second page's link is its own address: whoever follows it never ends. */
export const loopingLink: Fault = {
  link: (link, { query }) =>
    query.skip === 0 ? link : link.replace(/\$skip=\d+/, `$$skip=${query.skip}`),
}

/** Pages of 100, 7, 1 and then 60 rows: only the next link tells whether there is more. */
export const unevenPages: Fault = {
  pageSize: (skip) => {
    if (skip < 100) return 100
    return skip < 107 ? 7 : skip < 108 ? 1 : 60
  },
}

/** Rows came in while the list was read: each page begins with five rows of the one before. */
export const shiftingRows: Fault = {
  link: (link, { query }) =>
    link.replace(
      /\$skip=(\d+)/,
      (_, skip) => `$skip=${Math.max(Number(skip) - 5, query.skip + 1)}`,
    ),
}

/** The server's clock is four minutes ahead. */
export const aheadOfTime: Fault = { clockSkewMs: 4 * 60_000 }
