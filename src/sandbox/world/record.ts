import { guidOf, hashOf } from './chance.ts'
import { fileRow, type FileKey } from './files.ts'
import { technicians } from './people.ts'
import { writeRow, type WorkOrderFacts } from './row.ts'
import type { RemarkRow, VisitRow, WorkOrderRecord } from './world.ts'
import { minuteMs, writeWall } from './wireTime.ts'

/** A remark before it is put on the wire. */
export interface Remark {
  readonly at: number
  readonly by: string
  readonly text: string
  /** The number of the work order it was made on. */
  readonly id2: number
}

/** Writes a work order and its visits, remarks and files, so that counts and lists agree. */
export function writeRecord(
  facts: WorkOrderFacts,
  remarks: readonly Remark[],
  files: readonly FileKey[],
): WorkOrderRecord {
  return {
    row: writeRow(facts),
    visits: writeVisits(facts),
    remarks: writeRemarks(facts, remarks),
    files: files.map((key) => fileRow(key, facts)),
  }
}

/** The visits of a work order as rows of their own view. */
export function writeVisits(facts: WorkOrderFacts): readonly VisitRow[] {
  const { project } = facts
  const { zone } = project.site
  return facts.visits.map((visit, index): VisitRow => {
    const id = guidOf(`visit/${facts.id}/${index}`)
    const variant = hashOf(id)
    return {
      id,
      jobs_id: facts.id,
      jobs_id2: facts.id2,
      jobs_name: facts.name,
      jobs_nb_notes: facts.noteCount,
      date_from: writeWall(visit.from, zone, variant),
      date_to: writeWall(visit.from + visit.minutes * minuteMs, zone, variant + 1),
      user_firstname: technicians[visit.technician].firstname,
      user_lastname: technicians[visit.technician].lastname,
      project_id: project.id,
      project_equipment_family_id: project.familyId,
      project_status_name: 'In bedrijf',
      db_address_street: `${project.site.street} ${project.site.number}`,
      db_address_zip: project.site.zip,
      db_address_city: project.site.city,
    }
  })
}

/** Remarks as the action endpoint gives them. */
export function writeRemarks(
  facts: WorkOrderFacts,
  remarks: readonly Remark[],
): readonly RemarkRow[] {
  return remarks.map((remark, index) => writeRemark(remark, facts, index))
}

function writeRemark(remark: Remark, facts: WorkOrderFacts, index: number): RemarkRow {
  const id = guidOf(`remark/${facts.id}/${index}`)
  return {
    id,
    object_id2: remark.id2,
    user_fullname: remark.by,
    date_add: writeWall(remark.at, facts.project.site.zone, hashOf(id)),
    notes: remark.text,
  }
}
