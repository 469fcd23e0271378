/**
 * A note beside the tablet's store, so that a store which the browser emptied is not taken for a new tablet. [SYNC23]
 *
 * A browser that runs short of space, or sees nobody for a while, empties its databases in silence.
 * Cookies outlive that in most of them, so the note is one: how many entries waited, and nothing else.
 */

/** What the note says. */
export type TabletNote = {
  /** Entries that the studio did not have when they were last counted. */
  readonly waiting: number
}

/** Where the note lies; a browser may refuse it. */
export type NotePlace = {
  /** All cookies of the page, as `document.cookie` gives them. */
  readonly read: () => string
  /** Writes one, as `document.cookie` takes it. */
  readonly write: (cookie: string) => void
}

const NAME = 'footnote-waiting'
/** Seconds a note is kept: as long as browsers keep any. */
const KEPT_FOR = 400 * 86_400

/** The note, or null where there is none. */
export function readNote(place: NotePlace): TabletNote | null {
  try {
    const found = new RegExp(`(?:^|; )${NAME}=(\\d{1,9})(?:;|$)`).exec(place.read())
    return found ? { waiting: Number(found[1]) } : null
  } catch {
    return null
  }
}

/** Writes the note anew; a browser that refuses it only knows less later. */
export function writeNote(place: NotePlace, { waiting }: TabletNote, secure: boolean): void {
  try {
    place.write(
      `${NAME}=${waiting}; Path=/; Max-Age=${KEPT_FOR}; SameSite=Strict${secure ? '; Secure' : ''}`,
    )
  } catch {
    // Nothing depends on it but the notice.
  }
}

/**
 * Whether a store without a number was emptied, and how many entries went with it: null where it is
 * simply new. `waiting` is null where nobody can say.
 *
 * @param knowsUs whether the studio still knows this browser by a sign-in of before
 */
export function emptiedSince(
  note: TabletNote | null,
  knowsUs: boolean,
): { readonly waiting: number | null } | null {
  if (note) return note
  return knowsUs ? { waiting: null } : null
}
