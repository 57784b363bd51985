import { describe, expect, test } from 'vitest'
import type { AttachedFile, FileOwner } from '../domain/attachedFile.ts'
import { wallAt } from '../domain/testWorkOrder.ts'
import type { FailureKind } from './failure.ts'
import { fetchArchive, fetchFile, fetchThumbnail, readFiles } from './files.ts'
import { aFailure, aGuid, fakeClient } from './testRows.ts'

const owner: FileOwner = { table: 'jobs', id: aGuid(7) }

const aRow = (n: number, more: object = {}) => ({
  id: aGuid(n).toUpperCase(),
  db_table_name: 'jobs',
  id_in_table: owner.id.toUpperCase(),
  name: ` Report ${n} `,
  description: '',
  file_name: `report-${n}.pdf`,
  mime_type: 'Application/PDF',
  file_type_name: 'JOB_APPROVAL',
  file_size: 2_048,
  date_add: `2026-11-${String(n).padStart(2, '0')}T08:00:00Z`,
  ...more,
})

describe('the documents of a work order', () => {
  test('come without their bytes, latest first, each once', async () => {
    const client = fakeClient(() => ({ value: [aRow(3), aRow(12), aRow(3)] }))
    expect(await readFiles(client, owner)).toEqual({
      state: 'ready',
      isPartial: false,
      items: [
        {
          id: aGuid(12),
          fileName: 'report-12.pdf',
          title: 'Report 12',
          description: null,
          claimedType: 'application/pdf',
          paper: 'approval',
          sizeBytes: 2_048,
          addedAt: wallAt('2026-11-12T08:00'),
        },
        expect.objectContaining({ id: aGuid(3) }),
      ],
    })
    const [question = ''] = client.asked
    const asked = new URL(question, 'https://api.example').searchParams
    expect(asked.get('$filter')).toBe(`db_table_name eq 'jobs' and id_in_table eq ${owner.id}`)
    expect(asked.get('$select')?.split(',')).toEqual(Object.keys(aRow(1)))
    expect(asked.get('$select')).not.toContain('file_content')
  })

  test('of others are left out, should the server heed no filter', async () => {
    const client = fakeClient(() => [
      aRow(1),
      aRow(2, { id_in_table: aGuid(8) }),
      aRow(3, { db_table_name: 'project' }),
    ])
    expect(await readFiles(client, owner)).toMatchObject({
      isPartial: false,
      items: [{ id: aGuid(1) }],
    })
  })

  test('without an id cannot be asked for: left out, and that is told', async () => {
    const odd = aRow(4, { file_size: -1, mime_type: 7, file_name: null, date_add: 'soon' })
    const client = fakeClient(() => [aRow(1, { id: 'x' }), 'x', odd])
    expect(await readFiles(client, owner)).toMatchObject({
      isPartial: true,
      items: [{ id: aGuid(4), sizeBytes: null, claimedType: null, fileName: null, addedAt: null }],
    })
  })

  test.each<[FailureKind, number]>([
    ['forbidden', 403],
    ['notFound', 404],
    ['badRequest', 400],
    ['badRequest', 405],
    ['server', 501],
  ])('refused as %s %i are so for all', async (kind, status) => {
    const client = fakeClient(() => aFailure({ kind, status }))
    expect(await readFiles(client, owner)).toEqual({ state: 'refused', isForAll: true })
  })
})

