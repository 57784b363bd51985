import { readFileSync } from 'node:fs'
import type { SignInSettings } from './startOptions.ts'

/** A config.json with the asked settings laid over it; null when none were asked, so that it goes out as it is. */
export function configWith(path: string, settings: SignInSettings): Record<string, unknown> | null {
  if (Object.keys(settings).length === 0) return null
  const onDisk: Record<string, unknown> = JSON.parse(readFileSync(path, 'utf8'))
  if (settings.apiBaseUrl === undefined) return { ...onDisk, ...settings }
  // Signing in to a tenant must not inherit the sandbox's token or domain.
  const { accessToken: _token, domain: _domain, ...rest } = onDisk
  return { ...rest, ...settings }
}
