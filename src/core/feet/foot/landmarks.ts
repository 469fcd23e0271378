/** Named places of the canonical right foot that zones, areas and the drawing are hung on. */

import type { Point } from '../types.ts'

/** Five values from the big toe to the little toe. */
export type Rays<T> = readonly [T, T, T, T, T]

/**
 * Landmarks in fractions of foot length: `[u, v]` on sole and dorsum, `[u, h]` on the two sides.
 *
 * Sources: ball length, breadths and malleolus height from ANSUR II; tips of toes 2 and 5 from
 * Hawes 1994; heads of the metatarsals from the peaks of the MUN104 pressure template, set on whole
 * foot length; the rest own judgement from anatomy.
 */
export const LANDMARKS = {
  heelRear: [0, 0.004],
  /** Centre of the heel pad (MUN104: .125 of contact length). */
  heelCentre: [0.13, 0],
  toeTips: [
    [1, 0.103],
    [0.986, 0.012],
    [0.949, -0.05],
    [0.898, -0.106],
    [0.83, -0.157],
  ] satisfies Rays<Point>,
  /** Centre of each toe's pulp. */
  toePulps: [
    [0.93, 0.109],
    [0.95, 0.015],
    [0.914, -0.047],
    [0.862, -0.105],
    [0.8, -0.157],
  ] satisfies Rays<Point>,
  /** Between toes 1|2, 2|3, 3|4, 4|5. */
  webs: [
    [0.838, 0.05],
    [0.828, -0.0125],
    [0.8, -0.0705],
    [0.76, -0.1215],
  ] satisfies readonly [Point, Point, Point, Point],
  /** Joints between metatarsal and toe. */
  mtpJoints: [
    [0.735, 0.115],
    [0.77, 0.032],
    [0.753, -0.03],
    [0.7, -0.09],
    [0.633, -0.148],
  ] satisfies Rays<Point>,
  mtp1Bulge: [0.737, 0.1857],
  mtp5Bulge: [0.65, -0.1886],
  /** Base of the fifth metatarsal, felt at the outer rim about 40 % of the way from the heel. */
  tuberosity: [0.4, -0.15],
  navicular: [0.41, 0.095],
  /** Where the arch is narrowest, medial edge. */
  archWaist: [0.455, 0.103],
  medial: {
    /** Higher and further forward than the lateral one. */
    malleolus: [0.285, 0.315],
    navicular: [0.42, 0.165],
    mtp1: [0.735, 0.08],
    ip1: [0.89, 0.06],
    toeTip: [1, 0.053],
    heelCorner: [0.03, 0.03],
    heelCord: [0.069, 0.41],
  },
  lateral: {
    /** Height .269 ± .0206 of foot length in ANSUR II men, .255 in women. */
    malleolus: [0.225, 0.262],
    tuberosity: [0.4, 0.065],
    mtp5: [0.645, 0.05],
    cuboid: [0.34, 0.1],
    toeTip: [0.828, 0.03],
    heelCorner: [0.03, 0.03],
    heelCord: [0.069, 0.41],
  },
} as const
