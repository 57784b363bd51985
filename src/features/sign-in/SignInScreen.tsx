import { Info, Lock } from 'lucide-react'
import type { ReactNode } from 'react'
import type { SessionEnd } from '../../api/session.ts'
import { useT } from '../../i18n/I18n.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { SignInForm } from './SignInForm.tsx'
import './SignInScreen.css'
import { SupportLine } from './SupportLine.tsx'

/** Why the reader is here: his session ended, or he followed a link to a work order. */
export type SignInReason = Exclude<SessionEnd, 'switched'> | 'wanted'

/** Where a contact signs in. Signing in starts the session; what then opens is the router's business. */
export function SignInScreen({
  brandMark,
  choices,
  reason,
  rememberedDomain,
  onDomain,
}: {
  readonly brandMark: ReactNode
  /** Language and theme. */
  readonly choices: ReactNode
  /** null: came by himself. */
  readonly reason: SignInReason | null
  readonly rememberedDomain: string | null
  /** Told which domain to remember; null = none. */
  readonly onDomain: (domain: string | null) => void
}) {
  const t = useT()
  return (
    <div className="sign-in">
      <main className="sign-in__main">
        <div className="sign-in__card">
          {brandMark}
          <h1 className="sign-in__title">{t('signIn.title')}</h1>
          <p className="sign-in__intro">{t('signIn.intro')}</p>
          <SignInForm onDomain={onDomain} rememberedDomain={rememberedDomain}>
            {reason !== null && (
              <Notice icon={reason === 'wanted' ? Lock : Info} tone="neutral">
                {t(`signIn.reason.${reason}`)}
              </Notice>
            )}
          </SignInForm>
        </div>
        <SupportLine />
      </main>
      <footer className="sign-in__choices">{choices}</footer>
    </div>
  )
}
