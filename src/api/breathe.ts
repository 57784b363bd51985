/**
 * Resolves when the page has nothing more pressing to do: what the reader does and what is being drawn
 * go first. Where the browser keeps no priorities, at its next turn.
 */
export function breathe(): Promise<void> {
  const { scheduler } = globalThis as { scheduler?: PriorityScheduler }
  if (scheduler) return scheduler.postTask(() => {}, { priority: 'background' })
  return new Promise((resolve) => {
    setTimeout(resolve, 0)
  })
}

/** The part of the Prioritized Task Scheduling API that is used here; Safari has none of it. */
interface PriorityScheduler {
  readonly postTask: (task: () => void, options: { priority: 'background' }) => Promise<void>
}
