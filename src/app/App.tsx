import { QueryClientProvider } from '@tanstack/react-query'
import type { QueryClient } from '@tanstack/react-query'
import { BrowserRouter } from 'react-router'
import { ApiProvider } from '../api/ApiProvider.tsx'
import type { DeviceMemory } from '../api/deviceMemory.ts'
import type { SessionStore } from '../api/session.ts'
import type { PortalConfig } from '../config.ts'
import type { Translator } from '../i18n/translate.ts'
import type { Ticker } from '../ui/ticker.ts'
import { TickerProvider } from '../ui/useNow.ts'
import { AppRoutes } from './AppRoutes.tsx'
import { LanguageProvider } from './LanguageProvider.tsx'
import type { PreferenceStore } from './preferences.ts'
import { PreferencesContext } from './preferencesContext.ts'

export interface AppProps {
  readonly config: PortalConfig
  /** Where `config` was read from. */
  readonly configUrl: string
  /** The path the portal is served under, with a slash at both ends. */
  readonly basePath: string
  readonly session: SessionStore
  readonly memory: DeviceMemory
  readonly preferences: PreferenceStore
  readonly queryClient: QueryClient
  readonly ticker: Ticker
  /** The language to begin with. */
  readonly translator: Translator
}

/** The whole portal, from what the start of the page has put together. */
export function App(props: AppProps) {
  const { config, configUrl, session, memory } = props
  return (
    <QueryClientProvider client={props.queryClient}>
      <ApiProvider config={config} configUrl={configUrl} session={session} memory={memory}>
        <PreferencesContext value={props.preferences}>
          <LanguageProvider initial={props.translator}>
            <TickerProvider value={props.ticker}>
              <BrowserRouter basename={props.basePath}>
                <AppRoutes />
              </BrowserRouter>
            </TickerProvider>
          </LanguageProvider>
        </PreferencesContext>
      </ApiProvider>
    </QueryClientProvider>
  )
}
