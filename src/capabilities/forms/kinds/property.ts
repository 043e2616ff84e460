import { parsePostcode, text, uprn } from '#language';
import { z } from 'zod';
import { questionOf, readText } from './kind.ts';
import type { Fault, Kind, Reading } from './kind.ts';
import type { Posted } from './posted.ts';

const mostLine = 100;
const question = questionOf('property', {});
export type PropertyQuestion = z.output<typeof question>;

const lines = ['line-1', 'line-2', 'town'] as const;
const byHand = z.strictObject({
  'line-1': text(mostLine),
  'line-2': text(mostLine).optional(),
  town: text(mostLine),
  postcode: text(8).refine((typed) => parsePostcode(typed) === typed, { error: 'malformed' }),
});
const fromGazetteer = z.strictObject({
  uprn: uprn.transform(Number),
  /** The gazetteer's own words for it, put in by whoever looked it up, never by the browser. */
  says: text(300).optional(),
});
const stored = z.union([fromGazetteer, byHand]);
/** A property of the gazetteer by its UPRN, or an address typed by hand. */
export type PropertyAnswer = z.output<typeof stored>;

const parts = ['find', 'uprn', ...lines, 'postcode'] as const;

/** An address: found by postcode (`find`) and chosen (`uprn`), or typed by hand. What was chosen goes before what was typed. */
export const property: Kind<PropertyQuestion, PropertyAnswer> = {
  question,
  asks: 'enter',
  compared: 'answered',
  parts,
  faults: {
    en: {
      unchosen: () => 'Select the address, or enter it by hand',
      unknown: () => 'Select the address again, or enter it by hand',
      'line-1-missing': () => 'Enter address line 1, typically the building and street',
      'town-missing': () => 'Enter a town or city',
      'postcode-missing': () => 'Enter a postcode',
      malformed: () => 'Enter a full UK postcode',
    },
    cy: {
      unchosen: () => 'Dewiswch y cyfeiriad, neu teipiwch ef eich hun',
      unknown: () => 'Dewiswch y cyfeiriad eto, neu teipiwch ef eich hun',
      'line-1-missing': () => 'Rhowch linell gyntaf y cyfeiriad, yr adeilad a’r stryd fel arfer',
      'town-missing': () => 'Rhowch dref neu ddinas',
      'postcode-missing': () => 'Rhowch god post',
      malformed: () => 'Rhowch god post llawn yn y Deyrnas Unedig',
    },
  },
  codes: () => [],
  stored: () => stored,
  read(_question, posted) {
    if (posted.one('uprn').trim() !== '') return readChosen(posted.one('uprn'));
    const typed = [...lines, 'postcode'].some((part) => posted.one(part).trim() !== '');
    if (typed) return readByHand(posted);
    return posted.one('find').trim() === ''
      ? { empty: true }
      : { faults: [{ code: 'unchosen', part: 'find' }] };
  },
  given: (_question, answer) =>
    'uprn' in answer ? { uprn: String(answer.uprn) } : { ...answer, 'line-2': answer['line-2'] ?? '' },
  say: (answer) => addressLines(answer).join('\n'),
};

/** An address as it is written on an envelope. */
export function addressLines(answer: PropertyAnswer): readonly string[] {
  if ('uprn' in answer) return [answer.says ?? `UPRN ${String(answer.uprn)}`];
  return [answer['line-1'], answer['line-2'] ?? '', answer.town, answer.postcode].filter(
    (line) => line !== '',
  );
}

function readChosen(typed: string): Reading<PropertyAnswer> {
  const chosen = uprn.safeParse(typed);
  return chosen.success
    ? { answer: { uprn: Number(chosen.data) } }
    : { faults: [{ code: 'unknown', part: 'uprn' }] };
}

function readByHand(posted: Posted): Reading<PropertyAnswer> {
  const readings = lines.map((part) => ({ part, reading: readText(mostLine, posted.one(part)) }));
  const faults = readings.flatMap(({ part, reading }) => lineFaults(part, reading));
  const typed = posted.one('postcode');
  const postcode = typed.length <= 40 ? parsePostcode(typed) : undefined;
  if (!postcode)
    faults.push({ code: typed.trim() === '' ? 'postcode-missing' : 'malformed', part: 'postcode' });
  const said = Object.fromEntries(
    readings.flatMap(({ part, reading }) => ('answer' in reading ? [[part, reading.answer]] : [])),
  );
  const whole = byHand.safeParse({ ...said, postcode });
  return faults.length === 0 && whole.success ? { answer: whole.data } : { faults };
}

function lineFaults(part: (typeof lines)[number], reading: Reading<string>): Fault[] {
  if ('faults' in reading) return reading.faults.map((fault) => ({ ...fault, part }));
  return 'empty' in reading && part !== 'line-2' ? [{ code: `${part}-missing`, part }] : [];
}
