/** Long enough for the other tab to have read it; then its bytes are let go. */
const keptMs = 60_000

/** Whether the browser shows a PDF rather than saving it, under a name of its own making. */
export function canShowPdf(): boolean {
  return navigator.pdfViewerEnabled
}

/** Whether a press is recent enough that a new tab may be opened without being blocked. */
export function mayOpenTab(): boolean {
  return navigator.userActivation.isActive
}

/**
 * Opens a PDF in a new tab, in the browser's own viewer. Only for bytes that are typed as PDF: the
 * address belongs to our origin, and the viewer is the one thing there that runs no page of theirs.
 */
export function openPdf(pdf: Blob): void {
  if (pdf.type !== 'application/pdf') throw new TypeError('not typed as a PDF')
  const link = document.createElement('a')
  link.href = URL.createObjectURL(pdf)
  link.target = '_blank'
  link.rel = 'noopener noreferrer'
  link.click()
  setTimeout(() => URL.revokeObjectURL(link.href), keptMs)
}
