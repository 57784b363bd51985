/** Words of the sign-in screen. */
export const signIn = {
  'signIn.title': 'Sign in',
  'signIn.intro': 'Follow your work orders, visits and promises.',

  'signIn.reason.wanted':
    'Sign in to open the work order your link leads to. You will land there directly.',
  'signIn.reason.expired':
    'Your sign-in is no longer accepted. Sign in again and you are back where you were.',
  'signIn.reason.elsewhere': 'You were signed out in another tab.',
  'signIn.reason.signedOut': 'You are signed out.',

  'signIn.login': 'Email',
  'signIn.password': 'Password',
  'signIn.showPassword': 'Show password',
  'signIn.hidePassword': 'Hide password',
  'signIn.domain': 'Domain',
  'signIn.domain.hint': 'The name your provider gave you with your sign-in.',
  'signIn.remember': 'Remember my login name',
  'signIn.keep': 'Keep me signed in on this device',
  'signIn.submit': 'Sign in',
  'signIn.busy': 'Signing in…',

  'signIn.missing.login': 'Enter your email or login name.',
  'signIn.missing.password': 'Enter your password.',
  'signIn.missing.domain': 'Enter your domain.',

  'signIn.failure.wrong':
    'This email and password do not belong together. After a few wrong tries the sign-in is locked.',
  'signIn.failure.wrongDomain':
    'This email, password and domain do not belong together. After a few wrong tries the sign-in is locked.',
  'signIn.failure.locked':
    'Too many wrong tries: this sign-in is locked. Try again in 24 hours, or ask {brand}.',
  'signIn.failure.forbidden': 'This sign-in may not use the portal. Please ask {brand}.',
  'signIn.failure.offline': 'You are offline. Connect, then sign in again.',
  'signIn.failure.unreachable':
    'The service cannot be reached: no connection, or something blocks it. Try again in a moment.',
  'signIn.failure.timeout': 'The service did not answer in time. Try again in a moment.',
  'signIn.failure.server':
    'The service reported a fault of its own; your password was not checked. Try again in a moment.',
  'signIn.failure.notApi':
    'What answered is not a ServiceDesk API, so nobody can sign in now. Your password is not the cause. Please tell {brand}.',

  'signIn.noAccess': 'No access yet, or password forgotten? Ask {brand}.',
} as const
