/** Looks at a screen as axe and as a ruler do: nothing unreadable, nothing cut off, nothing too small to tap. */

import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Page } from 'playwright-core'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** Pixels of the smallest thing a finger has to hit; inline links in running text are exempt. */
const LEAST_TARGET = 44

type Found = { readonly id: string; readonly nodes: readonly string[] }

async function violations(page: Page, only?: readonly string[]): Promise<readonly Found[]> {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(axe)
  return page.evaluate(async (rules) => {
    type Axe = {
      run: (options: object) => Promise<{ violations: { id: string; nodes: { html: string }[] }[] }>
    }
    const { run } = (globalThis as unknown as { axe: Axe }).axe
    const { violations: all } = await run({
      resultTypes: ['violations'],
      ...(rules && { runOnly: { type: 'rule', values: rules } }),
    })
    return all.map(({ id, nodes }) => ({ id, nodes: nodes.map(({ html }) => html.slice(0, 160)) }))
  }, only)
}

/** What sticks out to the side, and what a finger could miss. */
async function misfits(page: Page): Promise<readonly string[]> {
  return page.evaluate((least) => {
    const wide = document.documentElement.scrollWidth - innerWidth
    const small = [...document.querySelectorAll('button, a[href], summary, [role=switch]')]
      .filter((one) => one.checkVisibility() && !one.closest('p, .skip'))
      .map((one) => ({ one, box: one.getBoundingClientRect() }))
      .filter(({ box }) => box.width > 1 && (box.height < least || box.width < least))
      .map(({ one, box }) => `${one.outerHTML.slice(0, 100)} ${box.width}×${box.height}`)
    const dim = document.documentElement.dataset.theme === 'dim'
    const bright = [...document.querySelectorAll('foot-map')].filter(
      (map) => dim && map.getAttribute('theme') !== 'dim',
    )
    return [
      ...(wide > 1 ? [`${wide} px too wide`] : []),
      ...bright.map(() => 'a map is bright in a dim room'),
      ...small,
    ]
  }, LEAST_TARGET)
}

/** What is wrong with a screen: axe's violations light and dim, its width, and what is too small. */
export async function lookAt(page: Page, name: string): Promise<readonly string[]> {
  const before = await page.evaluate(() => document.documentElement.dataset.theme ?? '')
  const found = (await misfits(page)).map((one) => `${name}: ${one}`)
  // Only colours differ between a bright and a dim room, so the other one is looked at for these alone.
  for (const theme of before === 'dim' ? ['', 'dim'] : ['dim', '']) {
    const only = theme === before ? undefined : ['color-contrast']
    await page.evaluate(async (to) => {
      document.documentElement.dataset.theme = to
      for (const map of document.querySelectorAll('foot-map'))
        if (to === 'dim') map.setAttribute('theme', 'dim')
        else map.removeAttribute('theme')
      for (const one of document.getAnimations()) if (one instanceof CSSTransition) one.finish()
    }, theme)
    for (const { id, nodes } of await violations(page, only))
      found.push(`${name} ${theme || 'light'}: ${id}: ${nodes.join(' | ')}`)
  }
  return found
}

/** Which of these are not whole on the screen, at the top of the page or at its end. */
export async function outOfReach(
  page: Page,
  selectors: readonly string[],
): Promise<readonly string[]> {
  return page.evaluate((all) => {
    const missing: string[] = []
    for (const end of [0, document.documentElement.scrollHeight]) {
      scrollTo(0, end)
      for (const one of all) {
        const box = document.querySelector(one)?.getBoundingClientRect()
        const { left = -1, right = -1, top = -1, bottom = -1 } = box ?? {}
        const inside = left >= 0 && right <= innerWidth && top >= 0 && bottom <= innerHeight
        const on = document.elementFromPoint((left + right) / 2, (top + bottom) / 2)
        if (!inside || !on?.closest(one)) missing.push(`${one} is out of reach at ${scrollY} px`)
      }
    }
    scrollTo(0, 0)
    return missing
  }, selectors)
}
