import type { Translate } from '../i18n/translate.ts'

/** A failure as far as its words go; the shape is the API layer's `ApiFailure`. */
interface FailureLike {
  readonly kind:
    | 'offline'
    | 'unreachable'
    | 'timeout'
    | 'unauthorized'
    | 'forbidden'
    | 'notFound'
    | 'badRequest'
    | 'server'
    | 'notApi'
    | 'tooLarge'
    | 'busy'
    | 'aborted'
  readonly status: number | null
}

/** Why there is no answer, in a sentence for the reader. The server's own words are never shown. */
export function failureWords(t: Translate, { kind, status }: FailureLike): string {
  return kind === 'server' ? t('failure.server', { status: status ?? 500 }) : t(`failure.${kind}`)
}
