import { gridPoint, uprn } from '#language';
import type { GridPoint, Tongue, Uprn } from '#language';
import { nearestStreet, propertiesOf } from '#capabilities/gazetteer';
import type { Address } from '#capabilities/gazetteer';
import type { Tx } from '#platform/database';
import { z } from 'zod';
import { lookUp } from '../requests/place-of-answers.ts';
import type { PlaceFinder } from '../requests/place-of-answers.ts';
import { reportsOf } from './past-case.ts';
import type { PastCase, PastReport } from './past-case.ts';

export type KnownPlaces = PlaceFinder & {
  /** The gazetteer's words for a property, in the language of whoever asked. */
  readonly says: (chosen: Uprn, tongue: Tongue) => string | undefined;
};

/** The properties of many reports, found in one query for each language; each point of a case is looked up once, all together. */
export async function knownPlaces(tx: Tx, cases: readonly PastCase[]): Promise<KnownPlaces> {
  const reports = cases.flatMap(reportsOf);
  const welsh = reports.filter(({ tongue }) => tongue === 'cy');
  const properties: Record<Tongue, ReadonlyMap<Uprn, Address>> = {
    en: await propertiesOf(tx, uprnsOf(reports), 'en'),
    cy: await propertiesOf(tx, uprnsOf(welsh), 'cy'),
  };
  const street = once(async (point) => nearestStreet(tx, point, 'en'));
  await Promise.all(pointsOf(cases.map(({ opened }) => opened)).map(street));
  return {
    ...lookUp(tx),
    property: async (chosen) => properties.en.get(chosen),
    street,
    says: (chosen, tongue) => properties[tongue].get(chosen)?.line,
  };
}

/** UPRNs among the answers, whatever the questions are called. */
function uprnsOf(reports: readonly PastReport[]): readonly Uprn[] {
  const chosen = reports.flatMap(({ answers }) => Object.values(answers).map(uprnOf));
  return [...new Set(chosen.filter((one) => one !== undefined))];
}

const onTheMap = z.object({ at: gridPoint });

/** Points among the answers: all are asked for at once, without waiting for one before the next. */
function pointsOf(reports: readonly PastReport[]): readonly GridPoint[] {
  return reports
    .flatMap(({ answers }) => Object.values(answers))
    .flatMap((answer) => onTheMap.safeParse(answer).data?.at ?? []);
}

export function uprnOf(answer: unknown): Uprn | undefined {
  const isChosen = typeof answer === 'object' && answer !== null && 'uprn' in answer;
  return isChosen ? uprn.safeParse(answer.uprn).data : undefined;
}

function once<Found>(find: (point: GridPoint) => Promise<Found>): (point: GridPoint) => Promise<Found> {
  const found = new Map<string, Promise<Found>>();
  return async (point) => {
    const key = `${String(point.easting)} ${String(point.northing)}`;
    const known = found.get(key) ?? find(point);
    found.set(key, known);
    return known;
  };
}
