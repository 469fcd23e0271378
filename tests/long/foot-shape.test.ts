/** A client's feet chosen by two taps in a real browser, and drawn so in the visit, also after a reload. */

import { afterAll, describe, expect, test } from 'vitest'
import { footShapeWords } from '../../src/core/words/foot-shape.ts'
import { LANGUAGES, type Language } from '../../src/core/words/language.ts'
import { roomWords } from '../../src/core/words/rooms.ts'
import type { FootMap } from '../../src/map/mod.ts'
import {
  freshFolder,
  openBrowser,
  PHONE,
  picture,
  startServer,
  TABLET,
} from '../browser/harness.ts'
import { lookAt } from '../browser/look.ts'
import { Hand } from '../browser/visit.ts'

const closing: (() => Promise<void>)[] = []
afterAll(async () => {
  for (const close of closing.reverse()) await close()
})

const WAYS = LANGUAGES.flatMap((own) =>
  (['tablet', 'phone'] as const).map((device) => ({ own, device })),
)

/** A studio with one client, whose page is open. */
async function atClient(own: Language, device: 'tablet' | 'phone') {
  const server = await startServer(freshFolder('foot-shape'))
  closing.push(() => server.stop())
  const browser = await openBrowser({ viewport: device === 'tablet' ? TABLET : PHONE })
  closing.push(browser.close)
  const { page } = browser
  const hand = new Hand(page, own)
  await hand.setUp(server.url, server.setup ?? '')
  await page.goto(`${server.url}/clients/new`)
  await page.getByLabel(roomWords[own].name, { exact: true }).fill('Lin')
  await hand.press(roomWords[own].save)
  await page.locator('.foot-shape-two').waitFor()
  return { page, hand, words: footShapeWords[own] }
}

describe('[WARP8] [WARP7] the feet of a client', () => {
  test.each(WAYS)('are chosen by two taps, in $own on a $device', async ({ own, device }) => {
    const { page, hand, words } = await atClient(own, device)
    const wrong = [...(await lookAt(page, 'client page'))]
    const see = async (name: string) => {
      await picture(page, `shape-${device}-${own}-${name}`)
      wrong.push(...(await lookAt(page, name)))
    }
    const before = hand.taps
    await hand.press(words.choose)
    await hand.press(words.greek)
    expect(hand.taps - before).toBe(2)
    const shape = () => page.locator('dialog foot-map').evaluate((map) => (map as FootMap).shape)
    await expect.poll(shape).toMatchObject({ left: { toes: 'greek' }, right: { toes: 'greek' } })
    await see('1-both')
    await hand.press(words.left)
    await hand.press(words.high)
    await see('2-arch')
    await hand.press(words.crossing)
    await hand.press(words['toe-4'])
    await expect.poll(shape).toMatchObject({
      left: { toes: 'greek', arch: 'high', halluxAngle: 32, missing: ['toe-4'] },
      right: { toes: 'greek' },
    })
    await see('3-left')
    await hand.press(words.done)
    await page.locator('.foot-shape-two').scrollIntoViewIfNeeded()
    await see('4-page')
    await page.reload()
    await page.locator('.foot-shape-two', { hasText: words['toe-4'] }).waitFor()
    expect(wrong).toEqual([])
  })

  test('the visit is drawn in their shape', async () => {
    const { page, hand, words } = await atClient('en', 'tablet')
    await hand.press(words.choose)
    await hand.press(words.wide)
    await hand.press(words.left)
    await hand.press(words['toe-2'])
    await hand.press(words.done)
    await hand.press(roomWords.en.startVisit)
    await hand.press(roomWords.en.minutes(30))
    await hand.screen('en')
    await hand.agree('en')
    await hand.toFootCheck()
    const shape = (where: string) =>
      page.locator(`${where} foot-map`).evaluate((map) => (map as FootMap).shape)
    const wide = { left: { width: 'wide', missing: ['toe-2'] }, right: { width: 'wide' } }
    await expect.poll(() => shape('.foot-check')).toMatchObject(wide)
    await hand.allClear()
    await expect.poll(() => shape('.plan')).toMatchObject(wide)
    await hand.plan()
    await hand.soak('40')
    await hand.feetOut()
    await expect.poll(() => shape('.session')).toMatchObject(wide)
    await picture(page, 'shape-visit')
    await hand.touch({ foot: 'left', view: 'plantar', u: 0.93, v: 0.109 }, 5)
    await page.locator('.work-chips').waitFor()
  })
})
