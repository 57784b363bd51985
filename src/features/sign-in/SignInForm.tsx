import { CircleAlert, WifiOff } from 'lucide-react'
import { useEffect, useId, useRef, useState } from 'react'
import type { ReactNode } from 'react'
import { usePortal } from '../../api/apiContext.ts'
import { useT } from '../../i18n/I18n.tsx'
import { Checkbox } from '../../ui/Checkbox.tsx'
import { Notice } from '../../ui/Notice.tsx'
import { TextField } from '../../ui/TextField.tsx'
import { PasswordField } from './PasswordField.tsx'
import './SignInForm.css'
import { signInFailureWords } from './signInFailureWords.ts'
import { useSignIn } from './useSignIn.ts'
import type { SignInField } from './useSignIn.ts'

/**
 * The sign-in form. What is typed stays in the page's own fields until it is sent; the password is
 * never part of any state, and its field is emptied as soon as the API has judged it.
 */
export function SignInForm({
  children,
  rememberedDomain,
  onDomain,
}: {
  /** Stands above the fields until there is something more pressing to say. */
  readonly children: ReactNode
  readonly rememberedDomain: string | null
  readonly onDomain: (domain: string | null) => void
}) {
  const { config, session: sessions } = usePortal()
  const t = useT()
  const form = useRef<HTMLFormElement>(null)
  const failureId = useId()
  const { isBusy, outcome, submit } = useSignIn(form, onDomain)
  const [remembered] = useState(() => sessions.rememberedLogin())
  const asksDomain = config.signIn === 'basic' && config.domain === null
  const missing = outcome?.kind === 'missing' ? outcome.fields : []
  const failure = outcome?.kind === 'failed' ? outcome.failure : null
  const isRefused = failure?.kind === 'wrongCredentials'
  const missingWords = (name: SignInField) =>
    missing.includes(name) ? t(`signIn.missing.${name}`) : null

  // Ready to type: there is nothing else to do on this page.
  const first = remembered === null ? 'login' : 'password'
  useEffect(() => fieldOf(form.current, first)?.focus(), [first])

  // Afterwards, where something can be done about it; its description says why.
  useEffect(() => {
    if (outcome === null) return
    const name = outcome.kind === 'missing' ? outcome.fields[0] : isRefused ? 'password' : undefined
    const target = name ? fieldOf(form.current, name) : document.getElementById(failureId)
    target?.focus()
  }, [outcome, isRefused, failureId])

  return (
    <form
      aria-busy={isBusy}
      className="sign-in-form"
      method="post"
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        void submit()
      }}
      ref={form}
    >
      {failure === null ? (
        children
      ) : (
        <div className="sign-in-form__failure" id={failureId} tabIndex={-1}>
          <Notice icon={failure.kind === 'offline' ? WifiOff : CircleAlert} tone="caution">
            {signInFailureWords(t, failure, { brand: config.brand.name, asksDomain })}
          </Notice>
        </div>
      )}
      <TextField
        aria-invalid={isRefused}
        autoCapitalize="none"
        autoComplete="username"
        defaultValue={remembered ?? ''}
        error={missingWords('login')}
        inputMode="email"
        label={t('signIn.login')}
        name="login"
        required
        spellCheck={false}
        type="text"
      />
      <PasswordField
        aria-describedby={isRefused ? failureId : undefined}
        aria-invalid={isRefused}
        error={missingWords('password')}
      />
      {asksDomain && (
        <TextField
          autoCapitalize="none"
          autoComplete="organization"
          defaultValue={rememberedDomain ?? ''}
          error={missingWords('domain')}
          hint={t('signIn.domain.hint')}
          label={t('signIn.domain')}
          name="domain"
          required
          spellCheck={false}
          type="text"
        />
      )}
      <div className="sign-in-form__checks">
        <Checkbox
          defaultChecked={remembered !== null}
          label={t('signIn.remember')}
          name="remember"
          onChange={(event) => {
            // Unticking forgets at once: on a shared computer nobody signs in first to be forgotten.
            if (event.target.checked) return
            sessions.rememberLogin(null)
            onDomain(null)
          }}
        />
        <Checkbox label={t('signIn.keep')} name="keep" />
      </div>
      <button
        className="button button--primary sign-in-form__submit"
        disabled={isBusy}
        type="submit"
      >
        {t(isBusy ? 'signIn.busy' : 'signIn.submit')}
      </button>
    </form>
  )
}

function fieldOf(form: HTMLFormElement | null, name: SignInField): HTMLElement | null {
  const field = form?.elements.namedItem(name)
  return field instanceof HTMLElement ? field : null
}
