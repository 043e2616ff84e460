import { componentWords } from '#platform/html';
import type { Entry } from '#platform/http';
import type { HubVisit } from '../kit.ts';

/** What was entered in a field, to show it again. */
export function enteredIn({ entered }: Pick<HubVisit, 'entered'>, field: string): string {
  const value = Object.hasOwn(entered, field) ? entered[field] : undefined;
  return typeof value === 'string' ? value : (value?.[0] ?? '');
}

/** The mistake beside its field, as the components take it. */
export function mistakeAt(
  { mistakes, tongue }: Pick<HubVisit & Entry, 'mistakes' | 'tongue'>,
  field: string,
) {
  const mistake = mistakes.find((one) => one.field === field);
  return mistake ? { errorMessage: { text: mistake.words, ...componentWords[tongue].errorMessage } } : {};
}
