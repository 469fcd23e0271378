/** Lists that two packages ship without types. */

declare module 'opencc-js/dict/*' {
  const list: string
  export default list
}

declare module 'pinyin-pro/dist/esm/data/surname.mjs' {
  /** Family names of one sign and of two, with their tones. */
  const surnames: { readonly [name: string]: string }
  export default surnames
}
