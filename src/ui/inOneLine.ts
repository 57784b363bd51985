import { clipText } from './clipText.ts'

/**
 * A stranger's text for a place that knows no `<bdi>`, like a tab's title: in one line, not endless, and
 * without what would turn the words around it (reliability.md T26).
 */
export function inOneLine(text: string): string {
  return clipText(text.replaceAll(/[\p{Cc}\p{Bidi_Control}]+/gu, ' ').trim(), 100)
}
