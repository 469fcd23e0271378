/** The card as it is printed from the browser: one page, in the client's language, with or without a network. */

import './card-page.css'
import { outline, type Point, SIDES, type Side } from '../../../core/feet/mod.ts'
import { type Card, cardOf, solePoint, spread } from '../../../core/share/mod.ts'
import { cardWords } from '../../../core/words/card.ts'
import { placeWords } from '../../../core/words/places.ts'
import { useClientLanguage } from '../../ui/mod.ts'
import type { Visit } from './useVisit.ts'

/** Radius of a number's ring, where a foot is 100 long. */
const RING = 4

/** Soles face the reader: the right foot is on the left. */
function across(foot: Side, v: number): number {
  return (foot === 'right' ? v - 0.25 : 0.25 - v) * 100
}

function Feet({ card }: { readonly card: Card }) {
  const at = (foot: Side, [u, v]: Point): Point => [across(foot, v), (1 - u) * 100]
  const homes = card.places.map(({ place }) => at(place.foot, solePoint(place)))
  const rings = spread(homes, 2 * RING + 1)
  return (
    <svg
      viewBox="-52 -4 104 116"
      className="card-page-feet"
      role="img"
      aria-label={card.placesTitle}
    >
      {SIDES.map((foot) => (
        <g key={foot}>
          <polygon
            points={outline('plantar')
              .map((point) =>
                at(foot, point)
                  .map((n) => n.toFixed(1))
                  .join(','),
              )
              .join(' ')}
          />
          <text x={across(foot, 0)} y={106}>
            {placeWords[card.language][foot]}
          </text>
        </g>
      ))}
      {rings.map(([x, y], i) => {
        const [homeX, homeY] = homes[i] ?? [x, y]
        return (
          <g key={`${x} ${y}`}>
            <line x1={homeX} y1={homeY} x2={x} y2={y} />
            <circle cx={x} cy={y} r={RING} />
            <text x={x} y={y + 1.8} className="card-page-number">
              {i + 1}
            </text>
          </g>
        )
      })}
    </svg>
  )
}

export function CardPage({ visit }: { readonly visit: Visit }) {
  const language = useClientLanguage()
  const { session, settings, standing } = visit
  const card = cardOf({ session, reading: standing }, { settings }, language)
  const words = cardWords[language]
  return (
    <section className="card-page" lang={language}>
      <h1>{card.title}</h1>
      <p className="quietly">{card.of}</p>
      {card.demo ? <p>{card.demo}</p> : null}
      <Feet card={card} />
      <h2>{card.placesTitle}</h2>
      {card.places.length === 0 ? <p>{card.none}</p> : null}
      <ol>
        {card.places.map((one) => (
          <li key={`${one.words} ${one.before}`}>
            {words.line(one.words, one.before, one.after, one.changeWords)}
          </li>
        ))}
      </ol>
      {card.soak ? <p>{card.soak}</p> : null}
      <h2>{card.homeTitle}</h2>
      <ul>
        {card.home.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <h2>{card.lookTitle}</h2>
      <p>{card.look}</p>
      <p className="quietly">{card.honest}</p>
    </section>
  )
}
