import { initialsOf } from './initials.ts'
import './BrandMark.css'

/** Who the portal is from: the logo, or a square with the initials, and the name beside it. */
export function BrandMark({
  name,
  logo,
  logoDark,
}: {
  readonly name: string
  /** Addresses as the page can load them; null = none. */
  readonly logo: string | null
  readonly logoDark: string | null
}) {
  return (
    <span className="brand-mark">
      {logo === null ? (
        <span aria-hidden="true" className="brand-mark__square">
          {initialsOf(name)}
        </span>
      ) : (
        <Logo logo={logo} logoDark={logoDark} />
      )}
      <span className="brand-mark__name ellipsis">{name}</span>
    </span>
  )
}

/** The name stands beside it, so the picture itself says nothing more. */
function Logo({ logo, logoDark }: { readonly logo: string; readonly logoDark: string | null }) {
  if (logoDark === null)
    return <img alt="" className="brand-mark__logo brand-mark__logo--plate" src={logo} />
  return (
    <>
      <img alt="" className="brand-mark__logo brand-mark__logo--light" src={logo} />
      <img alt="" className="brand-mark__logo brand-mark__logo--dark" src={logoDark} />
    </>
  )
}
