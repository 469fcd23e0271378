/** The gates a hot basin and a strong hand must pass: temperature, herbs, techniques. docs/domain.md 4 */

import { granted, type Outcome, refused } from '../outcome.ts'
import { HERBS, isKnuckle, type Unit } from '../record/terms.ts'
import { herbsOut } from './rules/1.0.0/herbs.ts'
import { RULES_VERSION } from './rules/rules.ts'
import { TABLE_2 } from './rules/table.ts'
import type { Herb, Off, Screening } from './types.ts'

/** °C. Above it hot water is said aloud. docs/domain.md 4 */
export const WARN_ABOVE = 42
/** °C. Above it no feet go in: 52 °C burns full thickness in two minutes, 54 °C in 30 s. docs/domain.md 4 */
export const REFUSE_ABOVE = 43
/** °C. Colder than this is no foot bath; most likely the unit is wrong. Own judgement. */
export const COLDEST = 20

/** °C above which no water for feet is ever meant. Own judgement: 60 °F is colder than any bath, 60 °C scalds at once. */
const SCALDS = 60

/**
 * Whether a reading taken for °C can only have been meant in °F.
 *
 * @example
 * meantInFahrenheit(104) // true
 * meantInFahrenheit(44) // false
 */
export function meantInFahrenheit(celsius: number): boolean {
  return celsius > SCALDS
}

/**
 * A reading in °C, to 0.1.
 *
 * @example
 * toCelsius(104, 'F') // 40
 */
export function toCelsius(value: number, unit: Unit): number {
  const celsius = unit === 'C' ? value : ((value - 32) * 5) / 9
  return Math.round(celsius * 10) / 10
}

const inUnit = (celsius: number, unit: Unit): number =>
  unit === 'C' ? celsius : celsius * 1.8 + 32

/**
 * A temperature as the studio's thermometers show it: °C to 0.1, °F in whole degrees. [CARE32]
 *
 * @example
 * degrees(38.9, 'F') // '102 °F'
 * degrees(40.3, 'C') // '40.3 °C'
 */
export function degrees(celsius: number, unit: Unit): string {
  const steps = unit === 'C' ? 10 : 1
  return `${Math.round(inUnit(celsius, unit) * steps) / steps} °${unit}`
}

/**
 * A temperature that must not be passed, rounded down to what a thermometer shows. [CARE32]
 *
 * @example
 * degreesAtMost(40, 'F') // '104 °F'
 * degreesAtMost(42, 'F') // '107 °F'
 */
export function degreesAtMost(celsius: number, unit: Unit): string {
  const shown = inUnit(celsius, unit)
  // 104 may come out as a hair less.
  return `${unit === 'C' ? shown : Math.floor(shown + 1e-9)} °${unit}`
}

/**
 * Reads a thermometer reading with its unit: `40 °C`, `104F`.
 *
 * A bare number is refused where it could be meant in either unit, so that 104 is never taken for
 * degrees Celsius nor guessed to be Fahrenheit.
 *
 * @param unit the unit the screen shows beside the number, if it shows one
 * @returns °C to 0.1, or `TEMPERATURE_UNREADABLE`, `TEMPERATURE_UNIT_MISSING`
 *
 * @example
 * readTemperature('104 °F') // { ok: true, value: 40 }
 */
export function readTemperature(text: string, unit?: Unit): Outcome<number> {
  const found = /^\s*(-?\d{1,3}(?:[.,]\d{1,2})?)\s*(?:°\s*)?([CF℃℉])?\s*$/i.exec(
    text.normalize('NFKC'),
  )
  if (!found) return refused('TEMPERATURE_UNREADABLE', 'a reading is a number with °C or °F')
  const value = Number((found[1] as string).replace(',', '.'))
  const told = found[2]?.toUpperCase() as Unit | undefined
  const known = told ?? unit
  if (known === undefined)
    return refused('TEMPERATURE_UNIT_MISSING', 'say whether the reading is in °C or °F')
  return granted(toCelsius(value, known))
}

/** Under which caps feet may go in. */
export type SoakGate = {
  /** °C that must not be passed for this client. */
  readonly cap: number
  /** Minutes after which feet come out. */
  readonly maxMinutes: number
  /** Hotter than usual, allowed but said aloud. */
  readonly warn: boolean
}

/**
 * Whether feet may go into water of this temperature. Hot towels pass the same gate.
 *
 * @param celsius the thermometer reading
 * @returns the caps in force, or `SOAK_STOPPED`, `SOAK_TOO_HOT`, `SOAK_ABOVE_CAP`, `SOAK_TOO_COLD`,
 * `HERB_NOT_ALLOWED`
 */
export function soakGate(asked: {
  readonly celsius: number
  readonly soak: Screening['soak']
  readonly herbs?: readonly Herb[]
  readonly conditions?: readonly string[]
  /** The release that screened; 1.0.0 where not said. */
  readonly rules?: string
}): Outcome<SoakGate> {
  const { celsius, soak } = asked
  if (soak.maxCelsius === null || soak.maxMinutes === null)
    return refused('SOAK_STOPPED', 'the screening does not allow a soak')
  if (celsius > REFUSE_ABOVE) return refused('SOAK_TOO_HOT', `never above ${REFUSE_ABOVE} °C`)
  // The house cap of 42 is where the warning begins, not where the water ends.
  const cap = soak.maxCelsius >= WARN_ABOVE ? REFUSE_ABOVE : soak.maxCelsius
  if (celsius > cap) return refused('SOAK_ABOVE_CAP', `at most ${cap} °C for this client`)
  if (celsius < COLDEST) return refused('SOAK_TOO_COLD', 'is the unit right?')
  const off = herbsOff(asked.conditions ?? [], asked.rules)
  const herb = asked.herbs?.find((one) => off.includes(one))
  if (herb) return refused('HERB_NOT_ALLOWED', `${herb} is not for this client`, herb)
  return granted({ cap, maxMinutes: soak.maxMinutes, warn: celsius > WARN_ABOVE })
}

/**
 * Herbs that the client's conditions keep out of the basin, each once. Source: the notes of the rows.
 *
 * @example
 * herbsOff(['varicose-veins']) // []
 * herbsOff(['antiplatelet'], '2.0.0') // ['safflower', 'cinnamon-twig']
 */
export function herbsOff(
  conditions: readonly string[],
  rules: string = RULES_VERSION,
): readonly Herb[] {
  const second = rules === TABLE_2.version
  const out = conditions.flatMap((id) => {
    if (!second) return herbsOut[id] ?? []
    const off = TABLE_2.rule(id)?.herbsOff
    return off ? HERBS_OFF[off] : []
  })
  return [...new Set(out)]
}

/** Bleeding: 红花 and 桂枝 are kept out of the basin. docs/domain.md 4 */
const HERBS_OFF = {
  every: HERBS,
  bleeding: ['safflower', 'cinnamon-twig'],
} as const satisfies { readonly [off: string]: readonly Herb[] }

/**
 * Whether the screening lets a technique be used; both knuckle techniques go by `knuckle`.
 *
 * @example
 * techniqueAllowed('hook-knuckle', ['knuckle']) // false
 */
export function techniqueAllowed(technique: string, off: readonly Off[]): boolean {
  if (technique === 'tool') return !off.includes('tool')
  if (technique === 'tapping') return !off.includes('tapping')
  return !(isKnuckle(technique) && off.includes('knuckle'))
}
