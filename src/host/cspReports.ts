/** One violation of the content security policy, as a browser reports it. */
export interface CspReport {
  /** The directive that refused, `connect-src`. */
  readonly directive: string
  /** What was refused: an address, `inline`, `eval`, `trusted-types-sink`; empty when not told. */
  readonly blocked: string
  /** The page it happened on. */
  readonly page: string
  /** The script and line that tried, `https://…/a.js:3`; empty when not told. */
  readonly source: string
}

const mostBytes = 64 * 1024

/**
 * Reads what a browser posts to the report address: one report in the older form (`report-uri`) or a list
 * in the newer (`Reporting-Endpoints`). Anyone can post anything here, so: never more than 64 kB, texts
 * cut, and an empty list for whatever is not a report.
 */
export async function readCspReports(request: Request): Promise<readonly CspReport[]> {
  const body: unknown = parse(await readText(request))
  if (isObject(body) && isObject(body['csp-report'])) return [olderForm(body['csp-report'])]
  if (!Array.isArray(body)) return []
  const entries: readonly unknown[] = body
  return entries.filter(isObject).flatMap((entry) => {
    const isViolation = entry['type'] === 'csp-violation' && isObject(entry['body'])
    return isViolation && isObject(entry['body']) ? [newerForm(entry['body'])] : []
  })
}

function olderForm(report: Record<string, unknown>): CspReport {
  return {
    directive: text(report['effective-directive'] ?? report['violated-directive']),
    blocked: text(report['blocked-uri']),
    page: text(report['document-uri']),
    source: place(report['source-file'], report['line-number']),
  }
}

function newerForm(report: Record<string, unknown>): CspReport {
  return {
    directive: text(report['effectiveDirective']),
    blocked: text(report['blockedURL']),
    page: text(report['documentURL']),
    source: place(report['sourceFile'], report['lineNumber']),
  }
}

function place(file: unknown, line: unknown): string {
  if (typeof file !== 'string' || file === '') return ''
  return typeof line === 'number' ? `${text(file)}:${line}` : text(file)
}

function text(value: unknown): string {
  return typeof value === 'string' ? value.slice(0, 500) : ''
}

async function readText(request: Request): Promise<string> {
  const decoder = new TextDecoder()
  let text = ''
  for await (const chunk of request.body ?? []) {
    text += decoder.decode(chunk, { stream: true })
    if (text.length > mostBytes) return ''
  }
  return text
}

function parse(json: string): unknown {
  try {
    return JSON.parse(json)
  } catch {
    return null
  }
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
