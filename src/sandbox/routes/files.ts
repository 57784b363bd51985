import { Hono, type Context } from 'hono'
import { bytesOfBase64 } from '../files/bytes.ts'
import { drawThumbnail } from '../files/thumbnail.ts'
import { writeZip } from '../files/zip.ts'
import { answerRows } from '../negotiate.ts'
import { wrapPage } from '../odata/envelope.ts'
import { readListQuery } from '../odata/listQuery.ts'
import { takePage } from '../odata/page.ts'
import { fileSet, type FileRow } from '../world/world.ts'
import { notFound, parametersOf, type Env, type Sandbox } from './environment.ts'

/** Documents: their list, their pictures, their bytes (api.md 3). */
export function fileRoutes(sandbox: Sandbox): Hono<Env> {
  const fileOf = (c: Context<Env>, id: string | undefined) =>
    sandbox.worldOf(c.get('caller')).findFile((id ?? '').toLowerCase())

  return new Hono<Env>()
    .get('/DbFileView', (c) => {
      const { account, memory } = c.get('caller')
      const instead = account.fault?.side?.(memory, 'documents')
      if (instead) return instead
      const query = readListQuery(parametersOf(c), fileSet)
      const page = takePage(sandbox.worldOf(c.get('caller')).files, fileSet, query)
      const json = wrapPage(page, fileSet, query, sandbox.originOf(c.req.raw))
      return answerRows(c, { json, set: fileSet, rows: page.rows })
    })
    .get('/DbFileView/View', (c) => {
      const instead = c.get('caller').account.fault?.bytes?.('view')
      if (instead) return instead
      const file = fileOf(c, c.req.query('id'))
      return file ? answerFile(c, file, 'inline', sandbox) : notFound(c)
    })
    .get('/DbFileView/GetFileThumbnail', (c) => {
      const instead = c.get('caller').account.fault?.bytes?.('thumbnail')
      if (instead) return instead
      const file = fileOf(c, c.req.query('id'))
      if (!file) return notFound(c)
      const most = {
        width: sideOf(c.req.query('maxWidth')),
        height: sideOf(c.req.query('maxHeight')),
      }
      return c.body(drawThumbnail(file, most), 200, { 'content-type': 'image/png' })
    })
    .post('/DbFileView/download', async (c) => {
      const instead = c.get('caller').account.fault?.bytes?.('download')
      if (instead) return instead
      const form = await c.req.parseBody()
      const { paraString } = form
      const ids = typeof paraString === 'string' ? (paraString.match(/[0-9a-f-]{36}/gi) ?? []) : []
      const files = ids.map((id) => fileOf(c, id))
      const found = files.filter((file) => file !== undefined)
      const [first] = found
      if (!first || found.length < files.length) return notFound(c)
      return found.length === 1 ? answerFile(c, first, 'attachment', sandbox) : answerZip(c, found)
    })
}

function answerFile(
  c: Context<Env>,
  file: FileRow,
  disposition: 'inline' | 'attachment',
  sandbox: Sandbox,
): Response {
  const bytes = bytesOfBase64(file.file_content)
  const { pieceMs } = c.get('caller').account.fault ?? {}
  const wait = () => sandbox.wait(pieceMs ?? 0, c.req.raw.signal)
  return c.body(pieceMs === undefined ? bytes : trickle(bytes, wait), 200, {
    'content-type': file.mime_type,
    'content-disposition': `${disposition}; filename*=UTF-8''${encodeURIComponent(file.file_name)}`,
  })
}

/** Bytes in twenty pieces, with a wait before each. */
function trickle(
  bytes: Uint8Array<ArrayBuffer>,
  wait: () => Promise<void>,
): ReadableStream<Uint8Array<ArrayBuffer>> {
  const size = Math.ceil(bytes.length / 20)
  let position = 0
  return new ReadableStream({
    async pull(controller) {
      await wait()
      controller.enqueue(bytes.slice(position, position + size))
      position += size
      if (position >= bytes.length) controller.close()
    },
  })
}

function answerZip(c: Context, files: readonly FileRow[]): Response {
  const zip = writeZip(
    files.map((file) => ({ name: file.file_name, bytes: bytesOfBase64(file.file_content) })),
  )
  return c.body(zip, 200, {
    'content-type': 'application/zip',
    'content-disposition': 'attachment; filename="files.zip"',
  })
}

/** A side in pixels; what is not a number from 1 to 512 becomes 120. */
function sideOf(text: string | undefined): number {
  const side = Number(text)
  return Number.isInteger(side) && side >= 1 && side <= 512 ? side : 120
}
