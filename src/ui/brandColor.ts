import { blend, contrast, hexOf, oklchOf } from './oklch.ts'
import type { Oklch } from './oklch.ts'

/** One theme's share of the brand; every colour `#rrggbb`. */
export interface BrandShade {
  readonly accent: string
  /** Text on a field of `accent`. */
  readonly onAccent: string
  /** The faint field behind what is selected. */
  readonly tint: string
}

export interface BrandColors {
  readonly light: BrandShade
  readonly dark: BrandShade
  /** Whether its hue could be mistaken for a verdict: then it may not mark rows and chips. */
  readonly isClashing: boolean
}

/**
 * The colours a tenant's one colour (`#rrggbb`) gives, light and dark, always readable: in light at
 * least 4.5:1 on the surface and on its own tint, in dark 5.5:1 (design brief 10).
 */
export function deriveBrandColors(hex: string): BrandColors {
  const brand = oklchOf(hex)
  return { light: lightShade(brand), dark: darkShade(brand), isClashing: isClashing(brand) }
}

/** `--surface` in light and dark (tokens.css). */
const lightSurface = '#ffffff'
const darkSurface = '#14181d'

const lightTint = 0.08
const darkTint = 0.12

function lightShade(brand: Oklch): BrandShade {
  let lightness = Math.min(brand.lightness, 0.56)
  for (;;) {
    const accent = hexOf({ ...brand, lightness, chroma: Math.min(brand.chroma, 0.16) })
    const tint = blend(accent, lightSurface, lightTint)
    if (contrast(accent, lightSurface) >= 4.5 && contrast(accent, tint) >= 4.5)
      return { accent, onAccent: lightSurface, tint }
    lightness -= 0.01
  }
}

function darkShade(brand: Oklch): BrandShade {
  let lightness = Math.min(0.86, Math.max(0.72, brand.lightness))
  for (;;) {
    const accent = hexOf({ ...brand, lightness, chroma: Math.min(brand.chroma, 0.12) })
    const tint = blend(accent, darkSurface, darkTint)
    if (contrast(accent, tint) >= 5.5) {
      const ink = { ...brand, lightness: 0.2, chroma: Math.min(brand.chroma, 0.03) }
      return { accent, onAccent: hexOf(ink), tint }
    }
    lightness += 0.01
  }
}

/** Red to amber is late and at risk, green is met; a near-grey is neither. */
function isClashing({ hue, chroma }: Oklch): boolean {
  return chroma > 0.05 && (hue <= 110 || (hue >= 125 && hue <= 170))
}
