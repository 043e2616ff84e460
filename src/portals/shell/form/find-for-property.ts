import { fieldName } from '#capabilities/forms';
import { findAddresses, propertyOf } from '#capabilities/gazetteer';
import type { Address } from '#capabilities/gazetteer';
import { uprn } from '#language';
import type { Tongue } from '#language';
import type { Tx } from '#platform/database';

/** A list that a person can still read; a longer one is better narrowed by a house number. */
export const mostAddresses = 100;
const mostTyped = 100;

type Sought = {
  readonly question: string;
  readonly given: Readonly<Record<string, unknown>>;
  readonly tongue: Tongue;
};

/** The addresses for what was typed, else the one that is chosen; nothing before anything was typed. */
export async function findForProperty(
  tx: Tx,
  { question, given, tongue }: Sought,
): Promise<readonly Address[] | undefined> {
  const typed = partOf(given, question, 'find');
  if (typed !== '')
    return findAddresses(tx, typed.replaceAll('\0', ' ').slice(0, mostTyped), {
      most: mostAddresses,
      tongue,
    });
  const chosen = uprn.safeParse(partOf(given, question, 'uprn'));
  const known = chosen.success ? await propertyOf(tx, chosen.data, tongue) : undefined;
  return known ? [known] : undefined;
}

export function partOf(given: Readonly<Record<string, unknown>>, question: string, part: string): string {
  const name = fieldName(question, part);
  const value = Object.hasOwn(given, name) ? given[name] : '';
  return typeof value === 'string' ? value.trim() : '';
}
