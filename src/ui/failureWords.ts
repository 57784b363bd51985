import type { MessageId } from '../i18n/catalog.ts'
import type { Translate } from '../i18n/translate.ts'

/** A failure as far as its words go; the shape is the API layer's `ApiFailure`. */
interface FailureLike {
  readonly kind: KindWithWords<MessageId>
  readonly status: number | null
}

/** The kinds the catalog has a sentence for, from its own list. */
type KindWithWords<Id> = Id extends `failure.${infer Kind}` ? Kind : never

/** Why there is no answer, in a sentence for the reader. The server's own words are never shown. */
export function failureWords(t: Translate, { kind, status }: FailureLike): string {
  return kind === 'server' ? t('failure.server', { status: status ?? 500 }) : t(`failure.${kind}`)
}
