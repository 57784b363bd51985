/**
 * The path the portal is served under, with a slash at both ends, told by where its own script came
 * from: `…/portal/assets/main-abc.js` → `/portal/`. So one build serves every path.
 */
export function basePathOf(moduleUrl: string): string {
  return new URL('../', moduleUrl).pathname
}
