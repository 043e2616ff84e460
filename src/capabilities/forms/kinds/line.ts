import { gridPoint, text } from '#language';
import type { GridPoint } from '#language';
import { z } from 'zod';
import { questionOf, readText } from './kind.ts';
import type { Fault, Kind } from './kind.ts';

const mostWords = 300;
const mostPoints = 200;
const question = questionOf('line', {});
export type LineQuestion = z.output<typeof question>;

const stored = z
  .strictObject({
    along: z.array(gridPoint).min(2).max(mostPoints).readonly().optional(),
    from: text(mostWords).optional(),
    to: text(mostWords).optional(),
  })
  .refine(({ along, from, to }) => along !== undefined || (from !== undefined && to !== undefined));
/** A stretch: points along it on the National Grid (metres), or where it begins and ends in words, or both. */
export type LineAnswer = z.output<typeof stored>;

/** The words first: they are the fields that are there without a map. */
const parts = ['from', 'to', 'along'] as const;
const mapLine = { en: 'Line on the map', cy: 'Llinell ar y map' } as const;
const between = { en: ['From', 'To'], cy: ['O', 'I'] } as const;

/** A stretch of road or path: `along` has its points as a map posts them (`412345,256789 412350,256795`). */
export const line: Kind<LineQuestion, LineAnswer> = {
  question,
  asks: 'enter',
  compared: 'answered',
  parts: () => parts,
  faults: {
    en: {
      'from-missing': () => 'Describe where it begins',
      'to-missing': () => 'Describe where it ends',
      malformed: () => 'Draw the line on the map again, or describe where it begins and ends',
      'too-long': (_label, { most = mostWords }) =>
        `Each description must be ${String(most)} characters or less`,
    },
    cy: {
      'from-missing': () => 'Disgrifiwch ble mae’n dechrau',
      'to-missing': () => 'Disgrifiwch ble mae’n gorffen',
      malformed: () => 'Tynnwch y llinell ar y map eto, neu disgrifiwch ble mae’n dechrau ac yn gorffen',
      'too-long': (_label, { most = mostWords }) =>
        `Rhaid i bob disgrifiad fod yn ${String(most)} nod neu lai`,
    },
  },
  codes: () => [],
  stored: () => stored,
  read(_question, posted) {
    const along = readAlong(posted.one('along'));
    if (along === 'malformed') return { faults: [{ code: 'malformed' }] };
    const ends = (['from', 'to'] as const).map((part) => ({
      part,
      reading: readText(mostWords, posted.one(part)),
    }));
    if (!along && ends.every(({ reading }) => 'empty' in reading)) return { empty: true };
    const faults = ends.flatMap(({ part, reading }): readonly Fault[] => {
      if ('faults' in reading) return reading.faults.map((fault) => ({ ...fault, part }));
      return 'empty' in reading && !along ? [{ code: `${part}-missing`, part }] : [];
    });
    if (faults.length > 0) return { faults };
    const said = ends.flatMap(({ part, reading }) =>
      'answer' in reading ? [[part, reading.answer] as const] : [],
    );
    return { answer: { ...(along && { along }), ...Object.fromEntries(said) } };
  },
  given: (_question, { along, from = '', to = '' }) => ({ from, to, along: along ? written(along) : '' }),
  say(_question, { from, to, along }, { tongue }) {
    const [begins, ends] = between[tongue];
    const words = [
      ...(from === undefined ? [] : [`${begins}: ${from}`]),
      ...(to === undefined ? [] : [`${ends}: ${to}`]),
    ];
    return words.length > 0 || !along ? words.join('\n') : `${mapLine[tongue]}: ${written(along)}`;
  },
  csv: (_question, answer) => ({
    from: answer?.from ?? '',
    to: answer?.to ?? '',
    along: answer?.along ? written(answer.along) : '',
  }),
};

function readAlong(typed: string): readonly GridPoint[] | 'malformed' | undefined {
  if (typed.trim() === '') return undefined;
  if (typed.length > 30 * mostPoints) return 'malformed';
  const points = typed.trim().split(/\s+/).map(pointIn);
  const found = points.flatMap((point) => point ?? []);
  return found.length === points.length && found.length >= 2 && found.length <= mostPoints
    ? found
    : 'malformed';
}

function pointIn(typed: string): GridPoint | undefined {
  const [, easting = '', northing = ''] =
    /^(\d{1,7}(?:\.\d{1,2})?),(\d{1,7}(?:\.\d{1,2})?)$/.exec(typed) ?? [];
  const read = gridPoint.safeParse({ easting, northing });
  return read.success ? read.data : undefined;
}

function written(along: readonly GridPoint[]): string {
  return along.map(({ easting, northing }) => `${String(easting)},${String(northing)}`).join(' ');
}
