import type { WorkOrder } from '../../domain/workOrder.ts'
import { useT } from '../../i18n/I18n.tsx'
import { clipText, fullLimit } from '../../ui/clipText.ts'
import { CopyButton } from '../../ui/CopyButton.tsx'
import { Facts } from '../../ui/Facts.tsx'
import { LongText } from '../../ui/LongText.tsx'
import { listReferences } from './listReferences.ts'
import { PaneSection } from './PaneSection.tsx'
import './ReferenceSection.css'

/** Everything one may be asked for on the telephone, each a press from the clipboard. */
export function ReferenceSection({ workOrder }: { readonly workOrder: WorkOrder }) {
  const t = useT()
  return (
    <PaneSection name="references" title={t('pane.references')}>
      <Facts
        facts={listReferences(workOrder).map(({ kind, text }) => {
          const label = t(`pane.reference.${kind}`)
          return {
            key: kind,
            label,
            value: (
              <span className="reference">
                <LongText>{text}</LongText>
                <CopyButton
                  done={t('pane.copy.done')}
                  label={t('pane.copy', { label })}
                  text={clipText(text, fullLimit)}
                />
              </span>
            ),
          }
        })}
      />
    </PaneSection>
  )
}
