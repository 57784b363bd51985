import { useEffect } from 'react'
import { usePortal } from '../api/apiContext.ts'

/** Names the tab after what the screen shows, then whose portal it is. */
export function useDocumentTitle(title: string): void {
  const { brand } = usePortal().config
  useEffect(() => {
    document.title = `${title} · ${brand.name}`
  }, [title, brand.name])
}
