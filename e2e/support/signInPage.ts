import type { Locator, Page } from '@playwright/test'

/** What a reader finds on the sign-in page, in English. */
export interface SignInPage {
  readonly login: Locator
  readonly password: Locator
  readonly submit: Locator
  /** What has the focus now, with all it holds. */
  readonly focused: Locator
  /** Fills both fields in and presses the button. */
  readonly attempt: (login: string, password: string) => Promise<void>
}

export function signInPage(page: Page): SignInPage {
  const login = page.getByLabel('Email')
  const password = page.getByLabel('Password', { exact: true })
  const submit = page.getByRole('button', { name: /^Sign(ing)? in/ })
  return {
    login,
    password,
    submit,
    focused: page.locator(':focus'),
    async attempt(name, secret) {
      await login.fill(name)
      await password.fill(secret)
      await submit.click()
    },
  }
}
