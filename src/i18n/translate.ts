import { setupI18n } from '@lingui/core'
import type { CompiledMessage } from '@lingui/message-utils/compileMessage'
import { compileMessage } from '@lingui/message-utils/compileMessage'
import { localeOf } from './catalog.ts'
import type { Catalog, FrontCatalog, Language, MessageId, Placeholder } from './catalog.ts'

export type Values<Id extends MessageId, Value> = Readonly<Record<Placeholder<Id>, Value>>

type Arguments<Id extends MessageId, Value> = [Placeholder<Id>] extends [never]
  ? [values?: undefined]
  : [values: Values<Id, Value>]

/** Gives a message in the reader's language, with its values put in. */
export type Translate = <Id extends MessageId>(
  id: Id,
  ...values: Arguments<Id, string | number>
) => string

export interface Translator {
  readonly language: Language
  /** The BCP 47 tag for `Intl`. */
  readonly locale: string
  readonly t: Translate
  /**
   * The message in pieces, text and values in the order the language puts them, for values that are
   * more than text (a link, an emphasis).
   */
  readonly pieces: <Id extends MessageId, Value>(
    id: Id,
    values: Values<Id, Value>,
  ) => readonly (string | Value)[]
}

/** Brackets a value's place inside a formatted message; private-use signs no catalog holds. */
const open = '\uE000'
const close = '\uE001'
const place = new RegExp(`${open}(\\d+)${close}`)

/**
 * Makes the translator for one language. One made of the front alone knows only those words; the pages
 * before the sign-in use no other (a test holds them to it). Messages are compiled on first use and kept. Only numbers
 * pass through the formatter; texts are put in afterwards, untouched, because they come from strangers
 * and the formatter would read `\u0041` in them as an escape.
 */
export function createTranslator(language: Language, catalog: Catalog | FrontCatalog): Translator {
  const i18n = setupI18n({ locale: localeOf[language], messages: { [localeOf[language]]: {} } })
  const loaded = new Set<MessageId>()

  function pieces<Value>(id: MessageId, values: Readonly<Record<string, Value>>) {
    if (!loaded.has(id)) {
      i18n.load(localeOf[language], { [id]: ready(textOf(catalog, id)) })
      loaded.add(id)
    }
    const kept: Value[] = []
    const formatterValues = Object.fromEntries(
      Object.entries(values).map(([name, value]) => [
        name,
        typeof value === 'number' ? value : `${open}${kept.push(value) - 1}${close}`,
      ]),
    )
    // Splitting by a pattern with one group alternates text and the group: even text, odd position.
    return i18n
      ._(id, formatterValues)
      .split(place)
      .flatMap((piece, index): readonly (string | Value)[] => {
        if (index % 2 === 0) return piece === '' ? [] : [piece]
        const value = kept[Number(piece)]
        return value === undefined ? [] : [value]
      })
  }

  return {
    language,
    locale: localeOf[language],
    t: (id, ...[values]) => pieces(id, values ?? {}).join(''),
    pieces,
  }
}

/**
 * A build has the messages compiled already (`compiledCatalogs`), whatever their types say, and has
 * none of the parser.
 */
function ready(text: string): CompiledMessage {
  return import.meta.env.PROD ? (text as unknown as CompiledMessage) : compileMessage(text)
}

/** A word that is not there shows as its id: odd, but no page falls over it. */
function textOf(catalog: Readonly<Partial<Record<MessageId, string>>>, id: MessageId): string {
  return catalog[id] ?? id
}
