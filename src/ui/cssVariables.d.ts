import 'react'

/** Lets `style` set custom properties, which React writes through the CSSOM like any other. */
declare module 'react' {
  interface CSSProperties {
    [variable: `--${string}`]: string | number | undefined
  }
}
