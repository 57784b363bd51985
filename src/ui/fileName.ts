/** What a file is of, as far as its name tells. */
export interface FileNameParts {
  /** The tenant's name, in any script. */
  readonly brand: string
  /** In the reader's language: "Work orders", "Work order 261187". */
  readonly title: string
  /** yyyy-mm-dd; null = it is not of one day. */
  readonly day: string | null
  /** "incomplete 600"; null = nothing to warn of. */
  readonly warning: string | null
  readonly extension: 'csv' | 'ics' | 'xlsx'
}

/**
 * A name every disk takes: letters, digits, dot and dash, 80 at most, with no way out of the folder and
 * nothing that reads backwards (reliability T20, P19). What a name cannot hold is left out:
 * `Ypto-work-orders-2026-06-24.xlsx`.
 */
export function exportFileName({ brand, title, day, warning, extension }: FileNameParts): string {
  const parts = [plain(brand).slice(0, 24), plain(title).slice(0, 32), day, plain(warning ?? '')]
  const name = parts
    .filter((part) => part !== null && part !== '')
    .join('-')
    .slice(0, 70)
  // Windows keeps a few names for its devices, whatever comes after their first dot.
  const isReserved = /^(con|prn|aux|nul|com\d|lpt\d)$/i.test(name)
  return `${isReserved || name === '' ? `export-${name}` : name}.${extension}`
}

/** Accents taken off, everything else than letters and digits turned into single dashes. */
function plain(text: string): string {
  return text
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[^A-Za-z0-9]+/g, '-')
    .replaceAll(/^-+|-+$/g, '')
}
