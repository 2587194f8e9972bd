/** The size of a file as people read it: "820 kB", "1.2 MB"; never 0. */
export function fileSize(locale: string, bytes: number): string {
  const [unit, size] = bytes < 1_000_000 ? (['kilobyte', 1_000] as const) : (['megabyte', 1_000_000] as const)
  const format = new Intl.NumberFormat(locale, {
    style: 'unit',
    unit,
    unitDisplay: 'short',
    maximumFractionDigits: unit === 'megabyte' ? 1 : 0,
  })
  return format.format(Math.max(unit === 'kilobyte' ? 1 : 0, bytes / size))
}
