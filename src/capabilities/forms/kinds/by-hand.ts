import { parsePostcode, text, uprn } from '#language';
import type { InBoth } from '#language';
import { z } from 'zod';
import { readText } from './kind.ts';
import type { Fault, FaultWords, Reading } from './kind.ts';
import type { Posted } from './posted.ts';

const mostLine = 100;

export const handLines = ['line-1', 'line-2', 'town'] as const;
export type HandLine = (typeof handLines)[number];

const lines = { 'line-1': text(mostLine), 'line-2': text(mostLine).optional(), town: text(mostLine) };

/** An address in the United Kingdom that was typed by hand. */
export const byHand = z.strictObject({
  ...lines,
  postcode: text(8).refine((typed) => parsePostcode(typed) === typed, { error: 'malformed' }),
});

/** One elsewhere: its post code is whatever they have there. */
export const abroad = z.strictObject({
  ...lines,
  postcode: text(20).optional(),
  country: text(mostLine),
});

export const fromGazetteer = z.strictObject({
  uprn: uprn.transform(Number),
  /** The gazetteer's own words for it, put in by whoever looked it up, never by the browser. */
  says: text(300).optional(),
});

export const addressFaults: InBoth<Readonly<Record<string, FaultWords>>> = {
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
};

export function readChosen(typed: string): Reading<z.output<typeof fromGazetteer>> {
  const chosen = uprn.safeParse(typed);
  return chosen.success
    ? { answer: { uprn: Number(chosen.data) } }
    : { faults: [{ code: 'unknown', part: 'uprn' }] };
}

export function readByHand(posted: Posted): Reading<z.output<typeof byHand>> {
  const { said, faults } = readLines(posted, handLines);
  const typed = posted.one('postcode');
  const postcode = typed.length <= 40 ? parsePostcode(typed) : undefined;
  if (!postcode)
    faults.push({ code: typed.trim() === '' ? 'postcode-missing' : 'malformed', part: 'postcode' });
  const whole = byHand.safeParse({ ...said, postcode });
  return faults.length === 0 && whole.success ? { answer: whole.data } : { faults };
}

export function readAbroad(posted: Posted): Reading<z.output<typeof abroad>> {
  const { said, faults } = readLines(posted, [...handLines, 'country']);
  const postcode = readText(20, posted.one('postcode'));
  if ('faults' in postcode) faults.push(...postcode.faults.map((fault) => ({ ...fault, part: 'postcode' })));
  const whole = abroad.safeParse({ ...said, ...('answer' in postcode && { postcode: postcode.answer }) });
  return faults.length === 0 && whole.success ? { answer: whole.data } : { faults };
}

function readLines(posted: Posted, parts: readonly (HandLine | 'country')[]) {
  const readings = parts.map((part) => ({ part, reading: readText(mostLine, posted.one(part)) }));
  const said = Object.fromEntries(
    readings.flatMap(({ part, reading }) => ('answer' in reading ? [[part, reading.answer]] : [])),
  );
  return { said, faults: readings.flatMap(({ part, reading }) => lineFaults(part, reading)) };
}

function lineFaults(part: string, reading: Reading<string>): Fault[] {
  if ('faults' in reading) return reading.faults.map((fault) => ({ ...fault, part }));
  return 'empty' in reading && part !== 'line-2' ? [{ code: `${part}-missing`, part }] : [];
}
