/** What a foreign form says that is not carried over as it stands: where it is, what it was, and what becomes of it. */
export type Note = {
  /** Its place in the file: `pages[3].components[1].options.classes`. */
  readonly place: string;
  readonly was: string;
  readonly becomes: string;
};

/** Takes down one such thing: its place, what it was, what becomes of it. */
export type TakeNote = (place: string, was: string, becomes: string) => void;

export function notebook(): { readonly notes: readonly Note[]; readonly note: TakeNote } {
  const notes: Note[] = [];
  return { notes, note: (place, was, becomes) => void notes.push({ place, was, becomes }) };
}
