import type { ComponentType } from 'react'
import type { JobSheetProps } from './JobSheet.tsx'

let loaded: ComponentType<JobSheetProps> | null = null

/** Loads the sheet, with all that draws it; once it is here, `loadedJobSheet` gives it at once. */
export async function loadJobSheet(): Promise<void> {
  loaded ??= (await import('./JobSheet.tsx')).JobSheet
}

/** The sheet, for a browser that is about to print and waits for nobody; null = not loaded. */
export function loadedJobSheet(): ComponentType<JobSheetProps> | null {
  return loaded
}
