import { expect, test } from 'vitest'
import { fileKind } from './fileKind.ts'
import { aFile } from './testFile.ts'

test.each([
  ['image/png', 'x', 'picture'],
  ['image/jpg', null, 'picture'],
  ['image/svg+xml', 'x.svg', 'other'],
  ['image/svg+xml', 'x.png', 'other'],
  ['text/html', 'x.pdf', 'other'],
  ['image/heic', 'x.heic', 'other'],
  ['application/pdf', 'x', 'pdf'],
  ['application/octet-stream', 'Report.PDF', 'pdf'],
  [null, 'photo.JPEG', 'picture'],
  [null, 'photo.svg', 'other'],
  [null, null, 'other'],
] as const)(
  'what is listed as %s and called %s is offered as %s',
  (claimedType, fileName, kind) => {
    expect(fileKind(aFile({ claimedType, fileName }))).toBe(kind)
  },
)
