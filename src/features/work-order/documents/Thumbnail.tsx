import { FileText, File as FileIcon, Image } from 'lucide-react'
import type { LucideIcon } from 'lucide-react'
import { useEffect, useRef, useState } from 'react'
import { useThumbnail } from '../../../api/useThumbnail.ts'
import type { AttachedFile } from '../../../domain/attachedFile.ts'
import { BlobPicture } from './BlobPicture.tsx'
import { fileKind } from './fileKind.ts'
import type { FileKind } from './fileKind.ts'

const icons: Readonly<Record<FileKind, LucideIcon>> = {
  picture: Image,
  pdf: FileText,
  other: FileIcon,
}

/** A document's small picture, asked for once its place is in sight; till then, or for ever, a sign. */
export function Thumbnail({ file }: { readonly file: AttachedFile }) {
  const place = useRef<HTMLSpanElement>(null)
  const [isInSight, setInSight] = useState(false)
  const [isBroken, setBroken] = useState(false)
  const kind = fileKind(file)
  const picture = useThumbnail(file, kind, isInSight && kind !== 'other')

  useEffect(() => {
    if (place.current === null) return undefined
    // On a busy page several sights of it come at once; the first may be of before.
    const observer = new IntersectionObserver((entries) => {
      if (entries.some(({ isIntersecting }) => isIntersecting)) setInSight(true)
    })
    observer.observe(place.current)
    return () => observer.disconnect()
  }, [])

  const Icon = icons[kind]
  return (
    <span className="document__thumbnail" ref={place}>
      {picture === null || isBroken ? (
        <Icon aria-hidden="true" size={16} />
      ) : (
        <BlobPicture alt="" blob={picture} onError={() => setBroken(true)} />
      )}
    </span>
  )
}
