import type { signIn as english } from '../en/signIn.ts'

export const signIn: Readonly<Record<keyof typeof english, string>> = {
  'signIn.title': 'Aanmelden',
}
