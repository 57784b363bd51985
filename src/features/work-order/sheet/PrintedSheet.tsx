import { useEffect, useState } from 'react'
import type { ComponentType } from 'react'
import { flushSync } from 'react-dom'
import { useApi } from '../../../api/apiContext.ts'
import { usePaneMenu } from '../PaneMenuContext.ts'
import { useCleanLink } from '../useCleanLink.ts'
import type { JobSheetProps } from './JobSheet.tsx'
import { loadedJobSheet, loadJobSheet } from './loadJobSheet.ts'

/** Long enough for the pane to be there before paper is thought of, ms. */
const patienceMs = 1_000

/**
 * Prints the job sheet instead of the page, whoever asks: the pane's menu, or the browser's own
 * command. That one leaves no time to load anything, so the sheet's code comes soon after the pane;
 * until it is there the pane itself is printed.
 */
export function PrintedSheet() {
  const { workOrder, policy, stageWords } = usePaneMenu()
  const { brand } = useApi().config
  const link = useCleanLink(workOrder.id)
  const [Sheet, setSheet] = useState<ComponentType<JobSheetProps> | null>(null)

  useEffect(() => {
    // Without the sheet the pane is printed: nothing to tell before somebody prints.
    const load = () => void loadJobSheet().catch(() => undefined)
    const timer = setTimeout(load, patienceMs)
    return () => clearTimeout(timer)
  }, [])

  useEffect(() => {
    // The sheet must stand before the browser lays the paper out, hence at once.
    const begin = () => flushSync(() => setSheet(() => loadedJobSheet()))
    const end = () => setSheet(null)
    window.addEventListener('beforeprint', begin)
    window.addEventListener('afterprint', end)
    return () => {
      window.removeEventListener('beforeprint', begin)
      window.removeEventListener('afterprint', end)
    }
  }, [])

  return (
    Sheet !== null && (
      <Sheet
        brand={brand.name}
        link={link}
        policy={policy}
        stageWords={stageWords}
        workOrder={workOrder}
      />
    )
  )
}
