/** The settings: oneself and this screen, the studio, its rooms and people, chart and rules, this tablet. */

import './settings.css'
import { shellWords } from '../../../core/words/shell.ts'
import { useWords } from '../../ui/mod.ts'
import { About } from './About.tsx'
import { Here } from './Here.tsx'
import { InForce } from './InForce.tsx'
import { Pedal } from './Pedal.tsx'
import { People } from './People.tsx'
import { Quality } from './Quality.tsx'
import { Rooms } from './Rooms.tsx'
import { StudioLines } from './StudioLines.tsx'
import { Tablets } from './Tablets.tsx'
import { Work } from './Work.tsx'
import { You } from './You.tsx'

export function Settings() {
  const words = useWords(shellWords)
  return (
    <div className="page settings">
      <h1 className="sr-only">{words.settings}</h1>
      <div className="columns">
        <div className="stack">
          <You />
          <Work />
          <Pedal />
          <Rooms />
          <InForce />
          <Quality />
        </div>
        <div className="stack">
          <Here />
          <StudioLines />
          <People />
          <Tablets />
          <About />
        </div>
      </div>
    </div>
  )
}
