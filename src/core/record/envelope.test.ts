/** Holds the envelope to its keys and bounds, and the two lengths that are counted in bytes. */

import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { checkIncoming } from './check.ts'
import { type Fact, MAX_BODY_BYTES } from './envelope.ts'
import { makeFact } from './make.ts'
import { anyText, sampleFact, sampleId } from './sample.fixtures.ts'
import { utf8Length } from './utf8.ts'

const good = sampleFact({ type: 'session/paused', body: {} })
const upper = sampleId(0xabcdef).toUpperCase()
const MAX = Number.MAX_SAFE_INTEGER

/** For each key what is just inside and just outside. */
const EDGES: readonly [key: keyof Fact, inside: unknown[], outside: unknown[]][] = [
  ['id', [sampleId(5)], ['', upper, sampleId(5).replace('-7', '-4'), `${sampleId(5)}0`, null]],
  ['studio', [sampleId(5)], [upper, ` ${sampleId(5)}`]],
  ['stream', [sampleId(5)], [null]],
  ['subject', [sampleId(5), null], ['nobody', undefined]],
  ['actor', [sampleId(5)], [null]],
  ['device', [sampleId(5)], [sampleId(5).replace('-8', '-c')]],
  ['n', [1, MAX], [0, -1, 1.5, '1', MAX + 1]],
  ['lamport', [1, MAX], [0, 1.5, MAX + 1]],
  ['at', [0, 8.64e15], [-1, 0.5, 8.64e15 + 1]],
  ['tz', [-1080, 0, 1080], [-1081, 1081, 0.5]],
  [
    'type',
    ['later/said', `a/${'b'.repeat(62)}`],
    ['later', 'a/b/c', 'A/b', 'a1/b', '/b', 'a/', `a/${'b'.repeat(63)}`],
  ],
  ['v', [2, 1000], [0, 1001, 1.5, '1']],
  ['chart', ['a-1@10.20.30'], ['a@1.0', '@1.0.0', 'A@1.0.0', 'a@1.0.0-b', 'x a@1.0.0']],
  ['rules', ['10.20.30'], ['1.0', 'v1.0.0', '1.0.0 ']],
  ['salt', ['0f'.repeat(16)], ['0F'.repeat(16), '0f'.repeat(15), '0f'.repeat(17), '']],
]

describe('[R8] the envelope', () => {
  test.each(EDGES)('[R8] %s keeps within its bounds', (key, inside, outside) => {
    const given = (value: unknown) => checkIncoming({ ...good, [key]: value })
    for (const value of inside) expect(given(value)).toMatchObject({ ok: true })
    for (const value of outside)
      expect([value, given(value)]).toMatchObject([value, { code: 'FACT_INVALID', path: key }])
  })

  test('[R8] has no key to spare but the ext, and takes none beside', () => {
    for (const key of Object.keys(good)) {
      const { [key]: _gone, ...rest }: { readonly [key: string]: unknown } = good
      expect(checkIncoming(rest)).toMatchObject({ code: 'FACT_INVALID', path: key })
    }
    expect(checkIncoming({ ...good, seat: 1 })).toMatchObject({ code: 'FACT_INVALID' })
    expect(checkIncoming({ ...good, salt: null })).toEqual({
      ...{ ok: false, code: 'BODY_MISSING', path: 'body' },
      message: 'a blanked fact cannot be appended',
    })
  })
})

describe('[R8] lengths', () => {
  test('[R8] are counted as an encoder writes the text', () => {
    fc.assert(
      fc.property(anyText(60), (text) => {
        expect(utf8Length(text)).toBe(new TextEncoder().encode(text).length)
      }),
    )
    const edges = ['\u007f', '\u0080', '\u07ff', '\u0800', '\uffff', '\u{10000}', '\ud800']
    expect(edges.map(utf8Length)).toEqual([1, 2, 2, 3, 3, 4, 3])
  })

  test('[R8] a body from elsewhere has 64 kB at most, to the byte', () => {
    const sized = (bytes: number) => {
      const body = `{"a":"${'足'.repeat(20_000)}${'x'.repeat(bytes - 60_008)}"}`
      expect(utf8Length(body)).toBe(bytes)
      return checkIncoming({ ...good, type: 'later/said', body })
    }
    expect(sized(MAX_BODY_BYTES)).toMatchObject({ ok: true })
    expect(sized(MAX_BODY_BYTES + 1)).toEqual({
      ...{ ok: false, code: 'BODY_TOO_LARGE', path: 'body' },
      message: 'a body has at most 65536 bytes',
    })
  })

  test('[R13] so has one that is made', () => {
    const step = { kind: 'zone', foot: 'left', seconds: 1, zone: 'x'.repeat(64) } as const
    const { body: _body, v: _v, salt: _salt, ...place } = good
    const planned = (direction: string) =>
      makeFact({
        ...place,
        salt: '00'.repeat(16),
        type: 'session/planned',
        body: {
          steps: Array(400).fill({ ...step, direction }),
          leftOut: [],
          totalSeconds: 400,
          ...{ minutes: 30, secondsPerPass: 20, medium: 'oil' },
        },
      })
    expect(planned('')).toMatchObject({ ok: true })
    expect(planned('足'.repeat(32))).toEqual({
      ...{ ok: false, code: 'BODY_TOO_LARGE' },
      message: 'a body has at most 65536 bytes',
    })
  })
})
