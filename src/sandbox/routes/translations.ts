import { Hono, type Context } from 'hono'
import { statuses, types, type Label } from '../world/statuses.ts'
import type { Env } from './environment.ts'

/** What statuses and types are called in other languages: bare arrays (api.md 3). */
export function translationRoutes(): Hono<Env> {
  return new Hono<Env>()
    .get('/JobStatusView/Translations', (c) => translations(c, statuses))
    .get('/JobTypeView/Translations', (c) => translations(c, types))
}

function translations(c: Context<Env>, labels: Readonly<Record<string, Label>>): Response {
  const { account, memory } = c.get('caller')
  return (
    account.fault?.side?.(memory, 'translations') ?? c.json(Object.values(labels).map(translated))
  )
}

function translated({ id, name, translations }: Label) {
  return {
    id,
    name,
    translations: Object.entries(translations).map(([code, value]) => ({
      language_code: code,
      value,
    })),
  }
}
