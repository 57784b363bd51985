import { Hono } from 'hono'
import { statuses, types, type Label } from '../world/statuses.ts'
import type { Env } from './environment.ts'

/** What statuses and types are called in other languages: bare arrays (api.md 3). */
export function translationRoutes(): Hono<Env> {
  return new Hono<Env>()
    .get('/JobStatusView/Translations', (c) => c.json(Object.values(statuses).map(translated)))
    .get('/JobTypeView/Translations', (c) => c.json(Object.values(types).map(translated)))
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
