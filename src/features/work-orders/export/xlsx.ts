import type { ExportCell, ExportTable } from './exportTable.ts'
import type { Pace } from './pace.ts'
import { sheetXml } from './sheetXml.ts'
import { cellText } from './xmlText.ts'
import { zip } from './zip.ts'

/** What the two sheets of the workbook are called, in the reader's language. */
export interface SheetNames {
  readonly table: string
  readonly about: string
}

const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

/**
 * Writes a table as an Excel workbook (ECMA-376): dates as real dates, the first row bold, frozen and
 * filterable, columns as wide as what is in them, set to print across a landscape page; and on a second
 * sheet what the file is. Texts are written as texts, so there is no formula in it. Made piece by piece,
 * at the pace of the page.
 */
export function writeXlsx(table: ExportTable, names: SheetNames, pace: Pace): Promise<Blob> {
  const facts = table.facts.map((fact): readonly ExportCell[] => fact)
  const about = {
    heads: null,
    rowCount: facts.length,
    rowAt: (index: number) => facts[index] ?? [],
    warning: table.warning,
  }
  const file = (path: string, text: string) => ({ path, text: [xml + text] })
  return zip(
    [
      file('[Content_Types].xml', contentTypes),
      file('_rels/.rels', packageRelations),
      file('xl/workbook.xml', workbook(names)),
      file('xl/_rels/workbook.xml.rels', workbookRelations),
      file('xl/styles.xml', styles),
      { path: 'xl/worksheets/sheet1.xml', text: withXml(sheetXml(table)) },
      { path: 'xl/worksheets/sheet2.xml', text: withXml(sheetXml(about)) },
    ],
    type,
    pace,
  )
}

const xml = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'

function* withXml(pieces: Iterable<string>): Generator<string> {
  yield xml
  yield* pieces
}

const spreadsheet = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const documents = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const packages = 'http://schemas.openxmlformats.org/package/2006'
const parts = 'application/vnd.openxmlformats-officedocument.spreadsheetml'

const contentTypes =
  `<Types xmlns="${packages}/content-types">` +
  '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
  '<Default Extension="xml" ContentType="application/xml"/>' +
  `<Override PartName="/xl/workbook.xml" ContentType="${parts}.sheet.main+xml"/>` +
  `<Override PartName="/xl/styles.xml" ContentType="${parts}.styles+xml"/>` +
  `<Override PartName="/xl/worksheets/sheet1.xml" ContentType="${parts}.worksheet+xml"/>` +
  `<Override PartName="/xl/worksheets/sheet2.xml" ContentType="${parts}.worksheet+xml"/>` +
  '</Types>'

const packageRelations =
  `<Relationships xmlns="${packages}/relationships">` +
  `<Relationship Id="rId1" Type="${documents}/officeDocument" Target="xl/workbook.xml"/>` +
  '</Relationships>'

const workbookRelations =
  `<Relationships xmlns="${packages}/relationships">` +
  `<Relationship Id="rId1" Type="${documents}/worksheet" Target="worksheets/sheet1.xml"/>` +
  `<Relationship Id="rId2" Type="${documents}/worksheet" Target="worksheets/sheet2.xml"/>` +
  `<Relationship Id="rId3" Type="${documents}/styles" Target="styles.xml"/>` +
  '</Relationships>'

function workbook({ table, about }: SheetNames): string {
  // "Print titles": the head row again on every printed page.
  const titles = `'${sheetName(table).replaceAll("'", "''")}'!$1:$1`
  return (
    `<workbook xmlns="${spreadsheet}" xmlns:r="${documents}"><sheets>` +
    `<sheet name="${cellText(sheetName(table))}" sheetId="1" r:id="rId1"/>` +
    `<sheet name="${cellText(sheetName(about))}" sheetId="2" r:id="rId2"/>` +
    '</sheets><definedNames>' +
    `<definedName name="_xlnm.Print_Titles" localSheetId="0">${cellText(titles)}</definedName>` +
    '</definedNames></workbook>'
  )
}

/** Excel takes 31 signs, without those that mean something in a formula, and no quote at either end. */
function sheetName(text: string): string {
  return text
    .replaceAll(/[[\]/\\:*?]/g, ' ')
    .replaceAll(/^'+|'+$/g, '')
    .slice(0, 31)
}

/** In the order of `CellStyle`: plain, head, date. */
const styles =
  `<styleSheet xmlns="${spreadsheet}">` +
  '<numFmts count="1"><numFmt numFmtId="164" formatCode="yyyy\\-mm\\-dd\\ hh:mm"/></numFmts>' +
  '<fonts count="2"><font><sz val="11"/><name val="Calibri"/></font>' +
  '<font><b/><sz val="11"/><name val="Calibri"/></font></fonts>' +
  '<fills count="2"><fill><patternFill patternType="none"/></fill>' +
  '<fill><patternFill patternType="gray125"/></fill></fills>' +
  '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
  '<cellXfs count="3">' +
  '<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>' +
  '<xf numFmtId="0" fontId="1" fillId="0" borderId="0" xfId="0" applyFont="1"/>' +
  '<xf numFmtId="164" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>' +
  '</cellXfs>' +
  '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>' +
  '</styleSheet>'
