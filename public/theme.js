/**
 * Puts the theme the reader chose on the page before it is first painted, so that a dark portal on a
 * light device does not flash white. Reads what src/app/preferences.ts writes; that module checks it
 * properly a moment later.
 */
{
  const basePath = new URL('.', document.currentScript.src).pathname
  try {
    const { theme } = JSON.parse(localStorage.getItem(`portal:${basePath}:preferences`) ?? '{}')
    if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme
  } catch {
    // Storage refused or unreadable: the device's own theme it is.
  }
}
