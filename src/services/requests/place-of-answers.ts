import { uprn } from '#language';
import type { GridPoint } from '#language';
import type { Place } from '#capabilities/cases';
import { addressLines, placeGiven } from '#capabilities/forms';
import type { PointAnswer, PropertyAnswer, Submission } from '#capabilities/forms';
import { nearestStreet, propertyOf } from '#capabilities/gazetteer';
import { areasAt } from '#capabilities/mapping';
import type { Tx } from '#platform/database';
import { sayStreet } from './say-place.ts';
import type { KnownPlace } from './say-place.ts';

type Sent = Pick<Submission, 'form' | 'answers'>;

/** Where a submission says that it is: its point or property, in words for officers, with its street and ward. */
export async function placeOfAnswers(tx: Tx, { form, answers }: Sent): Promise<Place> {
  const given = placeGiven(form, answers);
  if (!given) return {};
  return isProperty(given) ? placeOfProperty(tx, given) : placeOfPoint(tx, given);
}

/** The place that was answered, as the gazetteer can know it. */
export function knownPlace({ form, answers }: Sent): KnownPlace {
  const given = placeGiven(form, answers);
  if (!given) return {};
  if (!isProperty(given)) return { point: given.at };
  return { uprn: 'uprn' in given ? uprn.parse(given.uprn) : undefined };
}

function isProperty(given: PointAnswer | PropertyAnswer): given is PropertyAnswer {
  return 'uprn' in given || 'postcode' in given;
}

async function placeOfPoint(tx: Tx, { at, description }: PointAnswer): Promise<Place> {
  if (!at) return { description };
  const street = await nearestStreet(tx, at, 'en');
  const words = [street && sayStreet(street), description].filter(Boolean);
  return {
    description: words.join(': '),
    point: at,
    usrn: street?.usrn,
    ward: await wardAt(tx, at),
  };
}

async function placeOfProperty(tx: Tx, given: PropertyAnswer): Promise<Place> {
  const typed = addressLines(given).join(', ');
  if (!('uprn' in given)) return { description: typed };
  const chosen = uprn.parse(given.uprn);
  const property = await propertyOf(tx, chosen, 'en');
  if (!property) return { description: typed, uprn: chosen };
  const { line, point, usrn } = property;
  return { description: line, uprn: chosen, usrn, point, ward: await wardAt(tx, point) };
}

/** The ward's GSS code. */
async function wardAt(tx: Tx, point: GridPoint): Promise<string | undefined> {
  return (await areasAt(tx, point)).find(({ kind }) => kind === 'ward')?.code;
}
