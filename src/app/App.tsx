import { BrowserRouter } from 'react-router'
import { PortalContext } from '../api/apiContext.ts'
import type { Portal } from '../api/apiContext.ts'
import type { Translator } from '../i18n/translate.ts'
import type { Ticker } from '../ui/ticker.ts'
import { TickerProvider } from '../ui/useNow.ts'
import { AppRoutes } from './AppRoutes.tsx'
import { LanguageProvider } from './LanguageProvider.tsx'
import type { PreferenceStore } from './preferences.ts'
import { PreferencesContext } from './preferencesContext.ts'

export interface AppProps {
  readonly portal: Portal
  /** The path the portal is served under, with a slash at both ends. */
  readonly basePath: string
  readonly preferences: PreferenceStore
  readonly ticker: Ticker
  /** The language to begin with. */
  readonly translator: Translator
}

/** The whole portal, from what the start of the page has put together. */
export function App({ portal, basePath, preferences, ticker, translator }: AppProps) {
  return (
    <PortalContext value={portal}>
      <PreferencesContext value={preferences}>
        <LanguageProvider initial={translator}>
          <TickerProvider value={ticker}>
            {/* Without transitions, what is drawn never lags behind the address: the next change builds on it. */}
            <BrowserRouter basename={basePath} useTransitions={false}>
              <AppRoutes />
            </BrowserRouter>
          </TickerProvider>
        </LanguageProvider>
      </PreferencesContext>
    </PortalContext>
  )
}
