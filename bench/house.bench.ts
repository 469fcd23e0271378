/** How well the house is kept: lines of tests beside lines of code. */

import { isTest, type Source, sources } from '../tests/house/sources.ts'
import { atLeast, type Bench } from './figure.ts'

/** Words, drawings, rules and charts are data: their tests hold laws over all of them, not line by line. */
const DATA =
  /^src\/core\/(words\/|care\/rules\/\d|care\/claims\/(frames-|words-|claims-script)|feet\/foot\/(drawing|outlines)|feet\/charts\/)/

/** Lines that say something to the machine: neither empty nor comment. */
const linesOf = (files: readonly Source[]) =>
  files
    .flatMap(({ text }) => text.replace(/\/\*[\s\S]*?\*\//g, '').split('\n'))
    .filter((line) => line.trim() !== '' && !line.trim().startsWith('//')).length

export const bench: Bench = {
  name: 'house',
  run: async () => {
    const code = sources('src').filter(({ path }) => !isTest(path) && !DATA.test(path))
    const tests = [...sources('src').filter(({ path }) => isTest(path)), ...sources('tests')]
    return [
      atLeast('lines of tests to lines of code', 'lines a line', 0.8, [
        linesOf(tests) / linesOf(code),
      ]),
    ]
  },
}
