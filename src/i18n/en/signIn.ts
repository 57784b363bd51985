/** Words of the sign-in screen. */
export const signIn = {
  'signIn.title': 'Sign in',
} as const
