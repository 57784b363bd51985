import { createContext, createElement, Fragment, use } from 'react'
import type { ReactNode } from 'react'
import type { MessageId } from './catalog.ts'
import type { Translate, Translator, Values } from './translate.ts'

const TranslatorContext = createContext<Translator | null>(null)

export const TranslatorProvider = TranslatorContext

/** The reader's language: translate, locale and name. */
export function useTranslator(): Translator {
  const translator = use(TranslatorContext)
  if (translator === null) throw new Error('useTranslator needs a TranslatorProvider above it')
  return translator
}

/** Short for the usual need: the function that gives a message. */
export function useT(): Translate {
  return useTranslator().t
}

/** A message whose values are more than text: a link, an emphasis, an isolated name. */
export function Rich<Id extends MessageId>({
  id,
  values,
}: {
  readonly id: Id
  readonly values: Values<Id, ReactNode>
}) {
  return createElement(Fragment, null, ...useTranslator().pieces<Id, ReactNode>(id, values))
}
