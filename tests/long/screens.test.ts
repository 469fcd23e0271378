/** Every screen of a visit, in both languages, light and dim, on tablet and phone: looked at and pictured. */

import { afterAll, describe, expect, test } from 'vitest'
import { chart, placeOf, zoneById, zonePoint } from '../../src/core/feet/mod.ts'
import type { Language } from '../../src/core/words/language.ts'
import { screeningWords } from '../../src/core/words/screening.ts'
import { workWords } from '../../src/core/words/work.ts'
import {
  freshFolder,
  openBrowser,
  PHONE,
  picture,
  startServer,
  TABLET,
} from '../browser/harness.ts'
import { lookAt, outOfReach } from '../browser/look.ts'
import { Hand } from '../browser/visit.ts'

const closing: (() => Promise<void>)[] = []
afterAll(async () => {
  for (const close of closing.reverse()) await close()
})

type Way = {
  readonly own: Language
  readonly client: Language
  readonly dim: boolean
  readonly device: 'tablet' | 'phone'
}

const WAYS: readonly Way[] = [
  { own: 'en', client: 'zh-Hans', dim: false, device: 'tablet' },
  { own: 'zh-Hans', client: 'zh-Hans', dim: true, device: 'tablet' },
  { own: 'en', client: 'en', dim: true, device: 'phone' },
  { own: 'zh-Hans', client: 'en', dim: false, device: 'phone' },
]

/** What a thumb, an elbow or a pedal must find at any moment of the work. */
const ALWAYS = [
  '.work-pain-key',
  '.work-rail .work-keys button:first-child',
  '.work-rail .work-keys button:last-child',
]

describe('[VISIT1] [VISIT2] [VISIT3] no screen of a visit has an axe violation, sticks out or is too small for a finger', () => {
  test.each(WAYS)(
    '$own, client $client, dim $dim, $device',
    async (way) => {
      const { own, client, device } = way
      const server = await startServer(freshFolder('screens'))
      closing.push(() => server.stop())
      const browser = await openBrowser({ viewport: device === 'tablet' ? TABLET : PHONE })
      closing.push(browser.close)
      const { page } = browser
      const wrong: string[] = []
      page.on('pageerror', (error) => wrong.push(String(error)))
      const hand = new Hand(page, own)
      const see = async (name: string) => {
        await picture(page, `${device}-${own}-${way.dim ? 'dim' : 'light'}-${name}`)
        wrong.push(...(await lookAt(page, `${name} on a ${device} in ${own}`)))
      }

      await page.goto(`${server.url}/setup?code=x`)
      await page.getByRole('textbox').first().waitFor()
      await see('1-set-up')
      await hand.setUp(server.url, server.setup ?? '')
      if (way.dim) await page.locator('.head-end button').first().tap()
      await see('2-today')
      await page.goto(`${server.url}/settings`)
      await page.getByRole('heading', { level: 1 }).waitFor()
      await see('3-settings')
      await page.goto(server.url)
      await hand.walkIn(30)
      await page.locator('.ask h1').waitFor()
      await see('4-complaints')
      await hand.speak(client)
      await hand.press(screeningWords[client].goOn)
      await page.locator('.ask-pictures').waitFor()
      await see('5-card')
      await hand.answerAll(client)
      await see('6-agreement')
      await hand.agree(client)
      await page.locator('.outcome-ways').waitFor()
      await see('7-outcome')
      await hand.toFootCheck()
      await page.locator('.foot-check').waitFor()
      await see('8-foot-check')
      await hand.allClear()
      await page.locator('.plan').waitFor()
      await see('9-plan')
      await hand.plan()
      await page.locator('.soak').waitFor()
      await see('10-soak')
      await hand.soak('40')
      await page.locator('.soak-in').waitFor()
      await see('11-in-water')
      await hand.feetOut()
      await page.locator('.session').waitFor()
      await see('12-work')
      wrong.push(...(await outOfReach(page, ALWAYS)))
      const rwoShur = chart('rwo-shur')
      const kidney = rwoShur && zoneById(rwoShur, 'kidney')
      if (!kidney) throw new Error('no chart')
      await hand.touch(placeOf('left', 'plantar', zonePoint(kidney, 'plantar')), 6)
      await page.locator('.work-chips').waitFor()
      await see('13-sore')
      await hand.press(workWords[own].showClient)
      await page.locator('.sheet .work-turned').waitFor()
      await see('14-show-client')
      await hand.press(workWords[own].turnBack)
      await hand.press(workWords[own].pain)
      await page.locator('.work-pain').waitFor()
      await see('15-pain')
      await page.locator('.work-answers button').first().tap()
      await hand.press(workWords[own].stop)
      await page.locator('.sheet').last().waitFor()
      await see('16-stop')
      await hand.press(workWords[own].keepGoing)
      await hand.pressAgainOpen()
      await see('17-press-again')
      await hand.scale(2)
      await hand.finish()
      await page.locator('.closing .scale').waitFor()
      await see('18-closing')
      await hand.close(1)
      await page.locator('.summary').waitFor()
      await see('19-summary')
      await hand.sign()
      await see('20-signed')
      await page.goto(server.url)
      await page.locator('main').waitFor()
      await see('21-today-after')
      expect(wrong).toEqual([])
    },
    240_000,
  )
})
