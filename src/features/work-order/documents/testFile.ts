import type { AttachedFile } from '../../../domain/attachedFile.ts'

/** For tests: a document that is empty but for its id and what the test sets. */
export function aFile(overrides: Partial<AttachedFile> = {}): AttachedFile {
  return {
    id: 'f0000000-0000-4000-8000-000000000001',
    fileName: null,
    title: null,
    description: null,
    claimedType: null,
    paper: null,
    sizeBytes: null,
    addedAt: null,
    ...overrides,
  }
}
