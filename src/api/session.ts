import { z } from '../zod.ts'
import { quietStorage } from './storage.ts'

/** Who is signed in, and what proves it. The password is never part of it. */
export interface Session {
  /** What follows `Basic ` in every request; to be guarded like a password (api.md 1, INFERRED). */
  readonly token: string
  /** As typed: shown to the reader, and part of the cache keys. */
  readonly login: string
  /** GUID, lower case; null in basic mode, where the API does not say. */
  readonly contactId: string | null
  readonly name: string | null
  /** The contact's own language as the API writes it (`nl`, `FR`); null when unknown. */
  readonly language: string | null
  /** Whether it outlives the browser on this device. */
  readonly isKept: boolean
}

/**
 * Why the last session ended: by hand here, or to go on as somebody else, by a dead token, or in
 * another tab.
 */
export type SessionEnd = 'signedOut' | 'switched' | 'expired' | 'elsewhere'

export interface SessionStore {
  readonly get: () => Session | null
  /** Called after every change; returns how to stop. */
  readonly subscribe: (listener: () => void) => () => void
  /**
   * The session this tab has, else the one a live tab hands over within 300 ms, else null. What a
   * busy tab hands over later than that still starts the session here.
   */
  readonly adopt: () => Promise<Session | null>
  /** Signs in here. Tabs without a session or of the same contact follow; others end. */
  readonly start: (session: Session) => void
  /** Signs out here and in every tab that shares the session. Does nothing when signed out. */
  readonly end: (reason: SessionEnd) => void
  /** Why there is no session any more; null before the first one and while there is one. */
  readonly lastEnd: () => SessionEnd | null
  /** Ends the session if another tab has ended it while this one slept; see `watchTabs`. */
  readonly check: () => void
  readonly rememberedLogin: () => string | null
  readonly rememberLogin: (login: string | null) => void
}

export interface SessionPorts {
  /** The path the app is served under: tenants that share an origin must not share a session. */
  readonly basePath: string
  /** null where the browser refuses storage: then everything lives in memory. */
  readonly local: Storage | null
  readonly session: Storage | null
  /** null where the browser has no BroadcastChannel. */
  readonly channel: (name: string) => BroadcastChannel | null
}

/**
 * Keeps the session for this tab: in sessionStorage, in localStorage only when the reader asked for
 * it. Every session carries an *epoch*, a random word also written to localStorage; a tab that was
 * frozen while another signed out finds another epoch there and knows its session is over.
 */
