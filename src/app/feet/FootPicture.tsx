/** One foot as a small line drawing, with the shape it has: what is tapped, and what is known. */

import './FootPicture.css'
import {
  type FootShape,
  isMissing,
  missingToes,
  type Side,
  stump,
  type View,
  warpFor,
} from '../../core/feet/mod.ts'

/** The part of a view that is shown, in hundredths of foot length: left, top, width, height. */
const FRAMES = {
  sole: [-25, -4, 50, 108],
  toes: [-25, -4, 50, 48],
  arch: [-106, -36, 112, 40],
} as const

/** Which part a picture shows. */
export type Part = keyof typeof FRAMES

function drawn(part: Part, shape: FootShape | null, foot: Side): string {
  const view: View = part === 'arch' ? 'medial' : 'plantar'
  const skin = warpFor(shape, view).ring(stump(view, missingToes(shape)))
  const mirror = foot === 'right' ? 1 : -1
  return skin
    .map(([u, w]) =>
      part === 'arch'
        ? `${(-u * 100).toFixed(1)},${(-w * 100).toFixed(1)}`
        : `${(mirror * w * 100).toFixed(1)},${((1 - u) * 100).toFixed(1)}`,
    )
    .join(' ')
}

export function FootPicture(props: {
  readonly part: Part
  readonly shape: FootShape | null
  readonly foot?: Side
}) {
  const { part, shape, foot = 'right' } = props
  const gone = isMissing(shape)
  return (
    <svg
      viewBox={FRAMES[part].join(' ')}
      className="foot-picture"
      data-part={part}
      data-gone={gone}
      aria-hidden="true"
    >
      <polygon points={drawn(part, gone ? null : shape, foot)} />
      {part === 'arch' ? <path d="M-106 0.8H6" /> : null}
    </svg>
  )
}
