import { caseEvents } from '#capabilities/cases';
import { caseReference, sayReference } from '#language';
import { storyWords } from './story.words.ts';
import type { Teller, Told } from './telling.ts';

const { caseRelated, caseUnrelated, casePlacedUnder, caseTakenOut, subCaseAdded, subCaseRemoved } =
  caseEvents;

/** That a case was linked with another, and no longer. */
export const relatingTellers: Readonly<Record<string, Teller>> = {
  [caseRelated.type]: (entry, { visit: { tongue } }) =>
    toldOf(caseRelated.read(entry)?.reference, storyWords[tongue].linked.related),
  [caseUnrelated.type]: (entry, { visit: { tongue } }) =>
    toldOf(caseUnrelated.read(entry)?.reference, storyWords[tongue].linked.unrelated),
  [casePlacedUnder.type]: (entry, { visit: { tongue } }) =>
    toldOf(casePlacedUnder.read(entry)?.reference, storyWords[tongue].linked.under),
  [caseTakenOut.type]: (entry, { visit: { tongue } }) =>
    toldOf(caseTakenOut.read(entry)?.reference, storyWords[tongue].linked.out),
  [subCaseAdded.type]: (entry, { visit: { tongue } }) =>
    toldOf(subCaseAdded.read(entry)?.reference, storyWords[tongue].linked.added),
  [subCaseRemoved.type]: (entry, { visit: { tongue } }) =>
    toldOf(subCaseRemoved.read(entry)?.reference, storyWords[tongue].linked.removed),
};

function toldOf(reference: string | undefined, title: (reference: string) => string): Told | undefined {
  const other = caseReference.safeParse(reference);
  return other.success ? { title: title(sayReference(other.data)) } : undefined;
}
