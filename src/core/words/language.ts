/** The languages Footnote speaks, and the shape of a text in each of them. */

export const LANGUAGES = ['en', 'zh-Hans'] as const
export type Language = (typeof LANGUAGES)[number]

/** The other language of the two: what the card turns over to. */
export function otherLanguage(language: Language): Language {
  return language === 'en' ? 'zh-Hans' : 'en'
}
