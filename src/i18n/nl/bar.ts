import type { bar as english } from '../en/bar.ts'

export const bar: Readonly<Record<keyof typeof english, string>> = {
  'bar.more': 'Meer acties',
  'bar.star': 'Ster geven aan deze werkorder',
  'bar.unstar': 'Ster van deze werkorder wegnemen',
  'bar.share': 'Deze werkorder delen',
  'bar.share.title': 'Werkorder {reference}: {name}',
  'bar.share.title.unnamed': 'Werkorder {reference}',
  'bar.section.link': 'Link naar dit deel kopiëren: {part}',
}
