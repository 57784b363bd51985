/** Longest line of a calendar file, octets without its break (RFC 5545, 3.1). */
const lineOctets = 75

const encoder = new TextEncoder()

/**
 * Folds one line of a calendar file: no piece is longer than 75 octets, each further one begins with
 * a space, and none is cut inside a character. Taking out every break and the space after it gives
 * the line back.
 */
export function foldLine(line: string): string {
  // Three octets for each unit of the text at most: a short line need not be counted.
  if (line.length <= lineOctets / 3) return line
  let folded = ''
  let room = lineOctets
  for (const character of line) {
    const octets = encoder.encode(character).length
    if (octets > room) {
      folded += '\r\n '
      room = lineOctets - 1
    }
    folded += character
    room -= octets
  }
  return folded
}
