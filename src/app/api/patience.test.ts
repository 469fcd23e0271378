/** Holds that a studio which is silent keeps nobody waiting for ever, and one that goes on speaking is waited for. */

import { describe, expect, test } from 'vitest'
import { START } from '../../core/record/mod.ts'
import { SPEAKS } from '../../core/sync/wire/mod.ts'
import { makeStudioApi } from './api.ts'
import { SILENCE, type Timer } from './patience.ts'

/** Time that passes by hand. */
function handTime() {
  const timers = new Map<number, { readonly ms: number; readonly fire: () => void }>()
  let made = 0
  const timer: Timer = (ms, fire) => {
    const id = made++
    timers.set(id, { ms, fire })
    return () => timers.delete(id)
  }
  const settle = () => new Promise((done) => setTimeout(done, 0))
  return {
    timer,
    set: () => [...timers.values()].map(({ ms }) => ms),
    made: () => made,
    async over(): Promise<void> {
      await settle()
      for (const [id, { fire }] of timers) {
        timers.delete(id)
        fire()
      }
      await settle()
    },
    settle,
  }
}

const state = JSON.stringify({ founded: true, demo: false, studioName: 'S', signedIn: null })
const codeOf = async (answer: Promise<{ ok: boolean; code?: string }>) =>
  (await answer).code ?? 'ok'

describe('[SYNC22] a studio that is silent', () => {
  test.each<readonly [string, typeof fetch]>([
    ['takes the question and never answers', () => new Promise(() => undefined)],
    [
      'answers with a head and no body',
      async () => new Response(new ReadableStream({ start: () => undefined })),
    ],
    [
      'lets go when it is told to',
      (_path, init) =>
        new Promise((_done, failed) => {
          init?.signal?.addEventListener('abort', () => failed(new DOMException('x', 'AbortError')))
        }),
    ],
  ])('[SYNC22] %s', async (_what, ask) => {
    for (const call of ['state', 'signIn', 'pull', 'push'] as const) {
      const time = handTime()
      const api = makeStudioApi(ask, SPEAKS, time.timer)
      const device = { id: '', name: '' }
      const answer =
        call === 'state'
          ? codeOf(api.state())
          : call === 'signIn'
            ? codeOf(api.signIn({ name: 'Ana', password: 'x', device }))
            : call === 'pull'
              ? codeOf(api.pull(START, 1))
              : codeOf(api.push([], {}))
      await time.over()
      expect([call, await answer]).toEqual([call, 'NO_ANSWER'])
      expect(time.set()).toEqual([])
    }
  })

  test('[SYNC22] what goes on arriving is waited for, and its end ends the waiting', async () => {
    const time = handTime()
    let piece: (text: string) => void = () => undefined
    let end: () => void = () => undefined
    const body = new ReadableStream<Uint8Array>({
      start(controller) {
        piece = (text) => controller.enqueue(new TextEncoder().encode(text))
        end = () => controller.close()
      },
    })
    const api = makeStudioApi(async () => new Response(body), SPEAKS, time.timer)
    const answer = codeOf(api.state())
    await time.settle()
    const before = time.made()
    for (const letter of state) {
      piece(letter)
      await time.settle()
      expect(time.set()).toEqual([SILENCE])
    }
    expect(time.made()).toBe(before + state.length)
    end()
    expect(await answer).toBe('ok')
    expect(time.set()).toEqual([])
  })

  test('[SYNC22] a large push is given the time of a slow line', async () => {
    const time = handTime()
    const api = makeStudioApi(() => new Promise(() => undefined), SPEAKS, time.timer)
    void api.push([], { a: 'x'.repeat(2_000_000) })
    expect(time.set()[0]).toBeGreaterThan(SILENCE + 100_000)
  })

  test('[SYNC22] a network that is gone is no silence', async () => {
    const time = handTime()
    const api = makeStudioApi(() => Promise.reject(new TypeError('gone')), SPEAKS, time.timer)
    expect(await codeOf(api.state())).toBe('NO_CONNECTION')
    expect(time.set()).toEqual([])
  })
})

test('[SYNC8] something on the way that takes less at once than the studio is no lost connection', async () => {
  const api = makeStudioApi(async () => new Response('<html>Too large', { status: 413 }))
  expect(await codeOf(api.push([], {}))).toBe('BODY_LIMIT')
})

test('[SERVER40] the page hears which start of the server answers, and what its clock shows', async () => {
  const headers: Record<string, string>[] = [
    { 'footnote-server': 'a1', 'footnote-clock': '1795424405000' },
    { 'footnote-clock': 'noon' },
    { 'footnote-server': 'b2', 'footnote-clock': '99999999999999999' },
    {},
  ]
  const api = makeStudioApi(async () => new Response(state, { headers: headers.shift() ?? {} }))
  const heard: unknown[] = []
  const stop = api.onHeard((one) => heard.push(one))
  expect(api.heard()).toEqual({ server: null, clock: null })
  for (let i = 0; i < 3; i++) await api.state()
  stop()
  await api.state()
  const clock = 1_795_424_405_000
  expect(heard).toEqual([
    { server: 'a1', clock },
    { server: 'a1', clock },
    { server: 'b2', clock },
  ])
  expect(api.heard()).toEqual({ server: 'b2', clock })
})
