import { useCallback } from 'react'

/**
 * Bytes in memory as a picture; their address lives as long as it is shown. The blob must be typed as a
 * picture by what it is: an `<img>` runs nothing, but an address of our origin can be opened by itself.
 */
export function BlobPicture({
  blob,
  alt,
  className,
  onError,
}: {
  readonly blob: Blob
  readonly alt: string
  readonly className?: string
  /** The browser cannot show it after all. */
  readonly onError: () => void
}) {
  const show = useCallback(
    (image: HTMLImageElement) => {
      const url = URL.createObjectURL(blob)
      image.src = url
      return () => URL.revokeObjectURL(url)
    },
    [blob],
  )
  return <img alt={alt} className={className} onError={onError} ref={show} />
}
