import { isDeepStrictEqual } from 'node:util';
import type { PackFileName } from '../files/pack-files.ts';
import type { Written } from '../packs/pack.ts';
import { identityOf } from '../reading/identity.ts';

/** Every difference between two packs as a sentence, by file; things that have a name are compared by it. */
export function sayChanges(was: Written, is: Written): readonly string[] {
  const documents: readonly (readonly [PackFileName, unknown, unknown])[] = [
    ['service.yaml', was.service, is.service],
    ['form.yaml', was.form, is.form],
    ['words.en.yaml', was.words.en, is.words.en],
    ['words.cy.yaml', was.words.cy, is.words.cy],
    ['example.yaml', was.example, is.example],
  ];
  return documents.flatMap(([file, before, after]) =>
    differences(before, after, []).map((change) => `${file}: ${say(change)}.`),
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

function say({ path, was, is }: Change): string {
  const place = path.length === 0 ? 'everything' : path.join(' → ');
  if (path.at(-1) === 'order') return `${path.slice(0, -1).join(' → ')} stand in another order`;
  if (was === undefined) return `adds ${place}: ${shown(is)}`;
  if (is === undefined) return `takes out ${place}, which was ${shown(was)}`;
  return `changes ${place} from ${shown(was)} to ${shown(is)}`;
}

const mostShown = 120;

function shown(value: unknown): string {
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  const short = text.length > mostShown ? `${text.slice(0, mostShown)}…` : text;
  return `“${short.replaceAll('\n', ' ')}”`;
}
