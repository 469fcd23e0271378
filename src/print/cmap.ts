/** Reads which characters a font can draw, from its `cmap` table. OpenType 1.9, cmap formats 4 and 12 */

/** Code points with a glyph of their own. */
export function coverage(sfnt: Buffer): ReadonlySet<number> {
  const at = tableAt(sfnt, 'cmap')
  const covered = new Set<number>()
  if (at === 0) return covered
  for (let i = 0; i < sfnt.readUInt16BE(at + 2); i++) {
    const sub = at + sfnt.readUInt32BE(at + 4 + 8 * i + 4)
    const format = sfnt.readUInt16BE(sub)
    if (format === 12) readGroups(sfnt, sub, covered)
    else if (format === 4) readSegments(sfnt, sub, covered)
  }
  return covered
}

function tableAt(sfnt: Buffer, tag: string): number {
  for (let i = 0; i < sfnt.readUInt16BE(4); i++) {
    const entry = 12 + 16 * i
    if (sfnt.toString('latin1', entry, entry + 4) === tag) return sfnt.readUInt32BE(entry + 8)
  }
  return 0
}

function readGroups(sfnt: Buffer, sub: number, covered: Set<number>): void {
  for (let i = 0; i < sfnt.readUInt32BE(sub + 12); i++) {
    const group = sub + 16 + 12 * i
    const first = sfnt.readUInt32BE(group)
    for (let code = first; code <= sfnt.readUInt32BE(group + 4); code++) covered.add(code)
  }
}

function readSegments(sfnt: Buffer, sub: number, covered: Set<number>): void {
  const double = sfnt.readUInt16BE(sub + 6)
  for (let i = 0; i < double; i += 2) {
    const last = sfnt.readUInt16BE(sub + 14 + i)
    const first = sfnt.readUInt16BE(sub + 16 + double + i)
    for (let code = first; code <= last && code !== 0xffff; code++) covered.add(code)
  }
}
