import type { ReactNode } from 'react'
import './FullPage.css'

/** A page that is nothing but one message in its middle. */
export function FullPage({ children }: { readonly children: ReactNode }) {
  return <main className="full-page">{children}</main>
}
