import { useMemo } from 'react'
import type { ReactNode } from 'react'
import type { FacetId } from '../../../domain/facets.ts'
import { withValue } from '../../../domain/filter.ts'
import type { Stage } from '../../../domain/stage.ts'
import { useTranslator } from '../../../i18n/I18n.tsx'
import { StageGlyph } from '../../../ui/StageGlyph.tsx'
import { useFacetCounts, useFiltering } from './Filtering.ts'
import type { Option } from './OptionList.tsx'
import { OptionList } from './OptionList.tsx'
import { useFilterWords } from './useFilterWords.ts'

/** The values of a facet: stages in the order of their course, names by the reader's alphabet. */
export function FacetOptions({ facet }: { readonly facet: FacetId }) {
  const { locale } = useTranslator()
  const { filters, onFilters } = useFiltering()
  const words = useFilterWords()
  const counts = useFacetCounts(facet)
  const options = useMemo(() => {
    const named: readonly Option[] = counts.map((count) => ({
      value: count.value,
      text: words.value(facet, count.value),
      count: count.count,
      isChosen: count.isChosen,
    }))
    if (facet === 'stage') return named
    const { compare } = new Intl.Collator(locale, { numeric: true })
    return named.toSorted((a, b) => compare(a.text, b.text))
  }, [counts, words, facet, locale])
  return (
    <OptionList
      options={options}
      label={words.label(facet)}
      {...(facet === 'stage' && { iconOf: stageIcon })}
      onChoose={(value, isOn) => onFilters(withValue(filters, facet, value, isOn))}
    />
  )
}

function stageIcon(value: string): ReactNode {
  return <StageGlyph stage={value as Stage} />
}
