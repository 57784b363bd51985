import { utf8 } from './bytes.ts'

/** A one-page PDF with these lines of text (Latin-1 signs; others become "?"). */
export function writePdf(lines: readonly string[]): Uint8Array<ArrayBuffer> {
  const text = lines
    .map(
      (line, index) =>
        `BT /F1 ${index === 0 ? 18 : 11} Tf 56 ${780 - index * 22} Td (${escaped(line)}) Tj ET`,
    )
    .join('\n')
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>',
    `<< /Length ${text.length} >>\nstream\n${text}\nendstream`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>',
  ]
  let file = '%PDF-1.4\n'
  const starts: number[] = []
  for (const [index, object] of objects.entries()) {
    starts.push(file.length)
    file += `${index + 1} 0 obj\n${object}\nendobj\n`
  }
  const table = starts.map((start) => `${String(start).padStart(10, '0')} 00000 n \n`).join('')
  const size = objects.length + 1
  return utf8(
    `${file}xref\n0 ${size}\n0000000000 65535 f \n${table}trailer\n<< /Size ${size} /Root 1 0 R >>\nstartxref\n${file.length}\n%%EOF\n`,
  )
}

/** Octal escapes keep the file pure ASCII, so that positions are text lengths. */
function escaped(line: string): string {
  return Array.from(line, (sign) => {
    const code = sign.codePointAt(0) ?? 63
    if (sign === '(' || sign === ')' || sign === '\\') return `\\${sign}`
    if (code < 128) return sign
    return code < 256 ? `\\${code.toString(8).padStart(3, '0')}` : '?'
  }).join('')
}
