import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { createSessionStore, watchTabs, type Session, type SessionStore } from './session.ts'
import { openStorage } from './storage.ts'

const anna: Session = {
  token: 'dG9rZW4tb2YtYW5uYQ==',
  login: 'anna@site.example',
  contactId: 'a0000000-0000-4000-8000-00000000000a',
  name: 'Anna',
  language: 'nl',
  isKept: false,
}
const bert: Session = { ...anna, token: 'bert', login: 'bert@site.example', contactId: null }

/** One browser: a localStorage and channels that all its tabs share; messages arrive later. */
function browser({ hasChannel = true } = {}) {
  const local = new MemoryStorage()
  const channels = new Map<string, Set<EventTarget>>()
  const open = (name: string): BroadcastChannel => {
    const own = new EventTarget()
    const tabs = channels.get(name) ?? new Set()
    channels.set(name, tabs.add(own))
    const postMessage = (data: unknown) => {
      const copy: unknown = structuredClone(data)
      for (const tab of tabs)
        if (tab !== own)
          queueMicrotask(() => tab.dispatchEvent(new MessageEvent('message', { data: copy })))
    }
    return Object.assign(own, { postMessage }) as unknown as BroadcastChannel
  }
  const tab = (session = new MemoryStorage(), basePath = '/'): SessionStore =>
    createSessionStore({ basePath, local, session, channel: hasChannel ? open : () => null })
  /** A tab that is nothing but a voice. */
  const say = (message: unknown) => {
    for (const one of channels.get('portal:/:tabs') ?? [])
      one.dispatchEvent(new MessageEvent('message', { data: message }))
  }
  return { tab, local, open, say }
}

