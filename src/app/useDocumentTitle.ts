import { useEffect } from 'react'
import { useApi } from '../api/apiContext.ts'

/** Names the tab after what the screen shows, then whose portal it is. */
export function useDocumentTitle(title: string): void {
  const { brand } = useApi().config
  useEffect(() => {
    document.title = `${title} · ${brand.name}`
  }, [title, brand.name])
}
