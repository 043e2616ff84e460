import { uprn } from '#language';
import type { Tongue } from '#language';
import { propertyOf } from '#capabilities/gazetteer';
import type { Answers } from '#capabilities/forms';
import type { Tx } from '#platform/database';
import type { MissedBinCase, PastCase } from '../index.ts';

export const tongueOf = ({ reporter }: PastCase): Tongue => reporter?.language ?? 'en';

/** What was answered, by question, as the forms of the two services ask it. */
export async function answersOf(tx: Tx, past: PastCase): Promise<Answers> {
  const { answers, description, reporter } = past;
  const place =
    past.service === 'fly-tipping'
      ? { place: { at: { easting: past.point.x, northing: past.point.y } } }
      : { property: await chosenProperty(tx, past) };
  return {
    ...answers,
    ...place,
    details: description || null,
    name: reporter ? `${reporter.givenName} ${reporter.familyName}` : null,
    email: reporter?.email ?? null,
    telephone: reporter?.mobile ?? reporter?.landline ?? null,
  };
}

async function chosenProperty(tx: Tx, past: MissedBinCase) {
  const chosen = uprn.parse(past.uprn);
  const address = await propertyOf(tx, chosen, tongueOf(past));
  return { uprn: Number(chosen), ...(address && { says: address.line }) };
}
