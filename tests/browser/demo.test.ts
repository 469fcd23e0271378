/** The demo as a visitor meets it: a board in the middle of its day, and a card in plain places. */

import { afterAll, describe, expect, test } from 'vitest'
import { chart } from '../../src/core/feet/mod.ts'
import { cardWords } from '../../src/core/words/card.ts'
import { roomWords } from '../../src/core/words/rooms.ts'
import { freshFolder, openBrowser, PHONE, picture, startServer, TABLET } from './harness.ts'
import { lookAt } from './look.ts'

const closing: (() => Promise<void>)[] = []
afterAll(async () => {
  for (const close of closing.reverse()) await close()
})

describe('[SERVER15] [SHARE1] [ROOMS15] the demo in a browser', () => {
  test.each([
    ['tablet', TABLET],
    ['phone', PHONE],
  ] as const)(
    'on a %s',
    async (device, viewport) => {
      const server = await startServer(freshFolder('demo'), { demo: true })
      closing.push(() => server.stop())
      const { page, close } = await openBrowser({ viewport })
      closing.push(close)
      const wrong: string[] = []
      page.on('pageerror', (error) => wrong.push(String(error)))
      const see = async (name: string) => {
        await picture(page, `demo-${device}-${name}`)
        wrong.push(...(await lookAt(page, `${name} of the demo on a ${device}`)))
      }
      const words = roomWords.en

      await page.goto(server.url)
      await page.locator('.room').nth(1).waitFor()
      expect(await page.locator('.room-stage').allTextContents()).toEqual([words.work, words.soak])
      expect(await page.locator('.room .timer').count()).toBe(2)
      expect(await page.locator('.room-free').count()).toBe(1)
      await page.getByText(words.doneToday).waitFor()
      expect(await page.locator('.lines a').count()).toBe(3)
      expect(await page.getByText(words.leftOpen).count()).toBe(0)
      await see('1-today')

      const done = page.locator('.lines a').first()
      await done.tap()
      await page.locator('.summary').waitFor()
      await see('2-summary')
      await page.emulateMedia({ media: 'print' })
      const card = (await page.locator('.card-page').textContent()) ?? ''
      expect(card).toContain(cardWords['zh-Hans'].demo)
      expect(card).toContain(cardWords['zh-Hans'].honest)
      const lines = await page.locator('.card-page ol li').allTextContents()
      expect(lines.length).toBeGreaterThan(0)
      for (const line of lines) expect(line).toMatch(/：\d+ → \d+ 分（满分 10 分），/)
      for (const { names } of chart('rwo-shur')?.zones ?? [])
        if (names['zh-Hans'].length > 2) expect(card).not.toContain(names['zh-Hans'])
      await picture(page, `demo-${device}-3-card`)
      await page.emulateMedia({ media: 'screen' })

      await page.goto(`${server.url}/settings`)
      await page.locator('button.line').nth(2).waitFor()
      await see('4-settings')

      // Somebody entered anew who has a page: asked about, and taken by one tap.
      await page.goto(`${server.url}/clients`)
      const known = page.locator('.lines a').first()
      const name = (await known.locator('strong').textContent()) ?? ''
      const address = (await known.getAttribute('href')) ?? ''
      await page.goto(`${server.url}/clients/new`)
      const form = page.getByRole('dialog')
      await form.getByLabel(words.name).fill(name.toUpperCase())
      const asked = form.getByRole('link', { name: words.isThis(name) })
      await asked.waitFor()
      await see('5-same-person')
      await form.getByLabel(words.name).fill('Nobody Yet')
      await asked.waitFor({ state: 'detached' })
      await form.getByLabel(words.name).fill(name)
      await asked.tap()
      await page.getByRole('heading', { level: 1, name }).waitFor()
      expect(new URL(page.url()).pathname).toBe(address)
      expect(wrong).toEqual([])
    },
    90_000,
  )
})
