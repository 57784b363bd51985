import { useLocation } from 'react-router'
import { usePortal } from '../api/apiContext.ts'
import { SnapshotPage } from '../features/work-order/snapshot/SnapshotPage.tsx'
import { snapshotTitle } from '../features/work-order/snapshot/snapshotTitle.ts'
import { useOpenedSnapshot } from '../features/work-order/snapshot/useOpenedSnapshot.ts'
import { useT } from '../i18n/I18n.tsx'
import { BrandLogo } from './BrandLogo.tsx'
import { ChooseLanguage, ChooseTheme } from './Choices.tsx'
import { useDocumentTitle } from './useDocumentTitle.ts'
import { useStageWords } from './useStageWords.ts'

/** One work order out of the fragment of the address: it asks for no sign-in, and the API for nothing. */
export function SnapshotRoute() {
  const { policy, brand } = usePortal().config
  const opened = useOpenedSnapshot(useLocation().hash)
  const stageWords = useStageWords()
  useDocumentTitle(snapshotTitle(opened, useT()))
  return (
    <SnapshotPage
      brandMark={<BrandLogo />}
      brandName={brand.name}
      choices={
        <>
          <ChooseLanguage />
          <ChooseTheme />
        </>
      }
      opened={opened}
      policy={policy}
      stageWords={stageWords}
    />
  )
}
