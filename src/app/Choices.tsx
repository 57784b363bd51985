import { Globe, Monitor, Moon, Sun } from 'lucide-react'
import { usePortal } from '../api/apiContext.ts'
import { useTranslator } from '../i18n/I18n.tsx'
import { QuietSelect } from '../ui/QuietSelect.tsx'
import { usePreferences } from './preferencesContext.ts'

/** The language of the portal; nothing when the tenant offers only one. Each is named in itself. */
export function ChooseLanguage() {
  const { languages } = usePortal().config
  const { t, language } = useTranslator()
  const [, setPreferences] = usePreferences()
  if (languages.length < 2) return null
  return (
    <QuietSelect
      icon={Globe}
      label={t('app.language')}
      onChoose={(chosen) => setPreferences({ language: chosen })}
      options={languages.map((value) => ({ value, text: t(`app.language.${value}`), lang: value }))}
      value={language}
    />
  )
}

const themes = ['system', 'light', 'dark'] as const
const themeIcons = { system: Monitor, light: Sun, dark: Moon } as const

/** Light, dark, or as the device has it. */
export function ChooseTheme() {
  const { t } = useTranslator()
  const [{ theme }, setPreferences] = usePreferences()
  return (
    <QuietSelect
      icon={themeIcons[theme]}
      label={t('app.theme')}
      onChoose={(chosen) => setPreferences({ theme: chosen })}
      options={themes.map((value) => ({ value, text: t(`app.theme.${value}`) }))}
      value={theme}
    />
  )
}
