import type { Brand } from '../config.ts'
import { deriveBrandColors } from '../ui/brandColor.ts'
import type { Theme } from './preferences.ts'

/** Has the page take on the tenant's colour (design brief 10), through the CSSOM. */
export function applyBrand({ color }: Brand, root: HTMLElement): void {
  const { light, dark, isClashing } = deriveBrandColors(color)
  const properties = {
    '--accent-in-light': light.accent,
    '--accent-in-dark': dark.accent,
    '--on-accent-in-light': light.onAccent,
    '--on-accent-in-dark': dark.onAccent,
    '--accent-tint': `light-dark(${light.tint}, ${dark.tint})`,
  }
  for (const [name, value] of Object.entries(properties)) root.style.setProperty(name, value)
  if (isClashing) root.dataset['brand'] = 'clashing'
}

/** Has the page, and the browser's own bars around it, follow the reader's choice of theme. */
export function applyTheme(theme: Theme, document: Document): void {
  const { dataset } = document.documentElement
  if (theme === 'system') delete dataset['theme']
  else dataset['theme'] = theme
  for (const meta of document.querySelectorAll<HTMLMetaElement>('meta[name="theme-color"]')) {
    const own = meta.media.includes('dark') ? 'dark' : 'light'
    meta.content = surfaces[theme === 'system' ? own : theme]
  }
}

/** `--surface` (tokens.css). */
const surfaces = { light: '#ffffff', dark: '#14181d' } as const
