/** Says words aloud where the device has a voice for the language; silent where it has none. */

import type { Language } from '../../../core/words/language.ts'

/** BCP 47 prefixes under which browsers list their voices. */
const VOICES: { readonly [language in Language]: string } = { en: 'en', 'zh-Hans': 'zh' }

export function hasVoice(language: Language): boolean {
  return (
    'speechSynthesis' in window &&
    speechSynthesis
      .getVoices()
      .some((voice) => voice.lang.toLowerCase().startsWith(VOICES[language]))
  )
}

export function say(text: string, language: Language): void {
  const words = new SpeechSynthesisUtterance(text)
  words.lang = language === 'en' ? 'en-GB' : 'zh-CN'
  speechSynthesis.cancel()
  speechSynthesis.speak(words)
}
