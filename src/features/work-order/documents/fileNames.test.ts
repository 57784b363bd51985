import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { FileSort } from '../../../api/sniffFile.ts'
import { aFile } from './testFile.ts'
import { savedName, shownName } from './fileNames.ts'

const saved = (fileName: string | null, sort: FileSort | null = null) =>
  savedName(aFile({ fileName }), sort)

describe('a document is saved', () => {
  test.each([
    ['Interventieverslag 261187.pdf', 'pdf', 'Interventieverslag-261187.pdf'],
    ['Réception – été.PDF', 'pdf', 'Reception-ete.pdf'],
    ['Offre.v2.final.docx', 'zip', 'Offre-v2-final.docx'],
    ['photo', 'jpeg', 'photo.jpg'],
    ['photo', null, 'photo.bin'],
    ['報告書.pdf', 'pdf', 'document.pdf'],
    [null, 'png', 'document.png'],
    ['Uitleesrapport regelaar.html', null, 'Uitleesrapport-regelaar.html'],
    ['setup.exe', null, 'setup-exe.bin'],
    ['factuur.pdf.lnk', null, 'factuur-pdf-lnk.bin'],
    ['factuur.exe', 'pdf', 'factuur.pdf'],
    ['foto.jpeg', 'jpeg', 'foto.jpeg'],
    ['foto.jpg', 'png', 'foto.png'],
    ['x.html', 'gif', 'x.gif'],
    [
      '../../<img src=x onerror=alert(1)>\u202Egnp.exe',
      null,
      'img-src-x-onerror-alert-1-gnp-exe.bin',
    ],
    ['..\\..\\windows\\system32', null, 'windows-system32.bin'],
    ['con.txt', null, 'document-con.txt'],
    ['.htaccess', null, 'htaccess.bin'],
    [`${'Lastenboek '.repeat(16)}.docx`, 'zip', `${'Lastenboek-'.repeat(6).slice(0, 60)}.docx`],
    ['..', null, 'document.bin'],
  ] as const)('%j, being %s, as %s', (name, sort, expected) => {
    expect(saved(name, sort)).toBe(expected)
  })

  test('under a name that every disk takes and nothing runs (P19)', () => {
    const sorts = fc.constantFrom<FileSort | null>(null, 'pdf', 'png', 'zip')
    const names = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 200 }),
      fc.constantFrom(
        'CON',
        'nul.pdf',
        '\u202Efdp.',
        'a'.repeat(300),
        '.',
        'x.js',
        'x.docm',
        'y.scr',
      ),
    )
    fc.assert(
      fc.property(names, sorts, (fileName, sort) => {
        const name = savedName(aFile({ fileName }), sort)
        expect(name).toMatch(/^[A-Za-z0-9-]{1,75}\.[a-z0-9]{1,5}$/)
        expect(name.length).toBeLessThanOrEqual(80)
        expect(name).not.toMatch(/^(con|prn|aux|nul|com\d|lpt\d)\./i)
        expect(name).not.toMatch(/\.(exe|com|bat|cmd|js|scr|lnk|docm|msi|ps1|vbs|hta)$/)
      }),
    )
  })
})

describe('a document is called', () => {
  test('by its file’s name, else by its title', () => {
    expect(shownName(aFile({ fileName: 'a.pdf', title: 'Report' }))).toBe('a.pdf')
    expect(shownName(aFile({ fileName: null, title: 'Report' }))).toBe('Report')
    expect(shownName(aFile({ fileName: '\u200B', title: null }))).toBeNull()
  })

  test('without signs that turn, hide or break (P21)', () => {
    expect(shownName(aFile({ fileName: 'photo\u202Egnp.exe\r\n\u2066x\u0000' }))).toBe(
      'photo gnp.exe x',
    )
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (fileName) => {
        expect(shownName(aFile({ fileName })) ?? '').not.toMatch(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u)
      }),
    )
  })
})
