import { Printer } from 'lucide-react'
import { useT } from '../../../i18n/I18n.tsx'
import { MenuItem } from '../../../ui/Menu.tsx'
import { loadJobSheet } from './loadJobSheet.ts'

/** Prints the job sheet (`PrintedSheet`); where its code cannot be loaded, the pane as it stands. */
export function PrintItem() {
  const t = useT()
  const print = () => window.print()
  return (
    <MenuItem
      icon={Printer}
      label={t('sheet.menu')}
      onChoose={() => void loadJobSheet().then(print, print)}
    />
  )
}
