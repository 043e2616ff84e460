import type { InBoth } from '#language';
import type { Mapping } from './mapping.ts';
import { valueAt, wordsAt } from './mapping.ts';
import { mostOffered, said } from './said.ts';
import type { Said, SaidValue } from './said.ts';
import type { LookupSource } from './source.ts';

/** What a source's answer amounts to, by the council's mapping; nothing when it is not in its format. */
export function readSaid(
  { lists, gives }: Pick<LookupSource, 'lists' | 'gives'>,
  json: unknown,
): Said | undefined {
  const read =
    lists === undefined ? recordIn(gives, json) : listIn(gives, lists === '.' ? json : valueAt(json, lists));
  return said.safeParse(read).data;
}

function recordIn(gives: LookupSource['gives'], json: unknown): unknown {
  const all: readonly unknown[] = Array.isArray(json) ? json : [json];
  const [one] = all;
  if (all.length === 0) return { how: 'none' };
  if (typeof one !== 'object' || one === null) return undefined;
  const values = Object.fromEntries(
    Object.entries(gives).flatMap(([name, mapped]) => {
      const value = valueOf(mapped, one);
      return value === undefined ? [] : [[name, value]];
    }),
  );
  return Object.keys(values).length > 0 ? { how: 'record', values } : undefined;
}

/** One odd thing among good ones is left out; where each is odd, it is another format. */
function listIn(gives: LookupSource['gives'], found: unknown): unknown {
  if (!Array.isArray(found) || found.length > mostOffered) return undefined;
  if (found.length === 0) return { how: 'none' };
  const offers = found.flatMap((one: unknown) => offeredIn(gives, one) ?? []);
  const codes = new Set(offers.map(({ code }) => code));
  return codes.size === offers.length && offers.length > 0 ? { how: 'list', offers } : undefined;
}

function offeredIn({ code, says, hint }: LookupSource['gives'], one: unknown) {
  const named = code && valueOf(code, one);
  const worded = says && bothOf(valueOf(says, one));
  if ((typeof named !== 'string' && typeof named !== 'number') || !worded) return undefined;
  const below = hint && bothOf(valueOf(hint, one));
  return { code: String(named), says: worded, ...(below ? { hint: below } : {}) };
}

function valueOf(mapped: Mapping, one: unknown): SaidValue | undefined {
  if (typeof mapped === 'string') return short(wordsAt(one, mapped));
  if ('path' in mapped) {
    const code = String(wordsAt(one, mapped.path) ?? '');
    return Object.hasOwn(mapped.values, code) ? mapped.values[code] : undefined;
  }
  const [en, cy] = [short(wordsAt(one, mapped.en)), short(wordsAt(one, mapped.cy))];
  return en === undefined || cy === undefined ? undefined : { en: String(en), cy: String(cy) };
}

/** What is longer than a line is no value. */
function short(value: string | number | boolean | undefined) {
  return typeof value === 'string' && value.length > 300 ? undefined : value;
}

function bothOf(value: SaidValue | undefined): InBoth<string> | undefined {
  if (value === undefined) return undefined;
  return typeof value === 'object' ? value : { en: String(value), cy: String(value) };
}
