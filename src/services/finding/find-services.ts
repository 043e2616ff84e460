import { isLike, plainWords, tellingWords } from '#language';
import type { Tongue } from '#language';
import type { ServiceWords } from '../definition/service-words.ts';

/** What a service is found by. */
export type Findable = Pick<ServiceWords, 'name' | 'noun' | 'about' | 'also'> & {
  /** What its group is called; empty where it is in none. */
  readonly under: string;
};

export type FoundServices<Service> = {
  /** The likeliest first. */
  readonly services: readonly Service[];
  /** No service has all the words: these have some of them. */
  readonly isNearest: boolean;
};

/** Services that have every word that somebody types, or else those that have some; without words all, by name. */
export function findServices<Service extends Findable>(
  services: readonly Service[],
  typed: string,
  tongue: Tongue,
): FoundServices<Service> {
  const wanted = tellingWords(typed);
  const ordered = services.toSorted((one, other) => one.name.localeCompare(other.name, tongue));
  if (wanted.length === 0) return { services: ordered, isNearest: false };
  const scored = ordered.map((service) => ({ service, ...score(service, wanted, tongue) }));
  const whole = best(scored.filter(({ met }) => met === wanted.length));
  if (whole.length > 0) return { services: whole, isNearest: false };
  return { services: nearest(ordered, wanted, tongue), isNearest: true };
}

/** Shorter words begin too many others. */
const fewestLetters = 3;

function nearest<Service extends Findable>(
  services: readonly Service[],
  wanted: readonly string[],
  tongue: Tongue,
): readonly Service[] {
  const long = wanted.filter((word) => word.length >= fewestLetters);
  const scored = services.map((service) => ({ service, ...score(service, long, tongue) }));
  const most = Math.max(1, ...scored.map(({ met }) => met));
  return best(scored.filter(({ met }) => met === most));
}

type Scored<Service> = { readonly service: Service; readonly met: number; readonly points: number };

/** The order by name is kept among equals. */
function best<Service>(scored: readonly Scored<Service>[]): readonly Service[] {
  return scored.toSorted((one, other) => other.points - one.points).map(({ service }) => service);
}

/** How many of the words a service has, and how much they tell: those by which people look for it most. */
function score({ name, noun, about, also, under }: Findable, wanted: readonly string[], tongue: Tongue) {
  const places = [
    { words: plainWords([name, noun, ...also].join(' ')), points: 4 },
    { words: plainWords(under), points: 2 },
    { words: plainWords(about), points: 1 },
  ];
  const each = wanted.map((word) =>
    Math.max(
      0,
      ...places.map(({ words, points }) => (words.some((own) => isLike(word, own, tongue)) ? points : 0)),
    ),
  );
  const said = wanted.join(' ');
  const isItsName = [noun, ...also].some((one) => plainWords(one).join(' ') === said);
  return {
    met: each.filter((points) => points > 0).length,
    points: each.reduce((sum, one) => sum + one, isItsName ? 1 : 0),
  };
}
