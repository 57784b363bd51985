/**
 * What a reader may copy and send when a part of the page broke: enough to find the place in the
 * code, nothing about people or work orders. The words of an error may quote what it choked on, so
 * only the engine's own kinds keep theirs, with everything masked that could be data.
 */
export function errorDetails(
  error: unknown,
  {
    pathname,
    moduleUrl,
    at,
  }: {
    /** The page it happened on; identifiers in it are left out. */
    readonly pathname: string
    /** Where the script came from; its name tells the build. */
    readonly moduleUrl: string
    readonly at: Date
  },
): string {
  const known = error instanceof Error ? error : null
  const isEngines = known instanceof TypeError || known instanceof RangeError
  return [
    `${known?.name ?? 'Error'}${isEngines ? `: ${mask(known.message)}` : ''}`,
    ...framesOf(known?.stack ?? ''),
    `page ${pathname.split('/').slice(0, 2).join('/')}`,
    `build ${moduleUrl.split(/[?#]/)[0]?.split('/').at(-1) ?? ''}`,
    `at ${at.toISOString()}`,
  ].join('\n')
}

const mostFrames = 12

/** The places in our scripts that a stack names, in any engine's spelling; function names are minified. */
function framesOf(stack: string): string[] {
  return [...stack.matchAll(/([\w$.-]+\.(?:js|tsx?)):(\d+):(\d+)\)?$/gm)]
    .slice(0, mostFrames)
    .map(([, file, line, column]) => `  ${file}:${line}:${column}`)
}

/** Leaves the engine's words and short names of properties; hides quotations, addresses, numbers. */
function mask(message: string): string {
  return message
    .replace(/"[^"]*"|“[^”]*”/g, '"…"')
    .replace(/\S+@\S+/g, '…')
    .replace(/[\da-f-]{12,}|\d[\d\s./-]{2,}/gi, '…')
    .slice(0, 200)
}
