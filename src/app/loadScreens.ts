import { loadWholeTranslator } from './loadTranslator.ts'
import type { Language } from '../i18n/catalog.ts'

/** A script that comes by itself, fetched once. */
export interface LateModule<Module> {
  readonly load: () => Promise<Module>
  /** null = not here yet. */
  readonly now: () => Module | null
}

/** What stands around every screen behind the sign-in. The list mostly follows, so it comes along. */
export const signedInArea = late(() => {
  fetchQuietly(workOrdersScreen.load)
  return import('./SignedInArea.tsx')
})

export const workOrdersScreen = late(() => import('./WorkOrdersScreen.tsx'))

/** Fetches what signing in leads to; whether that succeeds shows when it is needed. */
export async function prepareSignedIn(language: Language): Promise<void> {
  await Promise.allSettled([
    signedInArea.load(),
    workOrdersScreen.load(),
    loadWholeTranslator(language),
  ])
}

function late<Module>(load: () => Promise<Module>): LateModule<Module> {
  let module: Module | null = null
  return { load: async () => (module = await load()), now: () => module }
}

function fetchQuietly(load: () => Promise<unknown>): void {
  load().catch(() => {})
}
