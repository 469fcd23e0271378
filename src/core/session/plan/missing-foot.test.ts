/** Holds a plan to the feet that are there. */

import { expect, test } from 'vitest'
import { screen } from '../../care/mod.ts'
import { plan } from '../mod.ts'
import { forFeetThatAreThere } from './missing-foot.ts'

const GO = screen({ on: '2026-11-23', conditions: [], redFlags: [], complaints: ['relax'] })

function feetOf(screening: typeof GO): readonly string[] {
  const made = plan({ chart: 'rwo-shur', complaints: [], screening, minutes: 30 })
  if (!made.ok) throw new Error(made.code)
  return [
    ...new Set(made.value.steps.filter(({ kind }) => kind === 'zone').map(({ foot }) => foot)),
  ]
}

test('[WARP9] a missing foot is not planned, the other is', () => {
  expect([...feetOf(GO)].sort()).toEqual(['left', 'right'])
  expect(feetOf(forFeetThatAreThere(GO, { left: { missing: ['foot'] } }))).toEqual(['right'])
})

test('[WARP9] what else is kept off stays, and a missing toe takes no foot away', () => {
  const right = { ...GO, avoid: { ...GO.avoid, feet: ['right'] as const } }
  expect(forFeetThatAreThere(right, { left: { missing: ['foot'] } }).avoid.feet).toEqual([
    'left',
    'right',
  ])
  expect(forFeetThatAreThere(GO, { left: { missing: ['toe-1'] }, right: null })).toBe(GO)
})
