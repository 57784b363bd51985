import type { SignInFailure } from '../../api/signIn.ts'
import type { Translate } from '../../i18n/translate.ts'

/** Why signing in did not work, and what to do. The server's own words are never shown (T32). */
export function signInFailureWords(
  t: Translate,
  { kind }: SignInFailure,
  { brand, asksDomain }: { readonly brand: string; readonly asksDomain: boolean },
): string {
  switch (kind) {
    case 'wrongCredentials':
      return t(asksDomain ? 'signIn.failure.wrongDomain' : 'signIn.failure.wrong')
    case 'locked':
    case 'forbidden':
    case 'notApi':
      return t(`signIn.failure.${kind}`, { brand })
    default:
      return t(`signIn.failure.${kind}`)
  }
}
