import { Ellipsis } from 'lucide-react'
import { useEffect, useMemo, useState } from 'react'
import type { ReactNode } from 'react'
import { useT } from '../../i18n/I18n.tsx'
import { Menu } from '../../ui/Menu.tsx'
import { CalendarItem } from './calendar/CalendarItem.tsx'
import { ChaserItem } from './chaser/ChaserItem.tsx'
import { PaneMenuProvider } from './PaneMenuContext.ts'
import type { PaneMenuTools, PaneSubject } from './PaneMenuContext.ts'
import { PrintedSheet } from './sheet/PrintedSheet.tsx'
import { PrintItem } from './sheet/PrintItem.tsx'
import { SnapshotItem } from './snapshot/SnapshotItem.tsx'
import './PaneMenu.css'

/** How long it says what came of an item, ms: the toast's time (brief 8). */
const sayMs = 6_000

/**
 * What else can be done with the work order. Each item is a component of its own that renders a
 * `MenuItem` and takes from `usePaneMenu` what it needs; one line here puts it in.
 */
export function PaneMenu({
  subject,
  isLarge,
}: {
  readonly subject: PaneSubject
  readonly isLarge: boolean
}) {
  const t = useT()
  const [part, setPart] = useState<ReactNode>(null)
  const [words, setWords] = useState('')
  const tools = useMemo<PaneMenuTools>(
    () => ({ ...subject, show: setPart, say: setWords }),
    [subject],
  )

  useEffect(() => {
    if (words === '') return undefined
    const timer = setTimeout(() => setWords(''), sayMs)
    return () => clearTimeout(timer)
  }, [words])

  return (
    <PaneMenuProvider value={tools}>
      <span className="pane-menu">
        <Menu
          className="button button--quiet button--icon"
          button={<Ellipsis aria-hidden="true" size={isLarge ? 20 : 16} />}
          label={t('bar.more')}
        >
          {/* One line each, in the order of use. */}
          <ChaserItem />
          <CalendarItem />
          <PrintItem />
          <SnapshotItem />
        </Menu>
        <output className={words === '' ? 'spoken' : 'pane-menu__said'}>{words}</output>
      </span>
      {part}
      <PrintedSheet />
    </PaneMenuProvider>
  )
}
