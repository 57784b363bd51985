import type { Section } from '../../../domain/sections.ts'
import { useT, useTranslator } from '../../../i18n/I18n.tsx'
import { useList } from '../ListContext.ts'
import { sectionWords } from './sectionWords.ts'

/** What heads the section, in words; null = there is none. */
export function useSectionWords(section: Section | null): string | null {
  const translator = useTranslator()
  const { stageWords } = useList()
  return section === null ? null : sectionWords(section, translator, stageWords)
}

/** The head of a section: what its work orders share, and how many they are. */
export function SectionCell({ section }: { readonly section: Section }) {
  const t = useT()
  const words = useSectionWords(section)
  return (
    <span className="cell-section">
      <bdi className="cell-section__name ellipsis" title={words ?? undefined}>
        {words}
      </bdi>
      <span className="cell-section__count">{t('list.count', { count: section.count })}</span>
    </span>
  )
}
