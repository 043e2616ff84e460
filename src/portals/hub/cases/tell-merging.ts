import { caseEvents } from '#capabilities/cases';
import type { Entry } from '#capabilities/ledger';
import { caseReference, sayReference } from '#language';
import { storyWords } from './story.words.ts';
import type { Teller, Told } from './telling.ts';

const { caseMerged, caseTookIn, caseSeparated, caseGaveBack } = caseEvents;

/** That two cases became one, or two again. In the story of the one that stays its own event says it, and once. */
export const mergingTellers: Readonly<Record<string, Teller>> = {
  [caseMerged.type]: (entry, { visit: { tongue }, entries }) =>
    entries.some((other) => caseTookIn.read(other)?.from === entry.subject)
      ? undefined
      : toldOf(caseMerged.read(entry)?.reference, storyWords[tongue].merged),
  [caseTookIn.type]: (entry: Entry, { visit: { tongue } }) =>
    toldOf(caseTookIn.read(entry)?.reference, storyWords[tongue].tookIn),
  [caseSeparated.type]: (entry, { visit: { tongue } }) =>
    toldOf(caseSeparated.read(entry)?.reference, storyWords[tongue].separated),
  [caseGaveBack.type]: (entry, { visit: { tongue } }) =>
    toldOf(caseGaveBack.read(entry)?.reference, storyWords[tongue].gaveBack),
};

function toldOf(reference: string | undefined, title: (reference: string) => string): Told | undefined {
  const other = caseReference.safeParse(reference);
  return other.success ? { title: title(sayReference(other.data)) } : undefined;
}
