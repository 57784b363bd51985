import { toBase64, utf8 } from '../files/bytes.ts'
import { drawJpeg } from '../files/jpeg.ts'
import { writePdf } from '../files/pdf.ts'
import { drawPng } from '../files/png.ts'
import { guidOf, hashOf } from './chance.ts'
import type { WorkOrderFacts } from './row.ts'
import { dayMs, noId, writeInstant, writeWall } from './wireTime.ts'
import type { FileRow } from './world.ts'

/** The kinds of document a story can have. */
export type FileKey =
  | 'report'
  | 'photo'
  | 'display'
  | 'certificate'
  | 'plan'
  | 'quote'
  /** Of the installation, not of the work order. */
  | 'manual'
  /** Listed as larger than a phone can hold. */
  | 'footage'
  | 'page'
  /** A page with a script under the name and type of a PDF. */
  | 'posing'
  /** A page with a script under the name and type of a picture. */
  | 'hidden'

interface Document {
  readonly fileName: string
  readonly name: string
  readonly mime: string
  /** The vendor's own kind of file, or none (api.md 3). */
  readonly kind: 'JOB_APPROVAL' | 'ORDERPDF' | ''
  readonly width: number
  readonly height: number
  readonly bytes: Uint8Array
  /** What the list says it weighs, where that is not what it does. */
  readonly listedBytes?: number
  /** Days after the work order's creation. */
  readonly day: number
}

/** A document of a work order as `DbFileView` lists it, its bytes included. */
export function fileRow(key: FileKey, facts: WorkOrderFacts): FileRow {
  const document = documentOf(key, facts)
  const isOfProject = key === 'manual'
  const owner = isOfProject ? facts.project.id : facts.id
  const id = guidOf(`file/${owner}/${key}`)
  const variant = hashOf(id)
  const added = Math.min(facts.created + document.day * dayMs, facts.modified)
  const { zone } = facts.project.site
  return {
    id,
    db_table_id: noId,
    db_table_name: isOfProject ? 'project' : 'jobs',
    id_in_table: owner,
    name: document.name,
    description: '',
    file_name: document.fileName,
    file_content: toBase64(document.bytes),
    image_width: document.width,
    image_height: document.height,
    date_update: writeWall(added, zone, variant),
    mime_type: document.mime,
    file_type_name: document.kind,
    file_size: document.listedBytes ?? document.bytes.length,
    date_add: writeWall(added, zone, variant + 1),
    modified_dateutc: writeInstant(added, variant + 2),
  }
}

function documentOf(key: FileKey, facts: WorkOrderFacts): Document {
  const reference = facts.reference === '' ? String(facts.id2) : facts.reference
  const { project } = facts
  const shared = { kind: '', width: 0, height: 0, day: 1 } as const
  switch (key) {
    case 'report':
      return {
        ...shared,
        kind: 'JOB_APPROVAL',
        name: `Interventieverslag ${reference}`,
        fileName: `Interventieverslag ${reference}.pdf`,
        mime: 'application/pdf',
        day: 3,
        bytes: writePdf([
          `Interventieverslag ${reference}`,
          facts.name,
          project.name,
          project.site.name,
        ]),
      }
    case 'quote':
      return {
        ...shared,
        kind: 'ORDERPDF',
        name: `Offerte ${reference}`,
        fileName: `Offerte ${reference}.pdf`,
        mime: 'application/pdf',
        bytes: writePdf([`Offerte ${reference}`, facts.name, 'Geldig tot 30 dagen na datum.']),
      }
    case 'certificate':
      return {
        ...shared,
        name: 'Lekdichtheidsattest R-449A',
        fileName: 'Lekdichtheidsattest R-449A.pdf',
        mime: 'application/pdf',
        bytes: writePdf([
          'Lekdichtheidsattest',
          `${project.brand} ${project.model}`,
          project.serial,
        ]),
      }
    case 'photo':
      return {
        ...shared,
        name: 'Foto display foutcode',
        fileName: 'Foto display foutcode.jpg',
        mime: 'image/jpeg',
        width: 320,
        height: 240,
        day: 0,
        bytes: drawJpeg(40, 30, displayGrey),
      }
    case 'display':
      return {
        ...shared,
        name: 'Schermafdruk bewaking',
        fileName: 'Schermafdruk bewaking.png',
        mime: 'image/png',
        width: 160,
        height: 90,
        day: 0,
        bytes: drawPng(160, 90, (x, y) =>
          y > 60 - 40 * Math.sin(x / 20) ** 2 ? [11, 92, 112] : [236, 239, 242],
        ),
      }
    case 'plan':
      return {
        ...shared,
        name: 'Plan koelcellen',
        fileName: 'Plan koelcellen.svg',
        mime: 'image/svg+xml',
        bytes: utf8(
          '<svg xmlns="http://www.w3.org/2000/svg" width="320" height="160"><rect width="320" height="160" fill="#f5f6f8"/><path d="M20 20h90v120H20zM120 20h90v120h-90zM220 20h80v120h-80z" fill="none" stroke="#0b5c70" stroke-width="3"/><script>alert(1)</script></svg>',
        ),
      }
    case 'manual':
      return {
        ...shared,
        name: `Handleiding ${project.brand} ${project.model}`.trim(),
        fileName: `Handleiding ${project.brand} ${project.model}.pdf`,
        mime: 'application/pdf',
        bytes: writePdf(['Handleiding', `${project.brand} ${project.model}`, project.name]),
      }
    case 'footage':
      return {
        ...shared,
        name: 'Camerabeelden technische ruimte',
        fileName: 'Camerabeelden technische ruimte.mp4',
        mime: 'video/mp4',
        bytes: utf8('not really a film'),
        listedBytes: 419_430_400,
      }
    case 'posing':
      return {
        ...shared,
        name: 'Factuur',
        fileName: 'Factuur.pdf',
        mime: 'application/pdf',
        bytes: utf8(scriptPage),
      }
    case 'page':
      return {
        ...shared,
        name: 'Uitleesrapport regelaar',
        fileName: 'Uitleesrapport regelaar.html',
        mime: 'text/html',
        bytes: utf8(scriptPage),
      }
    case 'hidden':
      return {
        ...shared,
        name: '../../<img src=x onerror=alert(1)>\u202Egnp.exe',
        fileName: '../../<img src=x onerror=alert(1)>\u202Egnp.exe',
        mime: 'image/png',
        width: 64,
        height: 64,
        bytes: utf8(scriptPage),
      }
  }
}

const scriptPage =
  '<!doctype html><title>Uitleesrapport</title><h1>Uitleesrapport</h1><script>alert(1)</script>'

/** A grey panel with lighter bars, the way a display looks in a bad photo. */
function displayGrey(column: number, row: number): number {
  const isPanel = column > 8 && column < 32 && row > 8 && row < 22
  const isSegment = isPanel && column % 6 > 1 && (row === 10 || row === 15 || row === 20)
  if (isSegment) return 235
  return isPanel ? 40 : 110 + column + row
}
