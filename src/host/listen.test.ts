import { createServer } from 'node:net'
import { afterEach, describe, expect, it } from 'vitest'
import { isLoopback, listen, reachableHost } from './listen.ts'

const open: { close(): unknown }[] = []
afterEach(async () => {
  await Promise.all(open.splice(0).map((server) => server.close()))
})

/** Takes a free port and the one after it, as another program would. */
async function occupyTwoPorts(): Promise<number> {
  for (;;) {
    const port = await occupy(0)
    const next = await occupy(port + 1).catch(() => null)
    if (next !== null) return port
  }
}

function occupy(port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer().once('error', reject)
    server.listen(port, '127.0.0.1', () => {
      open.push({ close: () => server.close() })
      const address = server.address()
      resolve(typeof address === 'object' && address ? address.port : 0)
    })
  })
}

const serve = async (text: string, port: number) => {
  const server = await listen(async () => new Response(text), { port })
  open.push(server)
  return server
}

describe('listen', () => {
  it('takes the next free port when the wanted ones are busy, and tells the right address', async () => {
    const busy = await occupyTwoPorts()
    const server = await serve('here', busy)
    expect(server.port).toBeGreaterThan(busy + 1)
    expect(server.origin).toBe(`http://127.0.0.1:${server.port}`)
    expect(await (await fetch(server.origin)).text()).toBe('here')
  })

  it('gives each of two that want the same port one of its own', async () => {
    const first = await serve('first', 0)
    const second = await serve('second', first.port)
    expect(await (await fetch(first.origin)).text()).toBe('first')
    expect(await (await fetch(second.origin)).text()).toBe('second')
  })

  it('falls back to any free port past the last one', async () => {
    await occupy(65_535).catch(() => null)
    const server = await serve('here', 65_535)
    expect(await (await fetch(server.origin)).text()).toBe('here')
  })

  it('stops at once, with a request still open', async () => {
    const server = await listen(() => new Promise(() => {}), { port: 0 })
    const pending = fetch(server.origin).then(
      () => 'answered',
      () => 'broken off',
    )
    await new Promise((resolve) => setTimeout(resolve, 50))
    await server.close()
    expect(await pending).toBe('broken off')
    await expect(fetch(server.origin)).rejects.toThrow()
  })

  it('explains a host that is not this machine', async () => {
    const attempt = listen(async () => new Response(), { port: 0, host: '192.0.2.1' })
    await expect(attempt).rejects.toThrow('This machine has no address 192.0.2.1')
  })
})

it.each([
  ['127.0.0.1', '127.0.0.1', true],
  ['localhost', 'localhost', true],
  ['::1', '[::1]', true],
  ['0.0.0.0', '127.0.0.1', false],
  ['::', '127.0.0.1', false],
  ['192.168.1.20', '192.168.1.20', false],
])('host %s is reached as %s; this machine only: %s', (host, reached, isOwn) => {
  expect([reachableHost(host), isLoopback(host)]).toEqual([reached, isOwn])
})
