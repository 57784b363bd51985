declare global {
  interface ImportMetaEnv {
    readonly VITE_APP_VERSION?: string
  }
}

/** Which version of the portal this is, as `package.json` has it; `dev` where nothing was built. */
export const appVersion = import.meta.env.VITE_APP_VERSION ?? 'dev'

/** The name of a built script; it changes with every change of the code. */
export const buildName = new URL(import.meta.url).pathname.split('/').at(-1) ?? ''
