import { CalendarPlus, Download, FileSpreadsheet, FileText, Printer } from 'lucide-react'
import type { LucideIcon } from 'lucide-react'
import { useT } from '../../../i18n/I18n.tsx'
import { Popover, useClosePopover } from '../../../ui/Popover.tsx'
import type { ExportAs } from './useExports.ts'
import './ExportMenu.css'

/** The button that turns what the list shows into a file or a sheet of paper. */
export function ExportMenu({
  count,
  onExport,
}: {
  /** Work orders the list shows; 0 = nothing to export. */
  readonly count: number
  readonly onExport: (as: ExportAs) => void
}) {
  const t = useT()
  return (
    <Popover
      className="button button--icon button--quiet"
      button={<Download aria-hidden="true" size={16} />}
      label={t('export.title')}
      title={t('export.title')}
      width={264}
    >
      <p className="export-menu__what">{t('export.what', { count })}</p>
      <div className="export-menu">
        <Choice as="xlsx" icon={FileSpreadsheet} isOff={count === 0} onExport={onExport} />
        <Choice as="csv" icon={FileText} isOff={count === 0} onExport={onExport} />
        <Choice as="ics" icon={CalendarPlus} isOff={count === 0} onExport={onExport} />
        <Choice as="print" icon={Printer} isOff={count === 0} onExport={onExport} />
      </div>
    </Popover>
  )
}

function Choice({
  as,
  icon: Icon,
  isOff,
  onExport,
}: {
  readonly as: ExportAs
  readonly icon: LucideIcon
  readonly isOff: boolean
  readonly onExport: (as: ExportAs) => void
}) {
  const t = useT()
  const close = useClosePopover()
  return (
    <button
      type="button"
      className="export-menu__choice"
      disabled={isOff}
      onClick={() => {
        close()
        onExport(as)
      }}
    >
      <Icon aria-hidden="true" size={16} />
      {t(`export.as.${as}`)}
    </button>
  )
}
