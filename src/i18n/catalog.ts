import type { messages as englishFront } from './en.front.ts'
import type { messages as english } from './en.ts'

/** The languages the portal speaks; a tenant may offer fewer (`languages` in config.json). */
export const knownLanguages = ['en', 'nl'] as const

export type Language = (typeof knownLanguages)[number]

/**
 * How numbers and dates are written in a language. English is British: this is a European trade, with
 * 24 hours to the day and the day before the month.
 */
export const localeOf: Readonly<Record<Language, string>> = { en: 'en-GB', nl: 'nl-BE' }

export type MessageId = keyof typeof english

/** A whole catalog: every message, in one language. */
export type Catalog = Readonly<Record<MessageId, string>>

/** The part of it that the pages before the sign-in need. */
export type FrontCatalog = Readonly<Record<keyof typeof englishFront, string>>

/** Loads a language's catalog; each is its own chunk, fetched when chosen. */
export const loadCatalog: Readonly<Record<Language, () => Promise<Catalog>>> = {
  en: async () => (await import('./en.ts')).messages,
  nl: async () => (await import('./nl.ts')).messages,
}

/** Loads the part before the sign-in alone. */
export const loadFrontCatalog: Readonly<Record<Language, () => Promise<FrontCatalog>>> = {
  en: async () => (await import('./en.front.ts')).messages,
  nl: async () => (await import('./nl.front.ts')).messages,
}

/** What stands before the first comma or closing brace, whichever comes first. */
type NameOf<Piece extends string> = Piece extends `${infer Inside}}${string}`
  ? UpToComma<Inside>
  : UpToComma<Piece>

type UpToComma<Piece extends string> = Piece extends `${infer Name},${string}` ? Name : Piece

type PlaceholdersOf<Text extends string> = Text extends `${string}{${infer Rest}`
  ? Rest extends `${infer Piece}{${string}`
    ? Identifier<NameOf<Piece>> | PlaceholdersOf<Rest>
    : Identifier<NameOf<Rest>>
  : never

/** A plural's branch holds a `#` or a space and is no placeholder. */
type Identifier<Name extends string> = Name extends `${string}${' ' | '#'}${string}` ? never : Name

/** The names a message's values go by: `{count, plural, …} of {total}` → `'count' | 'total'`. */
export type Placeholder<Id extends MessageId> = PlaceholdersOf<(typeof english)[Id]>
