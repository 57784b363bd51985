import type { WorkOrder } from '../../domain/workOrder.ts'
import { useT } from '../../i18n/I18n.tsx'
import { clipText, fullLimit } from '../../ui/clipText.ts'
import { CopyButton } from '../../ui/CopyButton.tsx'
import './HeadReferences.css'

/** What the provider and the customer call it, each a press from the clipboard. */
export function HeadReferences({ workOrder }: { readonly workOrder: WorkOrder }) {
  const t = useT()
  const { reference, customerReference } = workOrder
  return (
    <ul aria-label={t('head.references')} className="head-references">
      <li className="head-references__one">
        <Reference label={t('pane.reference.own')} text={reference} />
      </li>
      {customerReference !== null && customerReference !== reference && (
        <li className="head-references__one">
          <Reference label={t('head.customerReference')} text={customerReference} />
        </li>
      )}
    </ul>
  )
}

function Reference({ label, text }: { readonly label: string; readonly text: string }) {
  const t = useT()
  return (
    <>
      <span className="head-references__label">{label}</span>{' '}
      <bdi className="head-references__text">{clipText(text, 80)}</bdi>
      <CopyButton
        done={t('pane.copy.done')}
        label={t('pane.copy', { label })}
        text={clipText(text, fullLimit)}
      />
    </>
  )
}
