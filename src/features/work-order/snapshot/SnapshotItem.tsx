import { History } from 'lucide-react'
import { useHref } from 'react-router'
import { useServerClock, useWorkOrder } from '../../../api/queries.ts'
import { instantOf } from '../../../domain/time.ts'
import { useT } from '../../../i18n/I18n.tsx'
import { paths } from '../../../paths.ts'
import { MenuItem } from '../../../ui/Menu.tsx'
import { useNow } from '../../../ui/useNow.ts'
import { usePaneMenu } from '../PaneMenuContext.ts'

/** Opens the dialog that makes a snapshot's link; its script is fetched when it is asked for. */
export function SnapshotItem() {
  const t = useT()
  const now = useNow()
  const { workOrder, policy, stageWords, show, say } = usePaneMenu()
  const read = useWorkOrder(workOrder.id)
  const { skewMs } = useServerClock()
  // Where the app is served under a path, the router adds it.
  const address = useHref(paths.snapshot())

  const open = async () => {
    try {
      const { ShareSnapshot } = await import('./ShareSnapshot.tsx')
      show(
        <ShareSnapshot
          address={new URL(address, window.location.origin).href}
          asOf={read.state === 'found' ? instantOf(read.asOf + skewMs) : now}
          onClose={() => show(null)}
          policy={policy}
          stageWords={stageWords}
          workOrder={workOrder}
        />,
      )
    } catch {
      say(t('snapshot.share.missing'))
    }
  }
  return <MenuItem icon={History} label={`${t('snapshot.share')}…`} onChoose={() => void open()} />
}
