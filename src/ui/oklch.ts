/**
 * A colour as the eye orders it (OKLCH): `lightness` 0 to 1, `chroma` from 0 (grey) to about .37,
 * `hue` in degrees, 0 to 360, without meaning for a grey.
 */
export interface Oklch {
  readonly lightness: number
  readonly chroma: number
  readonly hue: number
}

/** Red, green and blue, gamma-encoded, 0 to 1; outside that range when no screen can show it. */
type Rgb = readonly [number, number, number]

/** Reads `#rrggbb`. The matrices are Björn Ottosson's. */
export function oklchOf(hex: string): Oklch {
  const [r, g, b] = linearOf(hex)
  const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b)
  const m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b)
  const s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b)
  const greenRed = 1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s
  const blueYellow = 0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s
  return {
    lightness: 0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    chroma: Math.hypot(greenRed, blueYellow),
    hue: ((Math.atan2(blueYellow, greenRed) * 180) / Math.PI + 360) % 360,
  }
}

/** The nearest colour a screen can show, as `#rrggbb`: chroma gives way, lightness and hue stay. */
export function hexOf(color: Oklch): string {
  let { chroma } = color
  let rgb = rgbOf({ ...color, chroma })
  while (!isShown(rgb) && chroma > 0) {
    chroma = Math.max(0, chroma - chromaStep)
    rgb = rgbOf({ ...color, chroma })
  }
  return hexOfRgb(rgb)
}

/** What lies between two colours when `share` (0 to 1) of the first is laid over the second. */
export function blend(over: string, under: string, share: number): string {
  const [r, g, b] = channelsOf(over)
  const [r2, g2, b2] = channelsOf(under)
  const mix = (a: number, b: number) => a * share + b * (1 - share)
  return hexOfRgb([mix(r, r2), mix(g, g2), mix(b, b2)])
}

/** WCAG contrast ratio of two colours, 1 to 21, whichever is the text. */
export function contrast(a: string, b: string): number {
  const [one, other] = [luminance(a), luminance(b)]
  return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05)
}

const chromaStep = 0.004

/** Off by less than one step of a channel is shown as it is. */
const tolerance = 1 / 255

function isShown(rgb: Rgb): boolean {
  return rgb.every((channel) => channel >= -tolerance && channel <= 1 + tolerance)
}

function rgbOf({ lightness, chroma, hue }: Oklch): Rgb {
  const greenRed = chroma * Math.cos((hue * Math.PI) / 180)
  const blueYellow = chroma * Math.sin((hue * Math.PI) / 180)
  const l = (lightness + 0.3963377774 * greenRed + 0.2158037573 * blueYellow) ** 3
  const m = (lightness - 0.1055613458 * greenRed - 0.0638541728 * blueYellow) ** 3
  const s = (lightness - 0.0894841775 * greenRed - 1.291485548 * blueYellow) ** 3
  return [
    encode(4.0767416621 * l - 3.3077115913 * m + 0.2309699292 * s),
    encode(-1.2684380046 * l + 2.6097574011 * m - 0.3413193965 * s),
    encode(-0.0041960863 * l - 0.7034186147 * m + 1.707614701 * s),
  ]
}

function luminance(hex: string): number {
  const [r, g, b] = linearOf(hex)
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}

function linearOf(hex: string): Rgb {
  const [r, g, b] = channelsOf(hex)
  return [decode(r), decode(g), decode(b)]
}

function channelsOf(hex: string): Rgb {
  const value = Number.parseInt(hex.slice(1), 16)
  return [(value >> 16) / 255, ((value >> 8) & 255) / 255, (value & 255) / 255]
}

function hexOfRgb(rgb: Rgb): string {
  const bytes = rgb.map((channel) => Math.round(Math.min(1, Math.max(0, channel)) * 255))
  return `#${bytes.map((byte) => byte.toString(16).padStart(2, '0')).join('')}`
}

/** sRGB's own curve, both ways. */
function decode(channel: number): number {
  return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4
}

function encode(channel: number): number {
  return channel <= 0.0031308 ? 12.92 * channel : 1.055 * channel ** (1 / 2.4) - 0.055
}
