/** Who works here, and as what. */

import { settingsWords } from '../../../core/words/settings.ts'
import { Card, Icon, useWords } from '../../ui/mod.ts'
import { useStudioSettings } from './useStudioSettings.ts'

export function People() {
  const words = useWords(settingsWords)
  const { people } = useStudioSettings()
  return (
    <Card title={words.people}>
      <ul className="lines">
        {people
          .filter((one) => one.standing !== 'left')
          .map(({ id, name, role }) => (
            <li key={id} className="line">
              <Icon id="person" />
              <span className="line-main">{name}</span>
              <span className="line-end">{words[role]}</span>
            </li>
          ))}
      </ul>
    </Card>
  )
}
