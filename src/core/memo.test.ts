/** Holds that what is remembered is worked out once for each question, and never mixed up. */

import * as fc from 'fast-check'
import { expect, test, vi } from 'vitest'
import { remembered, rememberedBy } from './memo.ts'

test('[SYNC13] each word and each thing is asked about once, and gets the very same answer again', () => {
  const things = [{}, {}, []]
  fc.assert(
    fc.property(fc.array(fc.constantFrom('a', 'b', '', ...things)), (asked) => {
      const make = vi.fn<(of: string | object) => object>((of) => ({ of }))
      const ask = remembered(make)
      const answers = asked.map(ask)
      expect(make).toHaveBeenCalledTimes(new Set(asked).size)
      answers.forEach((answer, i) => {
        expect(answer).toEqual({ of: asked[i] })
        expect(answer).toBe(answers[asked.indexOf(asked[i] as string)])
      })
    }),
  )
})

test('[SYNC13] several things that make up a question are told apart by its word', () => {
  const make = vi.fn<(a: number, b: number) => { readonly sum: number }>((a, b) => ({
    sum: a + b,
  }))
  const ask = rememberedBy((a: number, b: number) => `${a} ${b}`, make)
  expect(ask(1, 2)).toBe(ask(1, 2))
  expect(ask(1, 2)).not.toBe(ask(2, 1))
  expect(ask(2, 2)).toEqual({ sum: 4 })
  expect(make).toHaveBeenCalledTimes(3)
})

test('[SYNC13] no, nothing and nought are answers too', () => {
  for (const answer of [false, null, 0, '']) {
    const make = vi.fn<(of: string) => boolean | number | string | null>(() => answer)
    const ask = remembered(make)
    const by = rememberedBy((of: string) => of, make)
    expect([ask('a'), ask('a'), by('a'), by('a')]).toEqual([answer, answer, answer, answer])
    expect(make).toHaveBeenCalledTimes(2)
  }
})
