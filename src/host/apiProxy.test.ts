import { gzipSync } from 'node:zlib'
import { type IncomingMessage, type Server, type ServerResponse, createServer } from 'node:http'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { createApiProxy } from './apiProxy.ts'
import { listen } from './listen.ts'

let upstream: Server
let origin = ''
let seen: { method: string; url: string; headers: IncomingMessage['headers']; body: string }[] = []
let reply: (incoming: IncomingMessage, outgoing: ServerResponse) => void

beforeEach(async () => {
  seen = []
  reply = (_incoming, outgoing) =>
    outgoing.setHeader('Content-Type', 'application/json').end('{"value":[]}')
  upstream = createServer(async (incoming, outgoing) => {
    let body = ''
    for await (const chunk of incoming) body += String(chunk)
    seen.push({
      method: incoming.method ?? '',
      url: incoming.url ?? '',
      headers: incoming.headers,
      body,
    })
    reply(incoming, outgoing)
  })
  await new Promise<void>((resolve) => upstream.listen(0, '127.0.0.1', resolve))
  const address = upstream.address()
  origin = `http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}`
})
afterEach(() => {
  upstream.close()
  upstream.closeAllConnections()
})

const proxy = (target = origin, onTrouble?: (sentence: string) => void) =>
  createApiProxy({ target: new URL(target), ...(onTrouble && { onTrouble }) })
const ask = (path: string, init?: RequestInit) => new Request(`http://127.0.0.1:4173${path}`, init)

describe('what goes out', () => {
  it('is the same method, path, query and body', async () => {
    await proxy()(ask("/api/JobsView?$filter=name eq 'a%26b'&$skip=100"))
    await proxy()(
      ask('/api/Authentication/contact-authtoken/', { method: 'POST', body: '{"a":"é"}' }),
    )
    expect(seen.map(({ method, url, body }) => [method, url, body])).toEqual([
      ['GET', '/api/JobsView?$filter=name%20eq%20%27a%26b%27&$skip=100', ''],
      ['POST', '/api/Authentication/contact-authtoken/', '{"a":"é"}'],
    ])
  })

  it('is what an API needs and nothing else of the browser', async () => {
    const headers = {
      Authorization: 'Basic dG9rZW4=',
      Accept: 'application/json',
      Origin: 'http://127.0.0.1:4173',
      Referer: 'http://127.0.0.1:4173/login',
      Cookie: 'a=b',
      Connection: 'keep-alive, X-Private',
      'X-Private': 'of this connection',
      'Sec-Fetch-Mode': 'cors',
      'X-Forwarded-For': '10.0.0.1',
    }
    // A real server in front: only that way do forbidden names such as Cookie arrive at all.
    const front = await listen(proxy(), { port: 0 })
    await new Promise<void>((resolve, reject) => {
      void import('node:http').then(({ get }) =>
        get(`${front.origin}/api/JobsView`, { headers }, (answer) => {
          answer.resume().on('end', resolve)
        }).on('error', reject),
      )
    })
    await front.close()
    const sent = seen[0]?.headers ?? {}
    expect(sent.authorization).toBe('Basic dG9rZW4=')
    expect(sent.accept).toBe('application/json')
    expect(sent.host).toBe(new URL(origin).host)
    expect(sent['x-forwarded-host']).toBe(new URL(front.origin).host)
    expect(sent['x-forwarded-proto']).toBe('http')
    for (const name of ['origin', 'referer', 'cookie', 'x-private', 'x-forwarded-for']) {
      expect(sent[name], name).toBeUndefined()
    }
  })

  it.each([
    ['', '/api/JobsView'],
    ['/', '/api/JobsView'],
    ['/api/', '/api/JobsView'],
    ['/desk', '/desk/api/JobsView'],
    ['/desk/api', '/desk/api/JobsView'],
  ])('an API given as "%s" is asked at %s', async (path, expected) => {
    await proxy(`${origin}${path}`)(ask('/api/JobsView'))
    expect(seen[0]?.url).toBe(expected)
  })

  it('stays within /api', async () => {
    for (const path of ['/', '/apix', '/api/../private']) {
      expect((await proxy()(ask(path))).status).toBe(404)
    }
    expect(seen).toEqual([])
  })
})

