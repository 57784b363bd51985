/** Long enough for a browser that asks where to put the file; then its bytes are let go. */
const keptMs = 60_000

/** Hands a file to the browser to be saved under `name`. */
export function saveBlob(blob: Blob, name: string): void {
  const link = document.createElement('a')
  link.href = URL.createObjectURL(blob)
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(link.href), keptMs)
}
