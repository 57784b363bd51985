import type { Arranged } from '../../domain/selection.ts'
import type { Translate } from '../../i18n/translate.ts'

/** "12 work orders in 5 groups, of 240": what is counted never includes rows shown for context. */
export function countWords(t: Translate, { matchCount, groupCount, total }: Arranged): string {
  const count = matchCount
  const groups = groupCount
  if (count === total) {
    return groups === 0 ? t('list.count', { count }) : t('list.count.groups', { count, groups })
  }
  return groups === 0
    ? t('list.count.of', { count, total })
    : t('list.count.groupsOf', { count, groups, total })
}
