/** Which chart and which safety rules are in force, and how far each of them can be trusted. */

import { CHINESE_REVIEWED, RULES_VERSION } from '../../../core/care/mod.ts'
import { chartAmong } from '../../../core/feet/mod.ts'
import { settingsWords } from '../../../core/words/settings.ts'
import { useStudioSettings } from '../../gate/useStudioSettings.ts'
import { Card, Notice, useLanguage, useWords } from '../../ui/mod.ts'

export function InForce() {
  const words = useWords(settingsWords)
  const language = useLanguage()
  const { settings, charts } = useStudioSettings()
  const shown = chartAmong(charts, settings.chart)
  return (
    <Card title={words.chart}>
      <div className="stack">
        <dl className="settings-facts">
          <div>
            <dt>{words.chartShown}</dt>
            <dd>
              {shown
                ? `${shown.names[language]} ${shown.version} · ${words.zones(shown.zones.length)}`
                : settings.chart}
            </dd>
          </div>
          <div>
            <dt>{words.rules}</dt>
            <dd>{RULES_VERSION}</dd>
          </div>
        </dl>
        <p className="quietly">{words.chartIsTradition}</p>
        {CHINESE_REVIEWED ? null : (
          <Notice tone="warn" icon="warning">
            {words.chineseNotReviewed}
          </Notice>
        )}
      </div>
    </Card>
  )
}
