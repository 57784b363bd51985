/**
 * The content type of each kind of file the portal knows, charset included where text needs one
 * (ASVS 4.1.1).
 */
const contentTypes: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  mjs: 'text/javascript; charset=utf-8',
  css: 'text/css; charset=utf-8',
  json: 'application/json; charset=utf-8',
  webmanifest: 'application/manifest+json; charset=utf-8',
  svg: 'image/svg+xml; charset=utf-8',
  txt: 'text/plain; charset=utf-8',
  xml: 'text/xml; charset=utf-8',
  map: 'application/json; charset=utf-8',
  ico: 'image/x-icon',
  png: 'image/png',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  webp: 'image/webp',
  woff2: 'font/woff2',
  wasm: 'application/wasm',
}

/** Endings that name a file though we serve none of the kind: probes for other people's software. */
const foreignFiles: ReadonlySet<string> = new Set(
  'php asp aspx jsp cgi env bak sql zip gz log yml'.split(' '),
)

/** The content type of a file by its name; bytes when the ending says nothing. */
export function contentTypeOf(path: string): string {
  return contentTypes[extensionOf(path)] ?? 'application/octet-stream'
}

/** Whether compressing an answer of this type gains anything: pictures and fonts are compressed already. */
export function isCompressible(contentType: string): boolean {
  return contentType.includes('charset=utf-8')
}

/**
 * Whether a path means a file rather than a screen. A missing file is a 404, never the app's page
 * (ASVS 14.2.5). Endings are listed because `/work-orders/1.5` is a screen, dot and all.
 */
export function namesFile(path: string): boolean {
  if (path.split('/').some((part) => part.startsWith('.'))) return true
  const extension = extensionOf(path)
  return Object.hasOwn(contentTypes, extension) || foreignFiles.has(extension)
}

function extensionOf(path: string): string {
  const name = path.slice(path.lastIndexOf('/') + 1)
  const dot = name.lastIndexOf('.')
  return dot < 0 ? '' : name.slice(dot + 1).toLowerCase()
}
