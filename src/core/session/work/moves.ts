/** The session as moves: what each tap tells. A move and the moment in, the bodies of facts out. [WORK9] */

import { tellsOfHand } from './hand-moves.ts'
import type { Moment, Move } from './move.ts'
import { started, stepTo } from './step-moves.ts'
import type { ToTell } from './to-tell.ts'
import { tellsOfVisit } from './visit-moves.ts'

/**
 * What a move tells, in the order of telling. The same move in the same moment tells the same:
 * nothing here reads a clock or keeps anything.
 *
 * @returns facts without ids; none where the moment gives the move nothing to say
 */
export function tells(move: Move, moment: Moment): readonly ToTell[] {
  switch (move.move) {
    case 'begin':
    case 'next':
    case 'back':
    case 'other-foot':
    case 'finish':
    case 'go':
      return [started(stepTo(move, moment.session))]
    case 'touch':
    case 'chip':
    case 'mark':
    case 'rate':
    case 'press-again':
    case 'mirror':
    case 'closing-press':
    case 'undo':
      return tellsOfHand(move, moment)
    default:
      return tellsOfVisit(move, moment)
  }
}
