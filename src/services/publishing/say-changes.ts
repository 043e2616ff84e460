import { isDeepStrictEqual } from 'node:util';
import type { InBoth, Tongue } from '#language';
import type { PackFileName } from '../files/pack-files.ts';
import type { Written } from '../packs/pack.ts';
import { identityOf } from '../reading/identity.ts';

/** Every difference between two packs as a sentence, by file; things that have a name are compared by it. */
export function sayChanges(was: Written, is: Written, tongue: Tongue = 'en'): readonly string[] {
  const documents: readonly (readonly [PackFileName, unknown, unknown])[] = [
    ['service.yaml', was.service, is.service],
    ['form.yaml', was.form, is.form],
    ['words.en.yaml', was.words.en, is.words.en],
    ['words.cy.yaml', was.words.cy, is.words.cy],
    ['example.yaml', was.example, is.example],
  ];
  return documents.flatMap(([file, before, after]) =>
    differences(before, after, []).map((change) => `${file}: ${say(change, words[tongue])}.`),
  );
}

type Change = { readonly path: readonly string[]; readonly was: unknown; readonly is: unknown };

function differences(was: unknown, is: unknown, path: readonly string[]): readonly Change[] {
  if (isDeepStrictEqual(was, is)) return moved(was, is) ? [{ path: [...path, 'order'], was, is }] : [];
  const before = parts(was);
  const after = parts(is);
  if (!before || !after) return [{ path, was, is }];
  const names = new Set([...before.keys(), ...after.keys()]);
  const inside = [...names].flatMap((name) =>
    differences(before.get(name), after.get(name), [...path, name]),
  );
  return inside.length > 0
    ? inside
    : [{ path: [...path, 'order'], was: [...before.keys()], is: [...after.keys()] }];
}

/** In a map the order of actions and outcomes is the order in which they are offered. */
function moved(was: unknown, is: unknown): boolean {
  return JSON.stringify(was) !== JSON.stringify(is);
}

/** The parts of a map, or of a list of things that have names; nothing for what is compared as a whole. */
function parts(data: unknown): ReadonlyMap<string, unknown> | undefined {
  if (typeof data !== 'object' || data === null) return undefined;
  if (!Array.isArray(data)) return new Map(Object.entries(data));
  const named = data.map((item: unknown): [string | undefined, unknown] => [identityOf(item), item]);
  const names = named.flatMap(([name]) => name ?? []);
  if (names.length < named.length || new Set(names).size < names.length) return undefined;
  return new Map(named.map(([name = '', item]) => [name, item]));
}

function say({ path, was, is }: Change, said: Words): string {
  const place = path.length === 0 ? said.everything : path.join(' → ');
  if (path.at(-1) === 'order') return said.order(path.slice(0, -1).join(' → '));
  if (was === undefined) return said.adds(place, shown(is));
  if (is === undefined) return said.takesOut(place, shown(was));
  return said.changes(place, ...shownBeside(was, is));
}

type Words = {
  readonly everything: string;
  readonly order: (place: string) => string;
  readonly adds: (place: string, is: string) => string;
  readonly takesOut: (place: string, was: string) => string;
  readonly changes: (place: string, was: string, is: string) => string;
};

const words: InBoth<Words> = {
  en: {
    everything: 'everything',
    order: (place) => `${place} stand in another order`,
    adds: (place, is) => `adds ${place}: ${is}`,
    takesOut: (place, was) => `takes out ${place}, which was ${was}`,
    changes: (place, was, is) => `changes ${place} from ${was} to ${is}`,
  },
  cy: {
    everything: 'popeth',
    order: (place) => `mae ${place} mewn trefn arall`,
    adds: (place, is) => `yn ychwanegu ${place}: ${is}`,
    takesOut: (place, was) => `yn dileu ${place}, a oedd yn ${was}`,
    changes: (place, was, is) => `yn newid ${place} o ${was} i ${is}`,
  },
};

const mostShown = 120;

/** How much stands before what differs. */
const before = 40;

/** Both from a little before where they differ on: of two long ones the beginnings are the same, and say nothing. */
function shownBeside(was: unknown, is: unknown): readonly [string, string] {
  const [one, other] = [textOf(was), textOf(is)];
  const differs = Array.from(one).findIndex((letter, place) => letter !== other[place]);
  if (one.length <= mostShown && other.length <= mostShown) return [shown(was), shown(is)];
  const from = Math.max(0, (differs < 0 ? one.length : differs) - before);
  const cut = (text: string) => shown(from > 0 ? `…${text.slice(from)}` : text);
  return [cut(one), cut(other)];
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}

function shown(value: unknown): string {
  const text = textOf(value);
  const short = text.length > mostShown ? `${text.slice(0, mostShown)}…` : text;
  return `“${short.replaceAll('\n', ' ')}”`;
}
