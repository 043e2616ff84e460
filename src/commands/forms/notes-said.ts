import type { Note } from '#services';

const mostPlaces = 3;

/** What is not carried over, for people: notes that say the same stand together, with their places. */
export function notesSaid(notes: readonly Note[]): readonly string[] {
  if (notes.length === 0) return ['Everything was carried over.'];
  const alike = [...Map.groupBy(notes, ({ was, becomes }) => `${was}\n${becomes}`).values()];
  return ['Not carried over as it was:', ...alike.map(lineOf)];
}

function lineOf(notes: readonly Note[]): string {
  const [{ was, becomes } = { was: '', becomes: '' }] = notes;
  const places = notes.slice(0, mostPlaces).map(({ place }) => place);
  const more = notes.length > mostPlaces ? ` and ${String(notes.length - mostPlaces)} more` : '';
  return `  ${was}: ${becomes} (${places.join(', ')}${more})`;
}
