/** Holds that no chart's data make a claim: they are texts of ours like any other. */

import { expect, test } from 'vitest'
import { checkClaims } from '../care/mod.ts'
import { chart, charts } from './mod.ts'

test('[CARE20] no name or place of any released chart makes a claim', () => {
  const findings: string[] = []
  for (const { id, version } of charts()) {
    const released = chart(id, version)
    const texts = [
      released?.names,
      ...(released?.zones ?? []).flatMap(({ names, anatomy }) => [names, anatomy]),
    ].flatMap((text) => Object.values(text ?? {}))
    expect(texts.length).toBeGreaterThan(40)
    for (const text of texts)
      for (const found of checkClaims(text)) findings.push(`${id}: ${found.rule}: ${text}`)
  }
  expect(findings).toEqual([])
})
