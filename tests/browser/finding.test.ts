/** A client is found by pinyin, and the licences are read, on a tablet without a network. */

import { afterAll, expect, test } from 'vitest'
import { roomWords } from '../../src/core/words/rooms.ts'
import { settingsWords } from '../../src/core/words/settings.ts'
import { freshFolder, openBrowser, PHONE, picture, startServer } from './harness.ts'
import { allKept, pageIsKept } from './tablets.ts'
import { Hand } from './visit.ts'

const closing: (() => Promise<void>)[] = []
afterAll(async () => {
  for (const close of closing.reverse()) await close().catch(() => undefined)
})

const words = roomWords.en

test('[ROOMS19] [NOTICES2] found by pinyin and initials, and licences read, with the studio gone', async () => {
  const server = await startServer(freshFolder('finding'))
  closing.push(() => server.stop())
  const browser = await openBrowser()
  closing.push(browser.close)
  const { page, context } = browser
  const hand = new Hand(page)
  await hand.setUp(server.url, server.setup ?? '')
  await pageIsKept(page)
  for (const name of ['李娜', '单雪', 'Jürgen Müller']) {
    await page.goto(`${server.url}/clients/new`)
    await page.getByLabel(words.name, { exact: true }).fill(name)
    await hand.press(words.save)
    await page.getByRole('heading', { name }).first().waitFor()
  }
  await allKept(page)
  await server.stop()

  await page.goto(`${server.url}/clients`)
  const field = page.getByLabel(words.findClient)
  const shown = async (typed: string, ...who: string[]) => {
    await field.fill(typed)
    const lines = page.locator('.clients .lines li')
    await expect
      .poll(async () => (await lines.allInnerTexts()).map((one) => one.split('\n')[0]))
      .toEqual(who)
  }
  await shown('na li', '李娜')
  await shown('sx', '单雪')
  await shown('mueller', 'Jürgen Müller')
  await picture(page, 'finding')
  await page.setViewportSize(PHONE)
  await picture(page, 'finding-phone')

  await page.goto(`${server.url}/settings`)
  const link = page.getByRole('link', { name: settingsWords.en.licences })
  await link.scrollIntoViewIfNeeded()
  await picture(page, 'settings-licences')
  const [read] = await Promise.all([context.waitForEvent('page'), link.tap()])
  await read.waitForLoadState()
  const text = (await read.locator('body').textContent()) ?? ''
  for (const made of [
    'react ',
    'pinyin-pro ',
    '@fontsource/noto-sans-arabic ',
    'SIL OPEN FONT LICENSE',
  ])
    expect(text).toContain(made)
})
