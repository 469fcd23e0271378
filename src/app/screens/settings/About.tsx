/** The way to the licences of Footnote and of all that goes along with it. [NOTICES2] */

import { settingsWords } from '../../../core/words/settings.ts'
import { Card, Icon, useWords } from '../../ui/mod.ts'

export function About() {
  const words = useWords(settingsWords)
  return (
    <Card title={words.about}>
      <ul className="lines">
        <li>
          {/* A text of its own, so that leaving it leads back to the settings as they stand. */}
          <a href="/licenses.txt" target="_blank" rel="noreferrer" className="line">
            <Icon id="document" />
            <span className="line-main">
              <strong>{words.licences}</strong>
              <small>{words.licencesOf}</small>
            </span>
            <Icon id="next" />
          </a>
        </li>
      </ul>
    </Card>
  )
}
