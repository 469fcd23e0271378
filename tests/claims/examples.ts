/** Claims and honest sentences with what the check should say, to measure it and to hold it. */

import { readFileSync } from 'node:fs'
import { join } from 'node:path'

export type Example = {
  readonly language: 'en' | 'zh'
  /** Whether it is a claim. */
  readonly claims: boolean
  readonly text: string
}

/** FNV-1a, so that nobody chooses which half a sentence falls into. */
export function halfOf(text: string): 'tuned' | 'unseen' {
  let hash = 0x811c9dc5
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193)
  return ((hash >>> 16) & 1) === 0 ? 'tuned' : 'unseen'
}

/** The examples of a file: `given` is held one by one; `own` was written before the rules, `later` after them. */
export function examples(name: 'given' | 'own' | 'later'): readonly Example[] {
  const [, ...lines] = readFileSync(join(import.meta.dirname, `${name}.tsv`), 'utf8')
    .trim()
    .split('\n')
  return lines.map((line) => {
    const [language, expect, text = ''] = line.split('\t')
    return {
      language: language === 'zh' ? 'zh' : 'en',
      claims: expect === 'flag',
      text: text.replace(/\\n/g, '\n'),
    }
  })
}
