const units = ['byte', 'kilobyte', 'megabyte', 'gigabyte'] as const

/** The size of a file as people write it: "218 kB", "1.4 MB". In thousands, as the units say. */
export function fileSizeWords(locale: string, bytes: number): string {
  let value = bytes
  let unit = 0
  // What would round to a thousand of its unit is one of the next.
  while (value >= 999.5 && unit < units.length - 1) {
    value /= 1000
    unit += 1
  }
  const maximumFractionDigits = unit > 0 && value < 9.95 ? 1 : 0
  return new Intl.NumberFormat(locale, {
    style: 'unit',
    unit: units[unit] ?? 'byte',
    // The short form has no plural.
    unitDisplay: unit === 0 ? 'long' : 'short',
    maximumFractionDigits,
  }).format(value)
}
