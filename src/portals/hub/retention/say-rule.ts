import type { DestructionCount } from '#capabilities/cases';
import type { Tongue } from '#language';
import { destructionWords } from './destruction.words.ts';

/** `3 years from the closing`. */
export function sayRule({ keptFor, keptFrom }: DestructionCount, tongue: Tongue): string {
  const words = destructionWords[tongue];
  const { years, months, weeks, days } = Temporal.Duration.from(keptFor);
  const parts = [words.years(years), words.months(months), words.weeks(weeks), words.days(days)];
  const long = parts.filter((said) => said !== '').join(' ');
  return words.rule(long, isBase(keptFrom, words.bases) ? words.bases[keptFrom] : keptFrom);
}

function isBase<Bases extends object>(from: string, bases: Bases): from is Extract<keyof Bases, string> {
  return Object.hasOwn(bases, from);
}
