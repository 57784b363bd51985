import { CalendarPlus } from 'lucide-react'
import { useApi } from '../../../api/apiContext.ts'
import { readVisits } from '../../../api/sideReads.ts'
import { promiseEntries, visitEntries } from '../../../domain/calendar.ts'
import { useT } from '../../../i18n/I18n.tsx'
import { exportFileName } from '../../../ui/fileName.ts'
import { MenuItem } from '../../../ui/Menu.tsx'
import { saveBlob } from '../../../ui/saveBlob.ts'
import { useNow } from '../../../ui/useNow.ts'
import { usePaneMenu } from '../PaneMenuContext.ts'
import { useCleanLink } from '../useCleanLink.ts'
import { CalendarFailed } from './CalendarFailed.tsx'

/**
 * Saves the visits and promises of the work order as a calendar file. The visits are asked for anew:
 * a calendar is kept, so it should not begin with what was true a while ago.
 */
export function CalendarItem() {
  const t = useT()
  const now = useNow()
  const { config, client, session } = useApi()
  const { workOrder, policy, say, show } = usePaneMenu()
  const link = useCleanLink(workOrder.id)

  async function save() {
    say(t('calendar.reading'))
    const asked = session.get()
    const read = await readVisits(client, workOrder.id)
    // Not beside the visits: a script that failed while offline may stay failed until a reload.
    const writer =
      read.state === 'failed'
        ? null
        : await import('../../../ui/calendar/writeCalendar.ts').catch(() => null)
    if (read.state === 'signedOut') {
      if (session.get() === asked) session.end('expired')
      return
    }
    if (read.state === 'failed' || writer === null) {
      say('')
      const failure = read.state === 'failed' ? read.failure : null
      show(<CalendarFailed failure={failure} onRetry={() => void save()} />)
      return
    }
    const visits = read.state === 'ready' ? read.items : null
    const entries = [
      ...visitEntries(workOrder, visits, policy),
      ...promiseEntries(workOrder, policy),
    ]
    if (entries.length === 0) {
      say(t('calendar.nothing'))
      return
    }
    const brand = config.brand.name
    const text = writer.writeCalendar(entries, { now, brand, t, linkOf: () => link })
    const name = exportFileName({
      brand,
      title: t('pane.label', { reference: workOrder.reference }),
      day: null,
      warning: null,
      extension: 'ics',
    })
    saveBlob(new Blob([text], { type: 'text/calendar;charset=utf-8' }), name)
    const gap = read.state !== 'ready' ? 'First' : read.isPartial ? 'Partly' : ''
    say(t(`calendar.saved${gap}`, { count: entries.length, name }))
  }

  return <MenuItem icon={CalendarPlus} label={t('calendar.menu')} onChoose={() => void save()} />
}
