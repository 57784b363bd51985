import { useRef, useState } from 'react'
import type { RefObject } from 'react'
import { usePortal } from '../../api/apiContext.ts'
import { signIn } from '../../api/signIn.ts'
import type { SignInFailure } from '../../api/signIn.ts'

export type SignInField = 'login' | 'password' | 'domain'

/** What the last attempt came to; success needs no words. */
export type SignInOutcome =
  | { readonly kind: 'missing'; readonly fields: readonly SignInField[] }
  | { readonly kind: 'failed'; readonly failure: SignInFailure }

/**
 * Signs in with what stands in the form's fields. One attempt at a time, however often it is asked
 * for: the API locks a contact out after a few wrong ones (T35).
 */
export function useSignIn(
  form: RefObject<HTMLFormElement | null>,
  onDomain: (domain: string | null) => void,
): {
  readonly isBusy: boolean
  /** null before the first attempt and while one runs. */
  readonly outcome: SignInOutcome | null
  readonly submit: () => Promise<void>
} {
  const { config, fetch, session: sessions } = usePortal()
  const [isBusy, setBusy] = useState(false)
  const [outcome, setOutcome] = useState<SignInOutcome | null>(null)
  /** The state follows only at the next render; two presses can come before. */
  const isRunning = useRef(false)

  async function submit(): Promise<void> {
    if (isRunning.current || form.current === null) return
    const typed = readForm(form.current)
    const missing = typed.fields.filter((name) => typed[name] === '')
    if (missing.length > 0) return setOutcome({ kind: 'missing', fields: missing })

    isRunning.current = true
    setBusy(true)
    setOutcome(null)
    const { login, password, domain, keep, remember } = typed
    const result = await signIn(
      { config, fetch },
      { login, password, domain: typed.fields.includes('domain') ? domain : null, keep },
    )
    if (result.ok || isJudged(result.failure)) clearPassword(form.current)
    if (result.ok) {
      sessions.rememberLogin(remember ? login : null)
      onDomain(remember && domain !== '' ? domain : null)
      // Busy to the end: the page goes on from here.
      return sessions.start(result.value)
    }
    isRunning.current = false
    setBusy(false)
    setOutcome({ kind: 'failed', failure: result.failure })
  }

  return { isBusy, outcome, submit }
}

/** Whether the API looked at the password. If not, it stays in its field for another try. */
function isJudged({ kind }: SignInFailure): boolean {
  return kind === 'wrongCredentials' || kind === 'locked' || kind === 'forbidden'
}

function readForm(form: HTMLFormElement) {
  const data = new FormData(form)
  const text = (name: SignInField) => {
    const value = data.get(name)
    return typeof value === 'string' ? value : ''
  }
  const fields = (['login', 'password', 'domain'] as const).filter((name) => data.has(name))
  return {
    /** The fields the form has, as they stand on the page. */
    fields,
    login: text('login').trim(),
    password: text('password'),
    domain: text('domain').trim(),
    keep: data.has('keep'),
    remember: data.has('remember'),
  }
}

function clearPassword(form: HTMLFormElement | null): void {
  const field = form?.elements.namedItem('password')
  if (field instanceof HTMLInputElement) field.value = ''
}
