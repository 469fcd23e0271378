/** A client who says yes to one thing: finds its card and question, and goes through the others. */

import { cardsFor } from '../../src/core/care/mod.ts'
import { makeDeck } from '../../src/core/care/sitting/deck.ts'
import type { Complaint } from '../../src/core/care/types.ts'
import type { Language } from '../../src/core/words/language.ts'
import { complaintWords, screeningWords } from '../../src/core/words/screening.ts'
import type { Hand } from './visit.ts'

/** More cards than any visit has. */
const MOST_CARDS = 16

const deck = makeDeck()

/** The card and question that ask for a row or a flag. */
function questionFor(complaints: readonly Complaint[], rule: string) {
  for (const card of cardsFor('first', complaints))
    for (const ask of card.items.flatMap(({ asks }) => asks))
      if (ask.id === rule || [...ask.conditions, ...ask.flags].some((one) => one === rule))
        return { card: card.id, ask }
  throw new Error(`no card asks for ${rule}`)
}

/** Answers every question of a first visit, yes to `rule` alone, until the questions end. */
export async function answerYes(
  hand: Hand,
  language: Language,
  rule: string,
  complaints: readonly Complaint[] = ['relax'],
): Promise<void> {
  const { page } = hand
  const words = screeningWords[language]
  const asked = page.locator('.ask')
  await asked.waitFor()
  await hand.speak(language)
  for (const one of complaints)
    if (one !== 'relax') await hand.tap(asked.getByText(complaintWords[language][one]))
  await hand.press(words.goOn)
  const { card, ask } = questionFor(complaints, rule)
  deck.cardsFor('first', complaints)
  const wanted = deck.card(card).title[language]
  const title = page.locator('.ask h1')
  for (let i = 0; i < MOST_CARDS; i++) {
    const ended = page.locator('.held, .outcome, .handed').or(hand.button(words.agreeAlone))
    await page.locator('.ask-pictures').or(ended).first().waitFor()
    if (await ended.first().isVisible()) return
    const before = await title.textContent()
    const said = before === wanted
    const single = !(await hand.button(words.none).isVisible())
    if (!said) await hand.press(single ? words.no : words.none)
    else if (single) await hand.press(words.yes)
    else {
      await hand.press(words.some)
      await hand.tap(page.locator('.ask-opened').getByText(deck.item(ask.id).text[language]))
      if (ask.whichFoot)
        await hand
          .press(words.left)
          .catch(() => hand.tap(page.getByText(words.left, { exact: true })))
      await hand.press(words.goOn)
    }
    await page.waitForFunction(
      ([from, list]) =>
        document.querySelector('.ask h1')?.textContent !== from ||
        (list && !document.querySelector('.ask-opened')),
      [before, said] as const,
    )
  }
  throw new Error('the questions do not come to an end')
}
