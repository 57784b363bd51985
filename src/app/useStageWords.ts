import { useCallback } from 'react'
import { usePortal } from '../api/apiContext.ts'
import type { Stage } from '../domain/stage.ts'
import { useTranslator } from '../i18n/I18n.tsx'

/** A stage in plain customer words: the tenant's own where the settings have them. */
export function useStageWords(): (stage: Stage) => string {
  const { config } = usePortal()
  const { t, language } = useTranslator()
  return useCallback(
    (stage) => config.stageWords[stage]?.[language] ?? t(`stage.${stage}`),
    [config, t, language],
  )
}
