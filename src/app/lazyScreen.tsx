import { lazy, useState } from 'react'
import type { ComponentType } from 'react'
import { importScreen } from './importScreen.ts'
import type { LateModule } from './loadScreens.ts'

/**
 * A screen whose script comes by itself. Where the script is here already it is drawn at once: React
 * keeps a fallback, once shown, for 300 ms.
 */
export function lazyScreen<Module>(
  name: string,
  module: LateModule<Module>,
  screenOf: (module: Module) => ComponentType,
): ComponentType {
  const Late = lazy(() =>
    importScreen(name, async () => ({ default: screenOf(await module.load()) })),
  )
  return function LazyScreen() {
    // Chosen once: another component in its place would begin anew.
    const [Screen] = useState<ComponentType>(() => {
      const here = module.now()
      return here === null ? Late : screenOf(here)
    })
    return <Screen />
  }
}
