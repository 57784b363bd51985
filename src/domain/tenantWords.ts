import type { Named, WorkOrder } from './workOrder.ts'

/** The tenant's tables whose rows are called something else in another language (api.md 3). */
export type TenantTable = 'status' | 'type'

/** Every one of them. */
export const tenantTables: readonly TenantTable[] = ['status', 'type']

/** A row of such a table and what it is called. */
export interface Translated {
  /** Lower-case GUID. */
  readonly id: string
  /** What the tenant calls it, in whatever language; null = the API does not say. */
  readonly name: string | null
  /** What it is called by language, two letters in lower case; never `''`. */
  readonly byLanguage: ReadonlyMap<string, string>
}

/** All that is known of what the tenant's rows are called. */
export type Translations = Readonly<Record<TenantTable, readonly Translated[]>>

/**
 * What the tenant's statuses and types are called in the reader's language; each question is one
 * look into a small table. Where nothing is known a name stays as it is.
 */
export interface TenantWords {
  /** What a status or type of a work order is called. */
  readonly of: (table: TenantTable, named: Named) => string
  /**
   * What the rows of one name are called, for a name that stands alone, as in an address. Where two
   * names mean the same word the name stands behind it, so that they can be told apart.
   */
  readonly ofName: (table: TenantTable, name: string) => string
  /** What a row is called in any language the portal speaks, its own name first; each once. */
  readonly spellingsOf: (table: TenantTable, named: Named) => readonly string[]
  /** The rows called something that passes the test, in any language the portal speaks. */
  readonly idsCalled: (
    table: TenantTable,
    test: (spelling: string) => boolean,
  ) => ReadonlySet<string>
}

/** Nothing translated: every name as the tenant wrote it. */
export const ownWords: TenantWords = {
  of: (_table, { name }) => name,
  ofName: (_table, name) => name,
  spellingsOf: (_table, { name }) => [name],
  idsCalled: () => new Set(),
}

/**
 * The words of a reader of `language`, two letters, in a portal that speaks `languages`. A row's own
 * text stands for whatever has no translation; of two rows with one name but different words, too,
 * where only the name is known.
 */
export function createTenantWords(
  translations: Translations,
  language: string,
  languages: readonly string[],
): TenantWords {
  const tables = {
    status: indexOf(translations.status, language, languages),
    type: indexOf(translations.type, language, languages),
  }
  return {
    of: (table, { id, name }) => {
      const { byId, byName } = tables[table]
      return (id === null ? byName.get(name)?.word : byId.get(id)?.word) ?? name
    },
    ofName: (table, name) => {
      const entry = tables[table].byName.get(name)
      if (entry === undefined || entry.word === null) return name
      return entry.isShared ? `${entry.word} (${name})` : entry.word
    },
    spellingsOf: (table, { id, name }) => [
      ...new Set([name, ...((id !== null && tables[table].byId.get(id)?.spellings) || [])]),
    ],
    idsCalled: (table, test) => {
      const ids = new Set<string>()
      for (const [id, { spellings }] of tables[table].byId) if (spellings.some(test)) ids.add(id)
      return ids
    },
  }
}

/** A work order whose status and type are called as its reader calls them, for what leaves the portal. */
export function inWords(workOrder: WorkOrder, words: TenantWords): WorkOrder {
  const { status, type } = workOrder
  return {
    ...workOrder,
    status: status && { ...status, name: words.of('status', status) },
    type: type && { ...type, name: words.of('type', type) },
  }
}

interface Index {
  readonly byId: ReadonlyMap<string, { word: string | null; spellings: readonly string[] }>
  /** `word` is null where the name means several. */
  readonly byName: ReadonlyMap<string, { word: string | null; isShared: boolean }>
}

function indexOf(
  rows: readonly Translated[],
  language: string,
  languages: readonly string[],
): Index {
  const byId = new Map(
    rows.map(({ id, byLanguage }) => [
      id,
      {
        word: byLanguage.get(language) ?? null,
        spellings: languages.flatMap((one) => byLanguage.get(one) ?? []),
      },
    ]),
  )
  // A tenant's name decides; a text in another language, as some servers put it in their rows, only
  // where no row bears it as its name.
  const byName = wordsBy(rows, language, ({ name }) => (name === null ? [] : [name]))
  const namesOf = new Map<string, number>()
  for (const [name, word] of byName) namesOf.set(word ?? name, (namesOf.get(word ?? name) ?? 0) + 1)
  const bySpelling = wordsBy(rows, language, ({ byLanguage }) => [...byLanguage.values()])
  for (const [name, word] of bySpelling) if (!byName.has(name)) byName.set(name, word)

  return {
    byId,
    byName: new Map(
      [...byName].map(([name, word]) => [
        name,
        { word, isShared: word !== null && word !== name && (namesOf.get(word) ?? 0) > 1 },
      ]),
    ),
  }
}

/** Of each text the one word its rows have in a language; null = several, or none. */
function wordsBy(
  rows: readonly Translated[],
  language: string,
  textsOf: (row: Translated) => readonly string[],
): Map<string, string | null> {
  const words = new Map<string, string | null>()
  for (const row of rows) {
    const word = row.byLanguage.get(language) ?? null
    for (const text of textsOf(row)) {
      const known = words.get(text)
      words.set(text, known === undefined || known === word ? word : null)
    }
  }
  return words
}