export function createSessionStore(ports: SessionPorts): SessionStore {
  const key = (name: string) => `portal:${ports.basePath}:${name}`
  const local = quietStorage(ports.local)
  const tab = quietStorage(ports.session)
  const channel = ports.channel(key('tabs'))
  const listeners = new Set<() => void>()
  let held: Held | null = readStored()
  let ended: SessionEnd | null = null

  function readStored(): Held | null {
    const found = parseHeld(tab.read(key('session'))) ?? parseHeld(local.read(key('session')))
    const epoch = local.read(key('epoch'))
    // A tab restored by the browser brings its sessionStorage back, even after a sign-out elsewhere.
    if (found && epoch !== null && epoch !== found.epoch) {
      tab.write(key('session'), null)
      return null
    }
    return found
  }

  function hold(next: Held): void {
    held = next
    ended = null
    const text = JSON.stringify(next)
    tab.write(key('session'), next.session.isKept ? null : text)
    local.write(key('session'), next.session.isKept ? text : null)
    local.write(key('epoch'), next.epoch)
    listeners.forEach((listener) => listener())
  }

  function drop(reason: SessionEnd): void {
    if (!held) return
    const epoch = local.read(key('epoch'))
    // Another tab may have signed in since: what lies in localStorage is then its session, not ours.
    if (epoch === null || epoch === held.epoch) {
      local.write(key('session'), null)
      local.write(key('epoch'), `${reason === 'expired' ? expiredMark : overMark}${newEpoch()}`)
    }
    tab.write(key('session'), null)
    held = null
    ended = reason
    listeners.forEach((listener) => listener())
  }

  function check(): void {
    const epoch = local.read(key('epoch'))
    if (!held || epoch === null || epoch === held.epoch) return
    const kept = parseHeld(local.read(key('session')))
    if (kept?.epoch === epoch && isSameContact(kept.session, held.session)) hold(kept)
    else drop(epoch.startsWith(expiredMark) ? 'expired' : 'elsewhere')
  }

  /** Takes over what another tab handed us, however late, unless it was ended since. */
  function takeOver(given: Held): void {
    const epoch = local.read(key('epoch'))
    const isOver = epoch !== null && epoch !== given.epoch
    if (!held && ended === null && !isOver) hold(given)
  }

  function tell(message: TabMessage): void {
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a channel never leaves its origin
    channel?.postMessage(message)
  }

  channel?.addEventListener('message', (event: MessageEvent<unknown>) => {
    const parsed = tabMessage.safeParse(event.data)
    if (!parsed.success) return
    const message = parsed.data
    if (message.type === 'asked' && held) tell({ type: 'answered', held })
    if (message.type === 'answered') takeOver(message.held)
    if (message.type === 'ended' && held?.epoch === message.epoch)
      drop(message.reason === 'expired' ? 'expired' : 'elsewhere')
    if (message.type === 'started') {
      if (!held || isSameContact(held.session, message.held.session)) hold(message.held)
      else drop('elsewhere')
    }
  })

  /** No tab can have a session: none ever began here, or the last one ended for all. */
  function isNobodyIn(): boolean {
    if (ports.local === null) return false
    const epoch = local.read(key('epoch'))
    return epoch === null || epoch.startsWith(overMark) || epoch.startsWith(expiredMark)
  }

  function adopt(): Promise<Session | null> {
    if (held || !channel || isNobodyIn()) return Promise.resolve(held?.session ?? null)
    return new Promise((resolve) => {
      const finish = () => {
        clearTimeout(timer)
        listeners.delete(finish)
        resolve(held?.session ?? null)
      }
      const timer = setTimeout(finish, adoptWaitMs)
      listeners.add(finish)
      tell({ type: 'asked' })
    })
  }

  return {
    get: () => held?.session ?? null,
    subscribe: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    adopt,
    start: (session) => {
      const next = { session, epoch: newEpoch() }
      hold(next)
      tell({ type: 'started', held: next })
    },
    end: (reason) => {
      if (!held) return
      const { epoch } = held
      drop(reason)
      tell({ type: 'ended', epoch, reason })
    },
    lastEnd: () => ended,
    check,
    rememberedLogin: () => local.read(key('login')),
    rememberLogin: (login) => local.write(key('login'), login),
  }
}

/**
 * Has the tab look whether its session still stands whenever it comes back: from the back/forward
 * cache, from hiding, or when another tab writes to localStorage (the only word between tabs where
 * BroadcastChannel is missing). Returns how to stop.
 */
export function watchTabs(store: SessionStore, window: Window): () => void {
  const stop = new AbortController()
  const options = { signal: stop.signal }
  const check = () => store.check()
  window.addEventListener('pageshow', check, options)
  window.addEventListener('storage', check, options)
  window.document.addEventListener('visibilitychange', check, options)
  return () => stop.abort()
}

interface Held {
  readonly session: Session
  readonly epoch: string
}

/** How long a new tab waits for a live one to hand its session over. */
const adoptWaitMs = 300

/** Begins the epoch written when a token died, so that a tab which wakes later says so too. */
const expiredMark = 'expired.'

/** Begins the epoch written when somebody signed out. */
const overMark = 'over.'

const session = z.object({
  token: z.string().check(z.minLength(1)),
  login: z.string(),
  contactId: z.nullable(z.string()),
  name: z.nullable(z.string()),
  language: z.nullable(z.string()),
  isKept: z.boolean(),
})
const heldSession = z.object({ session, epoch: z.string() })

const tabMessage = z.discriminatedUnion('type', [
  z.object({ type: z.literal('asked') }),
  z.object({ type: z.literal('answered'), held: heldSession }),
  z.object({ type: z.literal('started'), held: heldSession }),
  z.object({
    type: z.literal('ended'),
    epoch: z.string(),
    reason: z.enum(['signedOut', 'switched', 'expired', 'elsewhere']),
  }),
])

type TabMessage = z.infer<typeof tabMessage>

function parseHeld(text: string | null): Held | null {
  if (text === null) return null
  try {
    return heldSession.safeParse(JSON.parse(text)).data ?? null
  } catch {
    return null
  }
}

function isSameContact(a: Session, b: Session): boolean {
  return a.contactId === b.contactId && a.login.toLowerCase() === b.login.toLowerCase()
}

function newEpoch(): string {
  return [...crypto.getRandomValues(new Uint32Array(4))].map((word) => word.toString(36)).join('')
}
