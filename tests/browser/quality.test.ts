/** The studio's look at its own hands, in a real browser with the demo's visits: for the owner, of five clients or nothing. */

import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Language } from '../../src/core/words/language.ts'
import { qualityWords } from '../../src/core/words/quality.ts'
import { settingsWords } from '../../src/core/words/settings.ts'
import {
  freshFolder,
  type Opened,
  openBrowser,
  PHONE,
  picture,
  type Running,
  startServer,
  TABLET,
} from './harness.ts'
import { lookAt } from './look.ts'
import { Hand } from './visit.ts'

let server: Running
let opened: Opened
const errors: string[] = []
beforeAll(async () => {
  server = await startServer(freshFolder('quality'), { demo: true })
  opened = await openBrowser()
  opened.page.on('pageerror', (error) => errors.push(String(error)))
})
afterAll(async () => {
  await opened?.close()
  await server?.stop()
})

async function hands(practitioner: Language, dim: boolean): Promise<void> {
  const { page } = opened
  await page.addInitScript(
    (prefs) => localStorage.setItem('footnote.prefs', JSON.stringify(prefs)),
    {
      practitioner,
      client: practitioner,
      dim,
    },
  )
  await page.goto(`${server.url}/settings`)
  await page.getByRole('link', { name: qualityWords[practitioner].title }).click()
  await page.locator('.zone-rows li').first().waitFor()
}

describe('[QUALITY2] where do we press too hard', () => {
  test('every line is of five clients or more, and no client is named', async () => {
    await hands('en', false)
    const { page } = opened
    const lines = await page.locator('.zone-rows li').allTextContents()
    for (const line of lines) {
      const [, clients] = line.match(/(\d+) clients/) ?? []
      expect(Number(clients)).toBeGreaterThanOrEqual(5)
    }
    expect(await page.locator('main').textContent()).not.toMatch(/Demo ·|示例/)
    const bands = await page.evaluate(
      () => document.querySelector('foot-map')?.shadowRoot?.querySelectorAll('.band').length ?? 0,
    )
    expect(bands).toBeGreaterThan(9)
  })

  test('a practitioner who is not the owner is neither shown the way nor the page', async () => {
    const other = await openBrowser()
    const { page } = other
    await page.route('**/api/state', async (route) => {
      const answer = await route.fetch()
      const state = (await answer.json()) as { signedIn: { role: string } | null }
      if (state.signedIn) state.signedIn.role = 'practitioner'
      await route.fulfill({ json: state })
    })
    await page.goto(`${server.url}/settings`)
    await page.getByRole('heading', { name: settingsWords.en.people }).waitFor()
    expect(await page.getByRole('link', { name: qualityWords.en.title }).count()).toBe(0)
    await page.goto(`${server.url}/quality`)
    await page.getByText(qualityWords.en.ownerOnly).waitFor()
    expect(await page.locator('foot-map').count()).toBe(0)
    await other.close()
  })

  test('a studio with too few clients is told so, and shown nothing', async () => {
    const fresh = await startServer(freshFolder('quality-fresh'))
    const other = await openBrowser()
    try {
      await new Hand(other.page, 'en').setUp(fresh.url, fresh.setup ?? '')
      await other.page.goto(`${fresh.url}/quality`)
      await other.page.getByText(qualityWords.en.tooFew(5)).waitFor()
      expect(await other.page.locator('foot-map').count()).toBe(0)
    } finally {
      await other.close()
      await fresh.stop()
    }
  })

  test.each([
    ['en', false, 'tablet'],
    ['zh-Hans', true, 'tablet'],
    ['zh-Hans', false, 'phone'],
    ['en', true, 'phone'],
  ] as const)('%s, dim %s, on a %s: no axe violation, nothing sticks out', async (...look) => {
    const [language, dim, device] = look
    const { page } = opened
    await page.setViewportSize(device === 'tablet' ? TABLET : PHONE)
    await hands(language, dim)
    await picture(page, `quality-${device}-${language}-${dim ? 'dim' : 'light'}`)
    const wrong = await lookAt(page, `quality on a ${device} in ${language}`)
    expect([...wrong, ...errors]).toEqual([])
  })
})
