/** A page that stays open for weeks: it finds a newer one, takes it where nobody is in the middle of anything, and loses nothing meanwhile. */

import { createServer, request } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Page } from 'playwright-core'
import { afterAll, expect, test } from 'vitest'
import { settingsWords } from '../../src/core/words/settings.ts'
import { shellWords } from '../../src/core/words/shell.ts'
import { freshFolder, openBrowser, picture, type Running, startServer } from '../browser/harness.ts'
import { lookAt } from '../browser/look.ts'
import { allKept, pageIsKept } from '../browser/tablets.ts'
import { Hand } from '../browser/visit.ts'

const closing: (() => Promise<void>)[] = []
afterAll(async () => {
  for (const close of closing.reverse()) await close().catch(() => undefined)
})

const shell = shellWords.en

/** The settings' code as the older page knows it: a newer studio has it under another name. */
const OLD_PART = /\/assets\/Settings-[\w-]+\.js/

/** A studio that can be renewed: from then on its worker is another, and an old part is gone. */
async function renewable(server: Running) {
  let renewed = false
  const front = createServer((asked, answer) => {
    if (renewed && OLD_PART.test(asked.url ?? '')) {
      answer.writeHead(404).end('not found')
      return
    }
    const { host: _host, 'accept-encoding': _packed, ...headers } = asked.headers
    const { port } = server
    const passed = request(
      {
        host: '127.0.0.1',
        port,
        path: asked.url,
        method: asked.method,
        headers: { ...headers, host: asked.headers.host },
      },
      (said) => {
        const isWorker = asked.url === '/sw.js'
        if (!isWorker) {
          answer.writeHead(said.statusCode ?? 500, said.headers)
          said.pipe(answer)
          return
        }
        let text = ''
        said.setEncoding('utf8')
        said.on('data', (part: string) => {
          text += part
        })
        said.on('end', () => {
          const { 'content-length': _length, ...head } = said.headers
          answer.writeHead(said.statusCode ?? 500, head)
          answer.end(
            renewed
              ? text
                  .replace(/footnote-page-/, 'footnote-page-renewed-')
                  .replace(new RegExp(`"${OLD_PART.source}",?`), '')
              : text,
          )
        })
      },
    )
    passed.on('error', () => answer.destroy())
    asked.pipe(passed)
  })
  await new Promise<void>((done) => front.listen(0, '127.0.0.1', done))
  closing.push(
    () =>
      new Promise((done) => {
        front.closeAllConnections()
        front.close(() => done())
      }),
  )
  return {
    url: `http://127.0.0.1:${(front.address() as AddressInfo).port}`,
    renew() {
      renewed = true
    },
  }
}

/** Lets the page's clocks go on by so many minutes. */
const later = (page: Page, minutes: number) =>
  page.evaluate((ms) => {
    const now = Date.now.bind(Date)
    Date.now = () => now() + ms
  }, minutes * 60_000)

test('[START5] a newer page is found, offered on Today alone, taken by itself when nobody is there, and an older one still gets its parts', async () => {
  const server = await startServer(freshFolder('kiosk'))
  closing.push(() => server.stop())
  const studio = await renewable(server)
  const browser = await openBrowser()
  closing.push(browser.close)
  const { page } = browser
  const hand = new Hand(page)
  await hand.setUp(studio.url, new URL(server.setup ?? '').searchParams.get('code') ?? '')
  await pageIsKept(page)
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null)
  await page.goto(`${studio.url}/settings`)
  await page.getByText(settingsWords.en.offlineToo).waitFor()
  await page.goto(studio.url)
  await page.locator('.today').waitFor()
  await page.waitForFunction(async () => (await navigator.serviceWorker.getRegistration())?.active)

  studio.renew()
  await later(page, 61)
  await page.evaluate(() => dispatchEvent(new Event('online')))
  await page.getByText(shell.newVersion).waitFor({ timeout: 30_000 })
  await picture(page, 'kiosk-newer')
  expect(await lookAt(page, 'newer')).toEqual([])
  // In a visit nothing is swapped, and nothing asks.
  await hand.walkIn(30)
  await page.locator('.ask h1').waitFor()
  await allKept(page)
  expect(await page.getByText(shell.newVersion).count()).toBe(0)

  const second = await browser.context.newPage()
  await second.goto(studio.url)
  await second.getByText(shell.newVersion).waitFor({ timeout: 30_000 })
  const reloaded = second.waitForEvent('load')
  await second.getByRole('button', { name: shell.useNewVersion }).tap()
  await reloaded
  await second.locator('.today').waitFor()
  expect(await second.getByText(shell.newVersion).count()).toBe(0)
  const shelves = await second.evaluate(() => caches.keys())
  expect(shelves.filter((name) => name.startsWith('footnote-page-')).length).toBe(2)

  // The first one still runs the older page, whose parts the studio has no more.
  await page.evaluate(() => {
    history.pushState(null, '', '/settings')
  })
  await page.getByText(settingsWords.en.offlineToo).waitFor()
  expect(await page.evaluate(async () => (await fetch('/assets/Settings-none.js')).status)).toBe(
    404,
  )
  await page.getByRole('navigation', { name: shell.mainMenu }).getByText(shell.today).tap()
  await page.getByText(shell.newVersion).waitFor()
  const byItself = page.waitForEvent('load', { timeout: 60_000 })
  await later(page, 6)
  await byItself
  await page.locator('.today').waitFor()
  expect(await page.getByText(shell.newVersion).count()).toBe(0)
}, 180_000)
