import { gridPoint, text } from '#language';
import type { GridPoint } from '#language';
import { z } from 'zod';
import { questionOf, readText } from './kind.ts';
import type { Kind } from './kind.ts';
import type { Posted } from './posted.ts';

const mostDescription = 300;
const question = questionOf('point', {});
export type PointQuestion = z.output<typeof question>;

const stored = z
  .strictObject({ at: gridPoint.optional(), description: text(mostDescription).optional() })
  .refine(({ at, description }) => at !== undefined || description !== undefined);
/** A place: a point on the National Grid (metres), words for it, or both. */
export type PointAnswer = z.output<typeof stored>;

/** The description first: it is the field that is there without a map. */
const parts = ['description', 'easting', 'northing'] as const;
const mapPoint = { en: 'Point on the map', cy: 'Pwynt ar y map' } as const;

/** A place on the map. Without the map (or without script) a description will do. */
export const point: Kind<PointQuestion, PointAnswer> = {
  question,
  asks: 'select',
  compared: 'answered',
  parts: () => parts,
  faults: {
    en: {
      malformed: () => 'Choose the place on the map again, or describe it',
      'too-long': (_label, { most = mostDescription }) =>
        `Description of the place must be ${String(most)} characters or less`,
    },
    cy: {
      malformed: () => 'Dewiswch y lle ar y map eto, neu disgrifiwch ef',
      'too-long': (_label, { most = mostDescription }) =>
        `Rhaid i’r disgrifiad o’r lle fod yn ${String(most)} nod neu lai`,
    },
  },
  codes: () => [],
  stored: () => stored,
  read(_question, posted) {
    const described = readText(mostDescription, posted.one('description'));
    if ('faults' in described)
      return { faults: described.faults.map((fault) => ({ ...fault, part: 'description' })) };
    const description = 'answer' in described ? { description: described.answer } : {};
    const at = readPoint(posted);
    if (at === 'malformed') return { faults: [{ code: 'malformed' }] };
    if (at) return { answer: { at, ...description } };
    return 'answer' in described ? { answer: description } : { empty: true };
  },
  given: (_question, { at, description = '' }) => ({
    easting: at ? String(at.easting) : '',
    northing: at ? String(at.northing) : '',
    description,
  }),
  say: (_question, { at, description }, { tongue }) =>
    description ??
    (at ? `${mapPoint[tongue]}: ${String(Math.round(at.easting))}, ${String(Math.round(at.northing))}` : ''),
  csv: (_question, answer) => ({
    easting: answer?.at ? String(answer.at.easting) : '',
    northing: answer?.at ? String(answer.at.northing) : '',
    description: answer?.description ?? '',
  }),
};

/** A place that was pressed on the map, to the centimetre; nothing when none was. */
export function readPoint(posted: Posted): GridPoint | 'malformed' | undefined {
  const typed = { easting: posted.one('easting').trim(), northing: posted.one('northing').trim() };
  if (typed.easting === '' && typed.northing === '') return undefined;
  const isNumeric = Object.values(typed).every((value) => /^\d{1,7}(\.\d{1,20})?$/.test(value));
  const at = isNumeric ? gridPoint.safeParse(typed) : undefined;
  return at?.success ? toCentimetres(at.data) : 'malformed';
}

function toCentimetres({ easting, northing }: GridPoint): GridPoint {
  return { easting: Math.round(easting * 100) / 100, northing: Math.round(northing * 100) / 100 };
}
