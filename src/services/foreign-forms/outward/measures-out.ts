import type { Question } from '#capabilities/forms';
import type { Outgoing } from './outgoing.ts';

type Json = Readonly<Record<string, unknown>>;
type Of<Kind extends Question['kind']> = Extract<Question, { kind: Kind }>;

/** What our language takes where nothing else is said. */
const bound = 1e9;

export function numberSchema({ least, most, decimals }: Of<'number'>, unit: string | undefined) {
  return {
    options: unit === undefined ? {} : { suffix: unit },
    schema: {
      ...(least > -bound ? { min: least } : {}),
      ...(most < bound ? { max: most } : {}),
      precision: decimals,
    },
  };
}

/** Pounds stand before the number. */
export function moneySchema({ least, most }: Of<'money'>) {
  return {
    options: { prefix: '£' },
    schema: { min: least, ...(most < bound ? { max: most } : {}), precision: 2 },
  };
}

/** The days between which a day must be: fixed ones, and so many days from today. */
export function dateOptions({ question, within, earliest, latest }: Of<'date'>, { note }: Outgoing): Json {
  const from = earliest ?? (within === 'future' ? 'today' : undefined);
  const until = latest ?? (within === 'past' ? 'today' : undefined);
  const read = (
    limit: string | undefined,
    way: 'ago' | 'ahead',
    [fixed, relative]: readonly [string, string],
  ): Json => {
    if (limit === undefined) return {};
    if (/^\d{4}-/.test(limit)) return { [fixed]: limit };
    const days = limit === 'today' ? '0' : (new RegExp(`^(\\d+) days? ${way}$`).exec(limit) ?? [])[1];
    if (days !== undefined) return { [relative]: days };
    note(`form.${question}`, `a day that is at the limit “${limit}”`, 'not checked');
    return {};
  };
  return {
    ...read(from, 'ago', ['earliestDate', 'maxDaysInPast']),
    ...read(until, 'ahead', ['latestDate', 'maxDaysInFuture']),
  };
}
