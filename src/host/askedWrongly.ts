/** A mistake that the person at the keyboard can mend: shown as its sentence, without a stack trace. */
export class AskedWrongly extends Error {}

/** Prints why a command ends: a sentence for what a person can mend, else the trace that we need. */
export function reportFailure(error: unknown): void {
  console.error(error instanceof AskedWrongly ? error.message : error)
  process.exitCode = 1
}
