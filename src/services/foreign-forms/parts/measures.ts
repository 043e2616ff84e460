import { numberIn, textIn } from '../source/shapes.ts';
import type { SourceComponent } from '../source/source-form.ts';
import type { MadeKind, Making } from './made.ts';
import { oneLine } from './plain-text.ts';

const bound = 1e9;
const mostDecimals = 4;
/** Ours takes 30, some of which say that it is still to be written. */
const mostUnit = 12;

/** A number, or an amount of money where pounds stand before it and nothing below nought is taken. */
export function numberOf(component: SourceComponent, making: Making): MadeKind {
  const { options, schema, place } = component;
  const [least, most] = [numberIn(schema, 'min'), numberIn(schema, 'max')].map((one) => within(one));
  const prefix = textIn(options, 'prefix').trim();
  const suffix = oneLine(textIn(options, 'suffix'));
  if (prefix === '£' && suffix === '' && (least ?? 0) >= 0) return moneyOf(least, most);
  if (prefix !== '') making.note(`${place}.options.prefix`, `“${prefix}” before the number`, 'left out');
  const upTo = most === undefined ? {} : { most };
  return {
    kind: 'number',
    options: { least: least ?? -bound, ...upTo, ...decimalsOf(component, making) },
    ...(suffix === '' ? {} : { words: { unit: making.say(unitOf(suffix, place, making)) } }),
  };
}

function moneyOf(least = 0, most = bound): MadeKind {
  return { kind: 'money', options: { ...(least > 0 ? { least } : {}), most } };
}

function decimalsOf({ schema, place }: SourceComponent, { note }: Making): { readonly decimals?: number } {
  const precision = Math.max(Math.floor(numberIn(schema, 'precision') ?? mostDecimals), 0);
  if (precision > mostDecimals)
    note(
      `${place}.schema.precision`,
      `${String(precision)} decimal places`,
      `${String(mostDecimals)} at most`,
    );
  return precision === 0 ? {} : { decimals: Math.min(precision, mostDecimals) };
}

function unitOf(suffix: string, place: string, { note }: Making): string {
  if (suffix.length <= mostUnit) return suffix;
  note(
    `${place}.options.suffix`,
    `“${suffix}” behind the number`,
    `cut after ${String(mostUnit)} characters`,
  );
  return suffix.slice(0, mostUnit);
}

function within(limit: number | undefined): number | undefined {
  return limit === undefined ? undefined : Math.min(Math.max(limit, -bound), bound);
}

/** A day, with the days between which it must be. */
export function dateOf({ options, place }: SourceComponent, { note }: Making): MadeKind {
  const [past, future] = [numberIn(options, 'maxDaysInPast'), numberIn(options, 'maxDaysInFuture')];
  const fixed = (['earliestDate', 'latestDate'] as const).map((key) => dayIn(textIn(options, key)));
  for (const [key, at] of [
    ['earliestDate', 0],
    ['latestDate', 1],
  ] as const)
    if (textIn(options, key) !== '' && fixed[at] === undefined)
      note(`${place}.options.${key}`, `“${textIn(options, key)}”, which is no day`, 'not checked');
  const earliest = fixed[0] ?? daysFrom(past, 'ago');
  const latest = fixed[1] ?? daysFrom(future, 'ahead');
  return { kind: 'date', options: { ...(earliest ? { earliest } : {}), ...(latest ? { latest } : {}) } };
}

function daysFrom(count: number | undefined, way: 'ago' | 'ahead'): string | undefined {
  if (count === undefined || count < 0 || count > 9_999) return undefined;
  return count === 0 ? 'today' : `${String(Math.floor(count))} days ${way}`;
}

/** A day that is in the calendar, as it is written there. */
export function dayIn(text: string): string | undefined {
  try {
    return /^\d{4}-\d\d-\d\d$/.test(text) ? Temporal.PlainDate.from(text).toString() : undefined;
  } catch {
    return undefined;
  }
}

/** A day with a time: our language asks for them one by one, so this is the day. */
export function dayAndTimeOf({ place }: SourceComponent, { note }: Making): MadeKind {
  note(place, 'a day with a time of day', 'the day; add a question of the kind “time” for the rest');
  return { kind: 'date' };
}
