/** The settings: oneself and this screen, the studio, its rooms and people, chart and rules, this tablet. */

import './settings.css'
import { Here } from './Here.tsx'
import { InForce } from './InForce.tsx'
import { People } from './People.tsx'
import { Rooms } from './Rooms.tsx'
import { StudioLines } from './StudioLines.tsx'
import { Work } from './Work.tsx'
import { You } from './You.tsx'

export function Settings() {
  return (
    <div className="page settings">
      <div className="columns">
        <div className="stack">
          <You />
          <Work />
          <Rooms />
        </div>
        <div className="stack">
          <Here />
          <StudioLines />
          <People />
          <InForce />
        </div>
      </div>
    </div>
  )
}
