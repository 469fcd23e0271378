/** Two big names of languages, each written in itself, so that it can be found by who needs it. */

import { kitWords } from '../../core/words/kit.ts'
import { LANGUAGES, type Language } from '../../core/words/language.ts'
import { Button } from './Button.tsx'
import { useWords } from './words.tsx'

export function LanguageSwitch(props: {
  readonly value: Language
  readonly onChange: (language: Language) => void
  readonly label?: string
}) {
  const words = useWords(kitWords)
  return (
    <fieldset className="bar">
      <legend className="sr-only">{props.label ?? words.language}</legend>
      {LANGUAGES.map((language) => (
        <Button
          key={language}
          pressed={props.value === language}
          onPress={() => props.onChange(language)}
        >
          <span lang={language}>{kitWords[language].ownName}</span>
        </Button>
      ))}
    </fieldset>
  )
}
