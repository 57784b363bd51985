import { compareFiles, type AttachedFile, type FileOwner } from '../domain/attachedFile.ts'
import { parseWallTime } from '../domain/time.ts'
import type { ApiClient, BlobOptions, ReceivedFile } from './client.ts'
import { fail, succeed, type Result } from './failure.ts'
import { guidLiteral, textLiteral } from './odata.ts'
import { isPicture, mediaTypeOf, sniffFile, type FileSort } from './sniffFile.ts'
import { guidOf, isMissing, readPages, textOf, type SideRead } from './sideReads.ts'
import { fileRow } from './wire.ts'

/**
 * The documents on a work order or an installation, latest first (api.md 3: `DbFileView`). The bytes
 * are a field of the row, so the fields are named: without that a list of ten photos is 20 MB.
 */
export async function readFiles(
  client: ApiClient,
  owner: FileOwner,
  signal?: AbortSignal,
): Promise<SideRead<AttachedFile>> {
  const ofOwner = `db_table_name eq ${textLiteral(owner.table)} and id_in_table eq ${guidLiteral(owner.id)}`
  const query = { $filter: ofOwner, $select: askedFields.join(',') }
  const read = await readPages(client, filesPath, query, (row) => decodeFile(row, owner), signal)
  if (read.state !== 'ready') return read
  const once = new Map(read.items.map((file) => [file.id, file]))
  return { ...read, items: [...once.values()].toSorted(compareFiles) }
}

/** Bytes, and what they are by their own account. */
export interface FetchedFile {
  /**
   * Typed as what it is where that can be shown without harm, a picture or a PDF; as octets where not,
   * whatever the server or the name says: an address made of it belongs to our own origin.
   */
  readonly blob: Blob
  readonly sort: FileSort | null
}

/** What a reader may do while bytes come. */
export type Following = Pick<BlobOptions, 'signal' | 'onProgress'>

/** What bytes are wanted for: to be seen once, or as the file they were. */
export type FilePurpose = 'look' | 'keep'

/**
 * The bytes of one document. There are two ways to them (api.md 3, both from peers): `download` gives
 * the file, `View` at least a picture of it. Where the better one is refused the other is tried.
 */
export async function fetchFile(
  client: ApiClient,
  file: AttachedFile,
  purpose: FilePurpose,
  following: Following,
): Promise<Result<FetchedFile>> {
  const isPictureWanted = purpose === 'look' && (file.claimedType?.startsWith('image/') ?? false)
  const ways = isPictureWanted ? [view, download] : [download, view]
  const [first, second] = ways.map((way) => () => way(client, file, following))
  const answer = await first?.()
  const better = answer?.ok === false && isRefused(answer) ? await second?.() : answer
  if (better === undefined) return fail('aborted')
  if (!better.ok) return better
  return isOtherAnswer(better.value, file) ? fail('notApi') : succeed(await typed(better.value))
}

/**
 * Several documents in one archive, where the tenant's API makes one. With the token in a header like
 * every other call: peers put it into the address, where it ends up in logs (api.md 1).
 */
export async function fetchArchive(
  client: ApiClient,
  files: readonly AttachedFile[],
  following: Following,
): Promise<Result<FetchedFile>> {
  // Packing takes the server longer than reading.
  const options = { ...wanted, ...following, answerWaitMs: 60_000 }
  const answer = await client.postForm(downloadPath, idList(files), options)
  if (!answer.ok) return answer
  const archive = await typed(answer.value)
  return archive.sort === 'zip' ? succeed(archive) : fail('notApi', { detail: 'not an archive' })
}

/** A small picture of a document, as the server draws it (api.md 3); what is no picture fails. */
export async function fetchThumbnail(
  client: ApiClient,
  file: AttachedFile,
  signal?: AbortSignal,
): Promise<Result<Blob>> {
  const query = `id=${guidLiteral(file.id)}&maxWidth=${thumbnailSide}&maxHeight=${thumbnailSide}`
  const answer = await client.getBlob(`${filesPath}/GetFileThumbnail/`, query, {
    accept: 'image/png,image/*;q=0.8',
    maxBytes: 1024 * 1024,
    signal,
  })
  if (!answer.ok) return answer
  const { blob, sort } = await typed(answer.value)
  return isPicture(sort) ? succeed(blob) : fail('notApi', { detail: 'not a picture' })
}

/** The most one document or archive may weigh: it has to fit into the memory of a phone. */
export const maxFileBytes = 128 * 1024 * 1024

const filesPath = '/api/DbFileView'
const downloadPath = `${filesPath}/download/`

/** In pixels: 40 on screen, on a screen of high density. */
const thumbnailSide = 120

/** `image/png` first, as peers ask it. */
const wanted = { accept: 'image/png,*/*;q=0.8', maxBytes: maxFileBytes }

const askedFields = Object.keys(fileRow.shape)

function view(client: ApiClient, file: AttachedFile, following: Following) {
  const options = { ...wanted, ...following }
  return client.getBlob(`${filesPath}/View/`, `id=${guidLiteral(file.id)}`, options)
}

function download(client: ApiClient, file: AttachedFile, following: Following) {
  return client.postForm(downloadPath, idList([file]), { ...wanted, ...following })
}

async function typed({ blob }: ReceivedFile): Promise<FetchedFile> {
  const sort = sniffFile(new Uint8Array(await blob.slice(0, 64).arrayBuffer()))
  return { blob: blob.slice(0, blob.size, mediaTypeOf(sort)), sort }
}

/** `['id1', 'id2']`, not JSON: as peers write it. */
function idList(files: readonly AttachedFile[]): Readonly<Record<string, string>> {
  return { paraString: `[${files.map(({ id }) => `'${guidLiteral(id)}'`).join(', ')}]` }
}

/** Refused for good, or this way only; a dead token is found out by the second try just as well. */
function isRefused({ failure }: Extract<Result<unknown>, { ok: false }>): boolean {
  return isMissing(failure) || failure.kind === 'unauthorized'
}

/** A web page or an error in JSON instead of the document, with status 200. */
function isOtherAnswer({ mediaType }: ReceivedFile, { claimedType, fileName }: AttachedFile) {
  const isPage = /html|json/.exec(mediaType)?.[0]
  if (isPage === undefined) return false
  return !claimedType?.includes(isPage) && !/\.(html?|json)$/i.test(fileName ?? '')
}

function decodeFile(row: unknown, owner: FileOwner): AttachedFile | 'foreign' | 'unreadable' {
  const parsed = fileRow.safeParse(row)
  const id = guidOf(parsed.data?.id)
  if (!parsed.success || id === null) return 'unreadable'
  const { data } = parsed
  if (guidOf(data.id_in_table) !== owner.id || !isTable(data.db_table_name, owner)) return 'foreign'
  return {
    id,
    fileName: textOf(data.file_name),
    title: textOf(data.name),
    description: textOf(data.description),
    claimedType: textOf(data.mime_type)?.toLowerCase() ?? null,
    paper: papers.get(data.file_type_name?.trim().toUpperCase() ?? '') ?? null,
    sizeBytes: data.file_size || null,
    addedAt: parseWallTime(data.date_add).value,
  }
}

function isTable(name: string | null | undefined, { table }: FileOwner): boolean {
  return name?.trim().toLowerCase() === table
}

/** `file_type_name` (api.md 3, CONFIRMED). */
const papers: ReadonlyMap<string, AttachedFile['paper']> = new Map([
  ['JOB_APPROVAL', 'approval'],
  ['ORDERPDF', 'order'],
  ['PURCHASE_ORDERPDF', 'purchaseOrder'],
])
