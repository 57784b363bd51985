import { parseConfig } from '../config.ts'
import type { ConfigMistake, PortalConfig } from '../config.ts'

/** What reading the settings file came to. */
export type LoadedConfig =
  | { readonly state: 'ready'; readonly config: PortalConfig }
  | { readonly state: 'wrong'; readonly mistakes: readonly ConfigMistake[] }
  /** It did not come at all: no network, no such file. */
  | { readonly state: 'unreachable' }

/** Reads `config.json`, asking the server each time whether it changed. Never throws. */
export async function loadConfig(
  url: string,
  fetch: (url: string, init: RequestInit) => Promise<Response>,
): Promise<LoadedConfig> {
  let text: string
  try {
    const response = await fetch(url, {
      cache: 'no-cache',
      credentials: 'omit',
      redirect: 'error',
      referrerPolicy: 'no-referrer',
      signal: AbortSignal.timeout(patienceMs),
    })
    if (!response.ok) return { state: 'unreachable' }
    text = await response.text()
  } catch {
    return { state: 'unreachable' }
  }
  return readConfig(text)
}

const patienceMs = 15_000

function readConfig(text: string): LoadedConfig {
  let json: unknown
  try {
    json = JSON.parse(text)
  } catch (error) {
    const message = `is not JSON: ${error instanceof Error ? error.message : ''}`
    return { state: 'wrong', mistakes: [{ path: '(file)', message }] }
  }
  const parsed = parseConfig(json)
  if (parsed.ok) return { state: 'ready', config: parsed.config }
  return { state: 'wrong', mistakes: parsed.mistakes }
}