describe('the bytes of a document', () => {
  const file = (more: Partial<AttachedFile> = {}): AttachedFile => ({
    id: aGuid(5),
    fileName: 'report.pdf',
    title: null,
    description: null,
    claimedType: 'application/pdf',
    paper: null,
    sizeBytes: null,
    addedAt: null,
    ...more,
  })
  const picture = file({ fileName: 'photo.png', claimedType: 'image/png' })
  const viewed = `/api/DbFileView/View/?id=${aGuid(5)}`
  const downloaded = `POST /api/DbFileView/download/?${new URLSearchParams({ paraString: `['${aGuid(5)}']` }).toString()}`

  test('are downloaded; those of a picture, to be seen, viewed', async () => {
    const client = fakeClient(() => new Blob(['x']))
    expect(await fetchFile(client, file(), 'keep', {})).toMatchObject({ ok: true })
    expect(await fetchFile(client, picture, 'look', {})).toMatchObject({ ok: true })
    expect(await fetchFile(client, picture, 'keep', {})).toMatchObject({ ok: true })
    expect(client.asked).toEqual([downloaded, viewed, downloaded])
  })

  test.each([401, 403, 404, 405])('refused one way with %i are tried the other', async (status) => {
    const kind = { 401: 'unauthorized', 403: 'forbidden', 404: 'notFound' } as const
    const refused = aFailure({ kind: kind[status as 401] ?? 'badRequest', status })
    const client = fakeClient((_query, asked) => (asked === 1 ? refused : new Blob(['x'])))
    expect(await fetchFile(client, file(), 'keep', {})).toMatchObject({ ok: true })
    expect(client.asked).toEqual([downloaded, viewed])
  })

  test('that merely fail are not tried the other way', async () => {
    const client = fakeClient(() => aFailure({ status: 500 }))
    expect(await fetchFile(client, file(), 'keep', {})).toMatchObject({ failure: { status: 500 } })
    expect(client.asked).toHaveLength(1)
  })

  test.each(['text/html', 'application/json', 'application/problem+json'])(
    'are not the %s of a proxy or an error',
    async (type) => {
      const client = fakeClient(() => new Blob(['x'], { type }))
      expect(await fetchFile(client, file(), 'keep', {})).toMatchObject({
        failure: { kind: 'notApi' },
      })
      expect(await fetchFile(client, file({ claimedType: type }), 'look', {})).toMatchObject({
        ok: true,
      })
    },
  )

  test('are typed by what they are, never by what they are called', async () => {
    const typeOf = async (start: string, type: string) => {
      const client = fakeClient(() => new Blob([start], { type }))
      const got = await fetchFile(client, file({ claimedType: type }), 'look', {})
      return got.ok ? [got.value.sort, got.value.blob.type, got.value.blob.size] : got.failure
    }
    expect(await typeOf('%PDF-1.7', 'text/html')).toEqual(['pdf', 'application/pdf', 8])
    expect(await typeOf('GIF89a', 'application/pdf')).toEqual(['gif', 'image/gif', 6])
    for (const type of ['image/png', 'image/svg+xml', 'text/html', 'application/xhtml+xml'])
      expect(await typeOf('<svg onload="x()"/>', type)).toEqual([
        null,
        'application/octet-stream',
        19,
      ])
  })

  test('of several come packed, asked as peers ask', async () => {
    const client = fakeClient(() => new Blob(['PK\u0003\u0004']))
    const files = [file(), file({ id: aGuid(6) })]
    expect(await fetchArchive(client, files, {})).toMatchObject({ ok: true })
    const other = fakeClient(() => new Blob(['%PDF-']))
    expect(await fetchArchive(other, files, {})).toMatchObject({ failure: { kind: 'notApi' } })
    const form = new URLSearchParams(client.asked[0]?.split('?')[1])
    expect(form.get('paraString')).toBe(`['${aGuid(5)}', '${aGuid(6)}']`)
  })

  test('of a thumbnail are asked for in the size that is shown', async () => {
    const client = fakeClient(() => new Blob(['GIF89a']))
    expect(await fetchThumbnail(client, picture)).toMatchObject({ value: { type: 'image/gif' } })
    const page = fakeClient(() => new Blob(['<svg>'], { type: 'image/png' }))
    expect(await fetchThumbnail(page, picture)).toMatchObject({ failure: { kind: 'notApi' } })
    expect(client.asked).toEqual([
      `/api/DbFileView/GetFileThumbnail/?id=${aGuid(5)}&maxWidth=120&maxHeight=120`,
    ])
  })
})
