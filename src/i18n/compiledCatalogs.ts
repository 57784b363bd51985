import { compileMessage } from '@lingui/message-utils/compileMessage'
import type { Plugin } from 'vite'

/**
 * For production builds: the catalogs' messages as the formatter wants them, so that no reader has to
 * load the parser of ICU messages. A message that cannot be parsed fails the build.
 */
export function compiledCatalogs(): Plugin {
  return {
    name: 'compiled-catalogs',
    apply: 'build',
    transform: {
      filter: { id: /\/src\/i18n\/[a-z]{2}\/\w+\.ts$/ },
      // After TypeScript is gone, so that the file can be run as it is.
      order: 'post',
      handler: async (code) => {
        const exports: Record<string, Record<string, string>> = await import(
          /* @vite-ignore */ `data:text/javascript,${encodeURIComponent(code)}`
        )
        return Object.entries(exports)
          .map(([name, messages]) => `export const ${name} = ${JSON.stringify(compile(messages))}`)
          .join('\n')
      },
    },
  }
}

function compile(messages: Readonly<Record<string, string>>) {
  return Object.fromEntries(
    Object.entries(messages).map(([id, text]) => [id, compileMessage(text)]),
  )
}
