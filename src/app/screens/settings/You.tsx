/** One's own language, the client's usual one, and the lamp: kept on this tablet alone. */

import { settingsWords } from '../../../core/words/settings.ts'
import { useLamp } from '../../ui/lamp.tsx'
import { Card, LanguageSwitch, Switch, useLanguages, useWords } from '../../ui/mod.ts'
import { useUsual } from '../../ui/usual.tsx'

export function You() {
  const words = useWords(settingsWords)
  const { practitioner, setPractitioner } = useLanguages()
  const [usual, setUsual] = useUsual()
  const [dim, setDim] = useLamp()
  return (
    <Card title={words.you}>
      <div className="stack">
        <p className="settings-label">{words.yourLanguage}</p>
        <LanguageSwitch
          value={practitioner}
          onChange={setPractitioner}
          label={words.yourLanguage}
        />
        <p className="settings-label">{words.clientLanguage}</p>
        <LanguageSwitch value={usual} onChange={setUsual} label={words.clientLanguage} />
        <Switch label={words.dim} on={dim} onChange={setDim} />
      </div>
    </Card>
  )
}
