/** Lets the page live while a long piece of work runs. */
export interface Pace {
  /**
   * Goes on at once while there is time left in this slice; else after the page has drawn and answered
   * its reader. Ends with the signal's reason, thrown or rejected, once that is aborted.
   */
  readonly breathe: () => Promise<void> | void
}

/** Half a frame of 60 a second: the other half is the page's. */
const sliceMs = 8

/**
 * Cuts work into slices of 8 ms. `clock` and `rest` are the browser's own unless a test says otherwise.
 */
export function createPace(
  signal: AbortSignal,
  { clock = () => performance.now(), rest = letThePageLive } = {},
): Pace {
  let startedAt = clock()
  return {
    breathe: () => {
      signal.throwIfAborted()
      if (clock() - startedAt < sliceMs) return
      return rest().then(() => {
        signal.throwIfAborted()
        startedAt = clock()
      })
    },
  }
}

/** A message to ourselves: unlike a timer, browsers deliver it promptly to a tab in the background too. */
function letThePageLive(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel()
    port1.addEventListener('message', () => {
      port1.close()
      resolve()
    })
    port1.start()
    port2.postMessage(null)
  })
}
