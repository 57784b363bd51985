import { ListTree } from 'lucide-react'
import { useT } from '../../../i18n/I18n.tsx'
import { QuietSelect } from '../../../ui/QuietSelect.tsx'
import { layouts } from '../view.ts'
import type { View } from '../view.ts'

/** How the work orders stand: as their tree, flat, or grouped by what they share. */
export function LayoutPicker({
  layout,
  onLayout,
}: {
  readonly layout: View['layout']
  readonly onLayout: (layout: View['layout']) => void
}) {
  const t = useT()
  return (
    <QuietSelect
      label={t('layout.label')}
      icon={ListTree}
      value={layout}
      options={layouts.map((value) => ({ value, text: t(`layout.${value}`) }))}
      onChoose={onLayout}
    />
  )
}