describe('what comes back', () => {
  it('is the answer, failures included, without cookies', async () => {
    reply = (_incoming, outgoing) =>
      outgoing
        .writeHead(401, {
          'Content-Type': 'application/json',
          'Set-Cookie': 'a=b',
          'X-Own': 'kept',
        })
        .end('{"error":"invalid_credentials"}')
    const answer = await proxy()(ask('/api/JobsView'))
    expect(answer.status).toBe(401)
    expect(await answer.json()).toEqual({ error: 'invalid_credentials' })
    expect([answer.headers.get('X-Own'), answer.headers.get('Set-Cookie')]).toEqual(['kept', null])
  })

  it('is readable when the API compressed it', async () => {
    const body = gzipSync('{"value":["compressed"]}')
    reply = (_incoming, outgoing) =>
      outgoing
        .writeHead(200, { 'Content-Encoding': 'gzip', 'Content-Length': body.length })
        .end(body)
    const answer = await proxy()(ask('/api/JobsView'))
    expect(answer.headers.get('Content-Encoding')).toBeNull()
    expect(answer.headers.get('Content-Length')).toBeNull()
    expect(await answer.json()).toEqual({ value: ['compressed'] })
  })

  it('arrives piece by piece', async () => {
    let finish = () => {}
    reply = (_incoming, outgoing) => {
      outgoing.write('first ')
      finish = () => void outgoing.end('last')
    }
    const reader = (await proxy()(ask('/api/JobsView'))).body?.getReader()
    expect(new TextDecoder().decode((await reader?.read())?.value)).toBe('first ')
    finish()
    expect(new TextDecoder().decode((await reader?.read())?.value)).toBe('last')
  })

  it('stops when the reader leaves', async () => {
    const gone = new Promise<string>((resolve) => {
      reply = (_incoming, outgoing) => outgoing.on('close', () => resolve('connection closed'))
    })
    const leaving = new AbortController()
    const pending = proxy()(ask('/api/JobsView', { signal: leaving.signal }))
    await vi.waitFor(() => expect(seen).toHaveLength(1))
    leaving.abort()
    expect((await pending).status).toBe(499)
    expect(await gone).toBe('connection closed')
  })
})

describe('trouble', () => {
  it('a redirect is not followed, since the token would go along', async () => {
    reply = (_incoming, outgoing) =>
      outgoing.writeHead(302, { Location: `${origin}/api/elsewhere` }).end()
    const told = vi.fn()
    const answer = await proxy(origin, told)(ask('/api/JobsView'))
    expect(answer.status).toBe(502)
    expect(told).toHaveBeenCalledExactlyOnceWith(expect.stringContaining(`${origin}/api/elsewhere`))
    expect(seen).toHaveLength(1)
  })

  it('an API that is not there is said so, once on the screen and in every answer', async () => {
    upstream.close()
    upstream.closeAllConnections()
    const told = vi.fn()
    const one = proxy(origin, told)
    for (let times = 0; times < 2; times += 1) {
      const answer = await one(ask('/api/JobsView'))
      expect(answer.status).toBe(502)
      expect(await answer.json()).toEqual({
        error: 'bad_gateway',
        message: `${new URL(origin).host} is there, but nothing answers on that port.`,
      })
    }
    expect(told).toHaveBeenCalledOnce()
  })

  it('a name nobody has is said so', async () => {
    const answer = await proxy('http://nobody.invalid')(ask('/api/JobsView'))
    expect(await answer.json()).toMatchObject({
      message: 'No machine is known by the name nobody.invalid.',
    })
  })
})
