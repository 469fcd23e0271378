/** How long a visit and a pass usually are, and how the water is measured. */

import { UNITS } from '../../../core/record/mod.ts'
import { roomWords } from '../../../core/words/rooms.ts'
import { settingsWords } from '../../../core/words/settings.ts'
import { useStudioSettings } from '../../gate/useStudioSettings.ts'
import { Button, Card, Stepper, useWords } from '../../ui/mod.ts'

export function Work() {
  const words = useWords(settingsWords)
  const { minutes } = useWords(roomWords)
  const { settings, mayChange, change } = useStudioSettings()
  return (
    <Card title={words.work}>
      <div className="stack">
        {mayChange ? null : <p className="quietly">{words.ownerOnly}</p>}
        <div className="settings-line">
          <span>{words.minutes}</span>
          <Stepper
            label={words.minutes}
            value={settings.minutes}
            least={mayChange ? 15 : settings.minutes}
            most={mayChange ? 60 : settings.minutes}
            by={5}
            show={minutes}
            onChange={(value) => change({ minutes: value })}
            fewer={`${words.minutes}: ${words.fewer}`}
            more={`${words.minutes}: ${words.more}`}
          />
        </div>
        <div className="settings-line">
          <span>{words.secondsPerPass}</span>
          <Stepper
            label={words.secondsPerPass}
            value={settings.secondsPerPass}
            least={mayChange ? 5 : settings.secondsPerPass}
            most={mayChange ? 300 : settings.secondsPerPass}
            by={5}
            show={words.seconds}
            onChange={(value) => change({ secondsPerPass: value })}
            fewer={`${words.secondsPerPass}: ${words.fewer}`}
            more={`${words.secondsPerPass}: ${words.more}`}
          />
        </div>
        <div className="settings-line">
          <span>{words.temperature}</span>
          <fieldset className="bar">
            <legend className="sr-only">{words.temperature}</legend>
            {UNITS.map((unit) => (
              <Button
                key={unit}
                pressed={settings.temperatureUnit === unit}
                disabled={!mayChange}
                onPress={() => change({ temperatureUnit: unit })}
              >
                °{unit}
              </Button>
            ))}
          </fieldset>
        </div>
      </div>
    </Card>
  )
}
