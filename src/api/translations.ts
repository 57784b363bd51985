import type { TenantTable, Translated } from '../domain/tenantWords.ts'
import type { ApiClient } from './client.ts'
import { fail, type ApiFailure } from './failure.ts'
import { isGuid } from './odata.ts'
import { isMissing } from './sideReads.ts'
import { translatedRow } from './wire.ts'

/** What asking for the translations of a table came to. */
export type TranslationsRead =
  | { readonly state: 'ready'; readonly rows: readonly Translated[] }
  /** The tenant's API has no such thing, or not for this contact. */
  | { readonly state: 'refused' }
  | { readonly state: 'failed'; readonly failure: ApiFailure }

/**
 * What the statuses or types of the tenant are called in other languages: a bare array, all languages
 * at once (api.md 3, peers). Rows that make no sense are left out, for without them a name merely
 * stays as it is.
 */
export async function readTranslations(
  client: ApiClient,
  table: TenantTable,
  signal?: AbortSignal,
): Promise<TranslationsRead> {
  const answer = await client.getJson(paths[table], '', { signal })
  if (!answer.ok) {
    // Whether the token is dead the list finds out; here it only matters that nothing came.
    const isRefused = isMissing(answer.failure) || answer.failure.kind === 'unauthorized'
    return isRefused ? { state: 'refused' } : { state: 'failed', failure: answer.failure }
  }
  if (!Array.isArray(answer.value)) {
    const { failure } = fail('notApi', { status: 200, detail: 'not a list of translations' })
    return { state: 'failed', failure }
  }
  return { state: 'ready', rows: answer.value.slice(0, mostRows).flatMap(decodeRow) }
}

const paths: Readonly<Record<TenantTable, string>> = {
  status: '/api/JobStatusView/Translations',
  type: '/api/JobTypeView/Translations',
}

/** A tenant has a few dozen of each; what has more is no such table. */
const mostRows = 5_000

/** Longer is no name. */
const longestName = 200

function decodeRow(row: unknown): readonly Translated[] {
  const parsed = translatedRow.safeParse(row)
  if (!parsed.success || !isGuid(parsed.data.id.trim())) return []
  const { id, name, translations } = parsed.data
  const byLanguage = new Map<string, string>()
  for (const { language_code: code, value } of translations ?? []) {
    const language = languageOf(code)
    const text = nameOf(value)
    // The plain "NL" comes before a region's own, whatever the order.
    if (language === null || text === null) continue
    if (code?.trim().length === 2 || !byLanguage.has(language)) byLanguage.set(language, text)
  }
  return [{ id: id.trim().toLowerCase(), name: nameOf(name), byLanguage }]
}

/** `NL` and `nl-BE` are both `nl`. */
function languageOf(code: string | null | undefined): string | null {
  return /^([a-z]{2})(?:[-_]|$)/.exec(code?.trim().toLowerCase() ?? '')?.[1] ?? null
}

function nameOf(text: string | null | undefined): string | null {
  const trimmed = text?.trim()
  return trimmed ? trimmed.slice(0, longestName) : null
}
