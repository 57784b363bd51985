import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import './ui/tokens.css'
import './ui/base.css'
import { createBulkStore } from './api/bulkStore.ts'
import { createDeviceMemory } from './api/deviceMemory.ts'
import { createSessionStore, watchTabs } from './api/session.ts'
import { openStorage } from './api/storage.ts'
import { App } from './app/App.tsx'
import { basePathOf } from './app/basePath.ts'
import { chooseLanguage } from './app/chooseLanguage.ts'
import { ConfigErrorScreen } from './app/ConfigErrorScreen.tsx'
import { importScreen } from './app/importScreen.ts'
import { loadConfig } from './app/loadConfig.ts'
import { prepareSignedIn } from './app/loadScreens.ts'
import { loadTranslator } from './app/loadTranslator.ts'
import { applyBrand, applyTheme } from './app/look.ts'
import { createPreferences } from './app/preferences.ts'
import type { ConfigMistake, PortalConfig } from './config.ts'
import { knownLanguages, type Language } from './i18n/catalog.ts'
import { TranslatorProvider } from './i18n/I18n.tsx'
import { paths } from './paths.ts'
import { createTicker } from './ui/ticker.ts'

/*
 * Puts the portal together: settings, then transport and session, then the first render. The only
 * place that touches the browser's globals on behalf of the rest.
 */

const basePath = import.meta.env.DEV ? import.meta.env.BASE_URL : basePathOf(import.meta.url)
const configUrl = `${basePath}config.json`
const local = openStorage(() => window.localStorage)

const preferences = createPreferences(basePath, local)
const followTheme = () => applyTheme(preferences.get().theme, document)
followTheme()
preferences.subscribe(followTheme)

const session = createSessionStore({
  basePath,
  local,
  session: openStorage(() => window.sessionStorage),
  channel: (name) => ('BroadcastChannel' in window ? new BroadcastChannel(name) : null),
})
watchTabs(session, window)
const memory = createDeviceMemory({
  basePath,
  session,
  local,
  bulk: createBulkStore(`portal:${basePath}`),
  window,
})
const root = createRoot(document.getElementById('root') ?? document.body)

start().catch(comeBackLater)

async function start(): Promise<void> {
  // A session may come from another tab meanwhile, so that a shared link opens straight away.
  const [settings] = await Promise.all([
    loadConfig(configUrl, (url, init) => fetch(url, init)),
    session.adopt(),
  ])
  if (settings.state === 'ready') await showPortal(settings.config)
  else await showConfigError(settings.state === 'wrong' ? settings.mistakes : null)
}

async function showPortal(config: PortalConfig): Promise<void> {
  document.title = config.brand.name
  applyBrand(config.brand, document.documentElement)
  const ticker = createTicker({
    deviceNow: () => Date.now(),
    setTimeout: (run, ms) => window.setTimeout(run, ms),
    clearTimeout: (handle) => window.clearTimeout(handle),
    document,
  })
  const language = firstLanguage(config.languages, config.defaultLanguage)
  // Whoever is signed in goes on to the list: its scripts need not wait for the words. What comes
  // quickly is drawn without a loading page before it.
  const prepared = session.get() !== null && !isSnapshot() ? prepareSignedIn(language) : null
  const translator = await wordsOf(language)
  if (prepared !== null) await Promise.race([prepared, pause(blankMs)])
  root.render(
    <StrictMode>
      <App
        basePath={basePath}
        portal={{ config, configUrl, session, memory, fetch: (url, init) => fetch(url, init) }}
        preferences={preferences}
        ticker={ticker}
        translator={translator}
      />
    </StrictMode>,
  )
}

/** A snapshot shows no list, whoever looks at it. */
function isSnapshot(): boolean {
  return window.location.pathname === basePath.slice(0, -1) + paths.snapshot()
}

async function showConfigError(mistakes: readonly ConfigMistake[] | null): Promise<void> {
  const translator = await wordsOf(firstLanguage(knownLanguages, 'en'))
  document.documentElement.lang = translator.language
  root.render(
    <TranslatorProvider value={translator}>
      <ConfigErrorScreen mistakes={mistakes} onRetry={() => window.location.reload()} />
    </TranslatorProvider>,
  )
}

/** Not even the words could be had, so there are none to say it with: try until they can. */
function comeBackLater(): void {
  const reload = () => window.location.reload()
  window.addEventListener('online', reload)
  window.setTimeout(() => navigator.onLine && reload(), 10_000)
}

function firstLanguage(
  offered: PortalConfig['languages'],
  otherwise: PortalConfig['defaultLanguage'],
): Language {
  return chooseLanguage({
    chosen: preferences.get().language,
    contact: session.get()?.language ?? null,
    browser: navigator.languages,
    offered,
    otherwise,
  })
}

function wordsOf(language: Language) {
  return importScreen('words', () => loadTranslator(language))
}

/** How long a page may stay empty rather than say that it loads. */
const blankMs = 300

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, ms)
  })
}
