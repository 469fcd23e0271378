/** How many claims the check finds, and how many honest sentences it stops, over sentences that people wrote. */

import { checkClaims } from '../src/core/care/mod.ts'
import { type Example, examples, halfOf } from '../tests/claims/examples.ts'
import { atLeast, atMost, type Bench, type Figure, timed } from './figure.ts'

const LANGUAGES = ['en', 'zh'] as const

/** Each sentence as 100 where something is found in it and 0 where nothing is. */
const share = (of: readonly Example[]) => [
  (100 * of.filter(({ text }) => checkClaims(text).length > 0).length) / of.length,
]

function figures(name: string, of: readonly Example[]): readonly Figure[] {
  return LANGUAGES.flatMap((language) => {
    const told = of.filter((one) => one.language === language)
    const claims = told.filter((one) => one.claims)
    const honest = told.filter((one) => !one.claims)
    return [
      {
        ...atLeast(`claims found, ${name}, ${language}`, '%', 90, share(claims)),
        n: claims.length,
      },
      {
        ...atMost(`honest stopped, ${name}, ${language}`, '%', 5, share(honest)),
        n: honest.length,
      },
    ]
  })
}

export const bench: Bench = {
  name: 'claims',
  run: async () => {
    const own = examples('own')
    const all = own.map(({ text }) => text).join('\n')
    const long = all.repeat(Math.ceil(100_000 / all.length)).slice(0, 100_000)
    return [
      ...figures('given', examples('given')),
      ...figures(
        'own, tuned on',
        own.filter(({ text }) => halfOf(text) === 'tuned'),
      ),
      ...figures(
        'own, unseen',
        own.filter(({ text }) => halfOf(text) === 'unseen'),
      ),
      ...figures('later, tuned on', examples('later')),
      atMost(
        'claims check of 100 kB',
        'ms',
        1000,
        timed(5, () => checkClaims(long)),
      ),
    ]
  },
}
