import { MessageCircleQuestionMark } from 'lucide-react'
import { useT } from '../../../i18n/I18n.tsx'
import { MenuItem } from '../../../ui/Menu.tsx'
import { usePaneMenu } from '../PaneMenuContext.ts'
import { ChaserSheet } from './ChaserSheet.tsx'
import { isChaseable } from './composeChaser.ts'

/** Composes the letter that asks the provider for news; left out where nobody waits for any. */
export function ChaserItem() {
  const t = useT()
  const { workOrder, policy, show } = usePaneMenu()
  if (!isChaseable(workOrder, policy)) return null

  function compose() {
    show(<ChaserSheet />)
  }

  return <MenuItem icon={MessageCircleQuestionMark} label={t('chaser.menu')} onChoose={compose} />
}
