import { drawPng } from './png.ts'

/** A small PNG standing for a file: its proportions, and a sheet with lines for what is no picture. */
export function drawThumbnail(
  file: { readonly image_width: number; readonly image_height: number },
  most: { readonly width: number; readonly height: number },
): Uint8Array<ArrayBuffer> {
  const isPicture = file.image_width > 0 && file.image_height > 0
  const [wide, high] = isPicture ? [file.image_width, file.image_height] : [210, 297]
  const scale = Math.min(most.width / wide, most.height / high, 1)
  const width = Math.max(1, Math.round(wide * scale))
  const height = Math.max(1, Math.round(high * scale))
  return drawPng(width, height, (x, y) => {
    const across = x / width
    const down = y / height
    if (isPicture) return [60 + 120 * across, 90 + 90 * down, 120]
    const isLine =
      across > 0.15 && across < 0.85 && down > 0.15 && down < 0.85 && (down * 20) % 2 < 1
    return isLine ? [124, 132, 145] : [248, 249, 250]
  })
}
