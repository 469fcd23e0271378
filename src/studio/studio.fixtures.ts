/** A studio in memory with people and tablets, told by lines, for the tests of this room. */

import type { BodyOf, FactType } from '../core/record/mod.ts'
import { STUDIO, sampleFact, sampleId } from '../core/record/sample.fixtures.ts'
import { SPEAKS } from '../core/sync/wire/mod.ts'
import { memoryStore } from '../store/memory.ts'
import type { Setting } from './setting.ts'

export const NOON = Date.UTC(2026, 10, 25, 12)
export const SERVER = sampleId(99)
export const [ANA, BO, CY] = [sampleId(11), sampleId(12), sampleId(13)]

/** The world of a server whose store is empty; chance counts up, so that no two ids are alike. */
export function setting(): Setting {
  let drawn = 0
  return {
    store: memoryStore(),
    now: () => NOON,
    random: (bytes) => {
      drawn++
      const some = new Uint8Array(bytes)
      new DataView(some.buffer).setUint32(bytes - 4, drawn)
      return some
    },
    page: null,
    speaks: SPEAKS,
    device: SERVER,
    receiptKey: 'a key of the studio',
    code: null,
    demo: null,
    report: () => {},
    secure: false,
  }
}

let told = 0

/** A fact in the studio's own stream, as a tablet tells it. */
export function studioFact<T extends FactType>(
  type: T,
  body: BodyOf<T>,
  more: { readonly lamport?: number } = {},
) {
  told++
  return sampleFact({
    type,
    body,
    stream: STUDIO,
    subject: null,
    id: sampleId(7000 + told),
    n: told,
    lamport: more.lamport ?? told,
  })
}

export const joined = (person: string, role: 'owner' | 'practitioner' | 'reception') =>
  studioFact('person/joined', { person, name: `name of ${person.slice(-2)}`, role, language: 'en' })
