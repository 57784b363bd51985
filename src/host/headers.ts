/** What decides the header set besides the profile itself. */
export interface HeaderOptions {
  /** The path the portal is served under, with a slash at both ends: `/` or `/portal/`. */
  readonly basePath: string
  /** Other origins the portal may call, `https://api.example`; empty when the API is on our own. */
  readonly connectOrigins: readonly string[]
  /**
   * Whether pages load everything over https. False only for plain http on a name that is not this
   * machine's own, where the browser would ask for scripts on an https port that nobody serves.
   */
  readonly upgradesRequests: boolean
}

const closedFeatures = [
  'accelerometer',
  'autoplay',
  'camera',
  'display-capture',
  'encrypted-media',
  'geolocation',
  'gyroscope',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'picture-in-picture',
  'publickey-credentials-get',
  'screen-wake-lock',
  'usb',
  'xr-spatial-tracking',
  'clipboard-read',
]

/**
 * The header set of every answer of ours (reliability.md 6.1, profile A). A production host must send
 * the same. Trusted Types are enforced and nothing inline is allowed, so that nothing which would need
 * either can slip in unseen. `Cache-Control` is apart: it depends on the answer.
 */
export function securityHeaders(options: HeaderOptions): Readonly<Record<string, string>> {
  const reports = `${options.basePath}__csp`
  return {
    'Content-Security-Policy': contentSecurityPolicy(options, reports),
    'Reporting-Endpoints': `csp="${reports}"`,
    'Strict-Transport-Security': 'max-age=63072000; includeSubDomains',
    'X-Content-Type-Options': 'nosniff',
    'X-Frame-Options': 'DENY',
    'Referrer-Policy': 'no-referrer',
    'Permissions-Policy': [
      ...closedFeatures.map((feature) => `${feature}=()`),
      'fullscreen=(self)',
      'clipboard-write=(self)',
    ].join(', '),
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Cross-Origin-Resource-Policy': 'same-origin',
    'Cross-Origin-Embedder-Policy': 'require-corp',
    'X-Robots-Tag': 'noindex, nofollow',
  }
}

/** How long an answer may be kept: for ever when its name carries its hash, else asked about each time. */
export function cacheControl(status: number, isHashed: boolean): string {
  // A missing file under /assets/ must not be remembered as missing for a year.
  const isFile = status === 200 || status === 304
  return isFile && isHashed ? 'public, max-age=31536000, immutable' : 'no-cache'
}

function contentSecurityPolicy(options: HeaderOptions, reports: string): string {
  return [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    // Documents come as bytes, for the token must not be in an address: pictures are shown from memory.
    "img-src 'self' data: blob:",
    "font-src 'self'",
    ["connect-src 'self'", ...options.connectOrigins].join(' '),
    "manifest-src 'self'",
    "worker-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
    "object-src 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types portal',
    ...(options.upgradesRequests ? ['upgrade-insecure-requests'] : []),
    `report-uri ${reports}`,
    'report-to csp',
  ].join('; ')
}
