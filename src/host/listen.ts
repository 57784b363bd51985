import { type Server, createServer } from 'node:http'
import { getRequestListener } from '@hono/node-server'
import { AskedWrongly } from './askedWrongly.ts'
import type { FetchHandler } from './portalServer.ts'

/** A server that takes requests. */
export interface Listening {
  /** Where it answers, without a slash at the end: `http://127.0.0.1:4173`. */
  readonly origin: string
  readonly port: number
  /** Stops it at once, open connections included. */
  close(): Promise<void>
}

const mostTries = 20

/**
 * Puts a handler on a port, or on the next free one when that is taken; port 0 asks for any free one.
 * The default host is the number, not `localhost`: that name can mean two addresses, and another program
 * may have the port on the other one. Throws, in words for the person who asked, when it cannot be.
 */
export async function listen(
  fetch: FetchHandler,
  { port, host = '127.0.0.1' }: { readonly port: number; readonly host?: string },
): Promise<Listening> {
  // The lighter Request and Response that the adapter would put in place of Node's are not worth a change
  // of globals that a program under test can see.
  const listener = getRequestListener(fetch, { overrideGlobalObjects: false })
  const server = createServer((incoming, outgoing) => void listener(incoming, outgoing))
  for (let tries = 0; ; tries += 1) {
    const isTooFar = port === 0 || tries === mostTries || port + tries > 65_535
    const attempt = isTooFar ? 0 : port + tries
    try {
      return describe(server, host, await bind(server, attempt, host))
    } catch (error) {
      if (codeOf(error) !== 'EADDRINUSE' || attempt === 0) throw explain(error, attempt, host)
    }
  }
}

/** The host part of an address: an address that means "every network" is reached by the machine's own. */
export function reachableHost(host: string): string {
  if (host === '0.0.0.0' || host === '::') return '127.0.0.1'
  return host.includes(':') ? `[${host}]` : host
}

/** Whether a host is reached from this machine only, which browsers trust without https. */
export function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '::1' || /^127(\.\d{1,3}){3}$/.test(host)
}

function describe(server: Server, host: string, port: number): Listening {
  return {
    origin: `http://${reachableHost(host)}:${port}`,
    port,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

function bind(server: Server, port: number, host: string): Promise<number> {
  return new Promise((resolve, reject) => {
    const settle = () => {
      server.off('error', onError).off('listening', onListening)
    }
    const onError = (error: Error) => {
      settle()
      reject(error)
    }
    const onListening = () => {
      settle()
      const address = server.address()
      resolve(typeof address === 'object' && address ? address.port : port)
    }
    server.on('error', onError).on('listening', onListening).listen(port, host)
  })
}

function explain(error: unknown, port: number, host: string): Error {
  const sentences: Readonly<Record<string, string>> = {
    EACCES: `Port ${port} is kept for the system's own services: choose one above 1023 with --port.`,
    EADDRNOTAVAIL: `This machine has no address ${host}: leave --host out, or use 0.0.0.0 for every network.`,
    ENOTFOUND: `The name ${host} is unknown: leave --host out, or use 0.0.0.0 for every network.`,
  }
  const sentence = sentences[codeOf(error)] ?? `Could not listen on ${host}:${port}.`
  return new AskedWrongly(sentence, { cause: error })
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : ''
}
