/** Faces and raised fingers for 0 to 10, drawn from the number itself. */

/** The mouth of a face on a 32-unit grid: a smile at 0, straight in the middle, turned down at 10. */
export function mouth(value: number): string {
  const bend = 5 - value
  return `M10 ${(21 - bend * 0.35).toFixed(2)}Q16 ${(21 + bend * 1.05).toFixed(2)} 22 ${(21 - bend * 0.35).toFixed(2)}`
}

/** Brows draw together as the number grows; below 5 there are none. */
export function brows(value: number): string {
  if (value < 5) return ''
  const tilt = (value - 4) * 0.45
  return `M8.5 ${(10.5 - tilt * 0.3).toFixed(2)}L13 ${(10.5 + tilt * 0.7).toFixed(2)}M23.5 ${(10.5 - tilt * 0.3).toFixed(2)}L19 ${(10.5 + tilt * 0.7).toFixed(2)}`
}

/** Fingers of one hand in the order in which they go up; x and length on a 24-unit grid. */
const FINGERS = [
  { x: 8, tip: 4 },
  { x: 11, tip: 2.5 },
  { x: 14, tip: 3.5 },
  { x: 17, tip: 6.5 },
] as const

/** One hand with `up` fingers raised (0-5), the thumb last; folded fingers are knuckles. */
export function hand(up: number, mirrored: boolean): string {
  const flip = (x: number) => (mirrored ? 24 - x : x)
  const fingers = FINGERS.map(({ x, tip }, i) =>
    i < up ? `M${flip(x)} 13V${tip}` : `M${flip(x)} 13v-1.2`,
  )
  const thumb =
    up === 5 ? `M${flip(7)} 17L${flip(2.5)} 11.5` : `M${flip(7)} 17l${mirrored ? -3 : 3}-1.5`
  const palm = `M${flip(7)} 13H${flip(18)}V18Q${flip(18)} 22 ${flip(14)} 22H${flip(11)}Q${flip(7)} 22 ${flip(7)} 18Z`
  return `${palm}${fingers.join('')}${thumb}`
}

/** How many fingers each hand shows for a number 0-10. */
export function fingersFor(value: number): readonly [number, number] {
  return value <= 5 ? [value, 0] : [5, value - 5]
}
