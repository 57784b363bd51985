import { useCallback, useEffect } from 'react'
import { Navigate, useSearchParams } from 'react-router'
import { usePortal, useSession } from '../api/apiContext.ts'
import { SignInScreen } from '../features/sign-in/SignInScreen.tsx'
import type { SignInReason } from '../features/sign-in/SignInScreen.tsx'
import { useTranslator } from '../i18n/I18n.tsx'
import { paths, safeReturnTo } from '../paths.ts'
import { arriving } from './arrival.ts'
import { BrandLogo } from './BrandLogo.tsx'
import { ChooseLanguage, ChooseTheme } from './Choices.tsx'
import { prepareSignedIn } from './loadScreens.ts'
import { usePreferences } from './preferencesContext.ts'
import { useDocumentTitle } from './useDocumentTitle.ts'

/** The sign-in page. Whoever is signed in, or becomes so, goes straight on to the address wanted. */
export function SignInRoute() {
  const { session: sessions } = usePortal()
  const session = useSession()
  const [preferences, setPreferences] = usePreferences()
  const [searchParams] = useSearchParams()
  const { t, language } = useTranslator()
  useDocumentTitle(t('signIn.title'))
  useFirstInput(useCallback(() => void prepareSignedIn(language), [language]))

  const wanted = safeReturnTo(searchParams.get('returnTo'), window.location.href)
  if (session !== null) return <Navigate replace state={arriving} to={wanted} />

  const isWorkOrder = wanted.startsWith(`${paths.workOrders()}/`)
  const ended = sessions.lastEnd()
  const reason: SignInReason | null =
    ended !== null && ended !== 'switched' ? ended : isWorkOrder ? 'wanted' : null
  return (
    <SignInScreen
      brandMark={<BrandLogo />}
      choices={
        <>
          <ChooseLanguage />
          <ChooseTheme />
        </>
      }
      onDomain={(domain) => setPreferences({ domain })}
      reason={reason}
      rememberedDomain={preferences.domain}
    />
  )
}

/** Acts once the reader begins to type: then there is time, and a reason. */
function useFirstInput(act: () => void): void {
  useEffect(() => {
    document.addEventListener('input', act, { once: true })
    return () => document.removeEventListener('input', act)
  }, [act])
}
