import type { Translate } from '../../../i18n/translate.ts'
import { exportFileName } from '../../../ui/fileName.ts'
import { createZoneDigits } from '../../../ui/zoneDigits.ts'
import type { FileOutcome, FileProgress } from './FileJob.tsx'
import { isoDigits } from './isoDigits.ts'
import { tableOf } from './tableOf.ts'
import type { ExportSource } from './tableOf.ts'
import type { FileKind } from './writeFile.ts'

/** What a file is made of; `source` is asked once, when the work begins. */
export interface TableOrder {
  readonly kind: FileKind
  /** The tenant's name, for the file's. */
  readonly brand: string
  readonly source: () => ExportSource
  /** How many work orders arrived of a list that is not complete; null = it is. */
  readonly incompleteAt: number | null
  readonly t: Translate
  readonly locale: string
}

/** Makes the list's table as a file, telling after how many work orders it is. */
export async function makeTable(
  { kind, brand, source: ask, incompleteAt, t, locale }: TableOrder,
  signal: AbortSignal,
  report: (progress: FileProgress) => void,
): Promise<FileOutcome> {
  const { writeFile } = await import('./writeFile.ts')
  const source = ask()
  const table = tableOf(source)
  const total = table.rowCount
  const tell = (rows: number) =>
    report({ done: rows, total, words: t('export.progress', { rows, total }) })
  tell(0)
  const blob = await writeFile(table, {
    kind,
    locale,
    sheets: { table: t('app.title'), about: t('export.about') },
    signal,
    onProgress: tell,
  })
  const { now, format } = source.context
  const name = exportFileName({
    brand,
    title: t('app.title'),
    day: isoDigits(createZoneDigits(format.zone)(now)).slice(0, 10),
    warning: incompleteAt === null ? null : t('export.incompleteName', { rows: incompleteAt }),
    extension: kind,
  })
  return { state: 'saved', blob, name, words: t('export.saved', { count: total, name }) }
}
