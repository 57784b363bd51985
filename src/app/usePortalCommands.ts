import { Globe, LogOut, Monitor, Moon, Sun } from 'lucide-react'
import { usePortal } from '../api/apiContext.ts'
import type { Command } from '../features/work-orders/keyboard/command.ts'
import { useTranslator } from '../i18n/I18n.tsx'
import { usePreferences } from './preferencesContext.ts'

const themes = { system: Monitor, light: Sun, dark: Moon } as const

/** What the portal around the list can do, for the palette: looks, language, the way out. */
export function usePortalCommands(): readonly Command[] {
  const { config, session } = usePortal()
  const { t, language } = useTranslator()
  const [{ theme }, setPreferences] = usePreferences()
  const setting = (id: string, words: string, icon: Command['icon'], run: () => void): Command => ({
    id,
    group: 'setting',
    words,
    icon,
    run,
  })
  return [
    ...(['system', 'light', 'dark'] as const)
      .filter((one) => one !== theme)
      .map((one) =>
        setting(`theme:${one}`, t(`app.theme.${one}`), themes[one], () =>
          setPreferences({ theme: one }),
        ),
      ),
    ...config.languages
      .filter((one) => one !== language)
      .map((one) =>
        setting(`language:${one}`, `${t('app.language')}: ${t(`app.language.${one}`)}`, Globe, () =>
          setPreferences({ language: one }),
        ),
      ),
    setting('signOut', t('app.signOut'), LogOut, () => session.end('signedOut')),
  ]
}