class MemoryStorage implements Storage {
  [name: string]: unknown
  readonly #items = new Map<string, string>()
  get length() {
    return this.#items.size
  }
  clear() {
    this.#items.clear()
  }
  getItem(key: string) {
    return this.#items.get(key) ?? null
  }
  key(index: number) {
    return [...this.#items.keys()][index] ?? null
  }
  removeItem(key: string) {
    this.#items.delete(key)
  }
  setItem(key: string, value: string) {
    this.#items.set(key, value)
  }
  text() {
    return [...this.#items.values()].join('\n')
  }
}

const settle = () => vi.advanceTimersByTimeAsync(0)

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

describe('a session', () => {
  test('survives a reload of its tab, not of the browser', () => {
    const { tab, local } = browser()
    const own = new MemoryStorage()
    tab(own).start(anna)
    expect(tab(own).get()).toEqual(anna)
    expect(tab().get()).toBeNull()
    expect(local.text()).not.toContain(anna.token)
  })

  test('lies in localStorage only when kept', () => {
    const { tab, local } = browser()
    const own = new MemoryStorage()
    tab(own).start({ ...anna, isKept: true })
    expect(own.text()).not.toContain(anna.token)
    expect(local.text()).toContain(anna.token)
    expect(tab().get()).toEqual({ ...anna, isKept: true })
  })

  test('ends with nothing of it left anywhere, and says why', () => {
    const { tab, local } = browser()
    const own = new MemoryStorage()
    for (const isKept of [true, false]) {
      const store = tab(own)
      store.start({ ...anna, isKept })
      store.end('signedOut')
      expect(store.get()).toBeNull()
      expect(store.lastEnd()).toBe('signedOut')
      expect(local.text() + own.text()).not.toMatch(/token|anna/i)
      expect(tab(own).get()).toBeNull()
    }
  })

  test('tells its listeners once per change', () => {
    const store = browser().tab()
    const listener = vi.fn<() => void>()
    const stop = store.subscribe(listener)
    store.start(anna)
    store.end('expired')
    store.end('expired')
    expect(listener).toHaveBeenCalledTimes(2)
    stop()
    store.start(anna)
    expect(listener).toHaveBeenCalledTimes(2)
    expect(store.lastEnd()).toBeNull()
  })

  test('of one path is not another’s: tenants may share an origin', () => {
    const { tab } = browser()
    const own = new MemoryStorage()
    tab(own, '/a/').start({ ...anna, isKept: true })
    expect(tab(own, '/b/').get()).toBeNull()
  })

  test.each(['', 'nonsense', '{}', '{"session":{"token":""},"epoch":"x"}', '[1]'])(
    'that was stored as %j is not believed (F75)',
    (text) => {
      const { tab, local } = browser()
      local.setItem('portal:/:session', text)
      expect(tab().get()).toBeNull()
    },
  )
})

describe('between tabs', () => {
  test('a new tab gets the session from a live one and keeps it over a reload', async () => {
    const { tab } = browser()
    tab().start(anna)
    const own = new MemoryStorage()
    const second = tab(own)
    const adopted = second.adopt()
    await settle()
    expect(await adopted).toEqual(anna)
    expect(second.get()).toEqual(anna)
    expect(tab(own).get()).toEqual(anna)
  })

  test('where nobody can be in there is nothing to wait for', async () => {
    const { tab } = browser()
    let answers = 0
    const count = () => (answers += 1)
    void tab().adopt().then(count)
    await vi.advanceTimersByTimeAsync(0)
    expect(answers, 'a device that knows no session').toBe(1)
    for (const [index, reason] of (['signedOut', 'expired'] as const).entries()) {
      const first = tab()
      first.start(anna)
      first.end(reason)
      void tab().adopt().then(count)
      await vi.advanceTimersByTimeAsync(0)
      expect(answers, reason).toBe(index + 2)
    }
  })

  test('a tab after one that is gone waits 300 ms and no longer', async () => {
    const { tab, local } = browser()
    local.setItem('portal:/:epoch', 'of a tab that was closed')
    let answer: Session | null | 'waiting' = 'waiting'
    void tab()
      .adopt()
      .then((session) => (answer = session))
    await vi.advanceTimersByTimeAsync(299)
    expect(answer).toBe('waiting')
    await vi.advanceTimersByTimeAsync(1)
    expect(answer).toBeNull()
  })

  test('what a busy tab hands over late starts the session all the same', async () => {
    const { tab, say } = browser()
    const store = tab()
    const adopting = store.adopt()
    await vi.advanceTimersByTimeAsync(2000)
    expect(await adopting).toBeNull()
    say({ type: 'answered', held: { session: anna, epoch: 'then' } })
    expect(store.get()).toEqual(anna)
  })

  test('a session handed over after its sign-out, here or elsewhere, is not taken', async () => {
    const { tab, say } = browser()
    const other = tab()
    other.start(anna)
    other.end('signedOut')
    const fresh = tab()
    void fresh.adopt()
    say({ type: 'answered', held: { session: anna, epoch: 'then' } })
    expect([other.get(), fresh.get()]).toEqual([null, null])
  })

  test('who signed out by hand is not signed in again by an answer to another tab', async () => {
    const { tab, say, local } = browser()
    const store = tab()
    store.start(anna)
    store.end('signedOut')
    local.clear()
    say({ type: 'answered', held: { session: anna, epoch: 'then' } })
    expect([store.get(), store.lastEnd()]).toEqual([null, 'signedOut'])
  })

  test('who has a session already, or no channel, does not wait', async () => {
    const store = browser().tab()
    store.start(anna)
    expect(await store.adopt()).toEqual(anna)
    expect(await browser({ hasChannel: false }).tab().adopt()).toBeNull()
  })

  test('sign-out reaches every tab, however each got its session', async () => {
    const { tab } = browser()
    const first = tab()
    first.start(anna)
    const second = tab()
    const adopting = second.adopt()
    await settle()
    await adopting
    second.end('signedOut')
    await settle()
    expect([first.get(), first.lastEnd()]).toEqual([null, 'elsewhere'])
  })

  test('a dead token is dead in every tab, and called so', async () => {
    const { tab } = browser()
    const first = tab()
    const second = tab()
    first.start(anna)
    await settle()
    expect(second.get()).toEqual(anna)
    first.end('expired')
    await settle()
    expect([second.get(), second.lastEnd()]).toEqual([null, 'expired'])
  })

  test('signing in as another ends the first contact’s tabs; the same contact’s follow', async () => {
    const { tab } = browser()
    const first = tab()
    const second = tab()
    first.start(anna)
    await settle()
    second.start({ ...anna, token: 'new' })
    await settle()
    expect(first.get()?.token).toBe('new')
    second.start(bert)
    await settle()
    expect([first.get(), first.lastEnd()]).toEqual([null, 'elsewhere'])
    expect(second.get()).toEqual(bert)
  })

  test('a late word about an old session does not end the new one', async () => {
    const { tab } = browser()
    const first = tab()
    const second = tab()
    first.start(anna)
    await settle()
    first.end('expired')
    second.start({ ...anna, token: 'new', isKept: true })
    await settle()
    expect(second.get()?.token).toBe('new')
    expect(tab().get()?.token).toBe('new')
  })

  test('messages from strangers change nothing', async () => {
    const { tab, open } = browser()
    const store = tab()
    store.start(anna)
    const stranger = open('portal:/:tabs')
    for (const message of [null, 7, 'ended', { type: 'ended' }, { type: 'started', held: {} }])
      // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a channel has none
      stranger.postMessage(message)
    await settle()
    expect(store.get()).toEqual(anna)
  })
})

describe('a tab that slept', () => {
  const fakeWindow = () => Object.assign(new EventTarget(), { document: new EventTarget() })

  test.each(['pageshow', 'visibilitychange', 'storage'])(
    'finds at %s that another signed out (F76, F77)',
    (event) => {
      // Without a channel, as in a frozen tab: no word came.
      const { tab } = browser({ hasChannel: false })
      const own = new MemoryStorage()
      const first = tab(own)
      first.start(anna)
      const copy = new MemoryStorage()
      copy.setItem('portal:/:session', own.getItem('portal:/:session') ?? '')
      const second = tab(copy)
      expect(second.get()).toEqual(anna)

      const window = fakeWindow()
      const stop = watchTabs(second, window as unknown as Window)
      const wake = () =>
        (event === 'visibilitychange' ? window.document : window).dispatchEvent(new Event(event))
      wake()
      expect(second.get()).toEqual(anna)
      first.end('signedOut')
      wake()
      expect([second.get(), second.lastEnd()]).toEqual([null, 'elsewhere'])
      stop()
    },
  )

  test('learns that the token died, when that was it', () => {
    const { tab } = browser({ hasChannel: false })
    const kept = { ...anna, isKept: true }
    const first = tab()
    first.start(kept)
    const second = tab()
    first.end('expired')
    second.check()
    expect(second.lastEnd()).toBe('expired')
  })

  test('follows the same contact’s new session, not another’s', () => {
    const { tab } = browser({ hasChannel: false })
    const first = tab()
    first.start({ ...anna, isKept: true })
    const second = tab()
    first.start({ ...anna, token: 'new', isKept: true })
    second.check()
    expect(second.get()?.token).toBe('new')
    first.start({ ...bert, isKept: true })
    second.check()
    expect([second.get(), second.lastEnd()]).toEqual([null, 'elsewhere'])
    expect(tab().get()?.login).toBe(bert.login)
  })

  test('restored by the browser after a sign-out elsewhere does not believe its storage', () => {
    const { tab } = browser()
    const own = new MemoryStorage()
    tab(own).start(anna)
    const remains = own.getItem('portal:/:session') ?? ''
    tab(own).end('signedOut')
    own.setItem('portal:/:session', remains)
    expect(tab(own).get()).toBeNull()
    expect(own.text()).toBe('')
  })
})

describe('a browser that refuses storage (F72)', () => {
  const refuse = () => {
    throw new DOMException('blocked', 'SecurityError')
  }

  test('leaves a session in memory', () => {
    expect(openStorage(refuse)).toBeNull()
    const broken = new Proxy(new MemoryStorage(), { get: () => refuse })
    for (const area of [null, broken]) {
      const store = createSessionStore({
        basePath: '/',
        local: area,
        session: area,
        channel: () => null,
      })
      store.start(anna)
      store.check()
      expect(store.get()).toEqual(anna)
      store.rememberLogin('anna')
      expect(store.rememberedLogin()).toBeNull()
      store.end('signedOut')
      expect(store.get()).toBeNull()
    }
  })
})

test('the login name is remembered over a sign-out, and forgotten when asked', () => {
  const { tab } = browser()
  const store = tab()
  store.rememberLogin(anna.login)
  store.start(anna)
  store.end('signedOut')
  expect(tab().rememberedLogin()).toBe(anna.login)
  store.rememberLogin(null)
  expect(tab().rememberedLogin()).toBeNull()
})
