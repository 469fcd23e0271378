/** How words of the field are written down, the same in both languages. */

/** Words by what they are: kind → words, parted by commas in English and by spaces in Chinese. */
export type WordLists = { readonly [kind: string]: string }
