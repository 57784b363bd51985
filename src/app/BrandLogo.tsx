import { usePortal } from '../api/apiContext.ts'
import { BrandMark } from '../ui/BrandMark.tsx'

/** The tenant's mark; its logo lies beside the settings file unless it is a `data:` address. */
export function BrandLogo() {
  const { config, configUrl } = usePortal()
  const { name, logo, logoDark } = config.brand
  const resolve = (address: string | null) =>
    address === null ? null : new URL(address, new URL(configUrl, window.location.href)).href
  return <BrandMark logo={resolve(logo)} logoDark={resolve(logoDark)} name={name} />
}
