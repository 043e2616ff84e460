import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import { z } from 'zod';
import { pace } from '#platform/clock';
import { apiPortal } from '#portals/api';
import { hubPortal, hubPreviewPortal } from '#portals/hub';
import { previewPortal, residentPortal } from '#portals/resident';
import { readCouncil } from '#services';
import { checkout, sourcesIn } from './sources.ts';

/** What this test needs to know of a page. */
type Listed = { readonly at: string; readonly access: string; readonly words: unknown };

const read = await readCouncil(join(checkout, 'councils/thornmere'));
assert.ok('found' in read);

const portals: Readonly<Record<string, readonly Listed[]>> = {
  resident: residentPortal.pages,
  hub: hubPortal(read.found).pages,
  api: apiPortal(pace()).pages,
};

/** Previews have pages of their own, and show those of the portal that is previewed. */
const previews: Readonly<Record<string, readonly Listed[]>> = {
  resident: previewPortal.pages,
  hub: hubPreviewPortal(read.found).pages,
};

async function defaultsOf(pattern: string): Promise<readonly unknown[]> {
  const files = await sourcesIn(pattern);
  const modules = files.map(async ({ path }): Promise<unknown> => import(join(checkout, path)));
  return (await Promise.all(modules)).map(
    (module) => z.object({ default: z.unknown() }).parse(module).default,
  );
}

for (const [name, pages] of Object.entries(portals)) {
  test(`every page of the portal ${name} stands in its list, once`, async () => {
    const written = await defaultsOf(`src/portals/${name}/**/*.page.ts`);
    assert.ok(written.length > 1);
    const listed = new Set([...pages, ...(previews[name] ?? [])]);
    assert.equal(new Set(pages).size, pages.length);
    assert.equal(listed.size, written.length);
    assert.ok([...listed].every((page) => written.includes(page)));
  });

  test(`the addresses of the portal ${name} are nouns in kebab-case, each of one page`, () => {
    assert.deepEqual(
      pages.filter(({ at }) => !isAddress(at)),
      [],
    );
    assert.equal(new Set(pages.map(({ at }) => at)).size, pages.length);
    assert.deepEqual(
      (previews[name] ?? []).filter(({ at }) => !isAddress(at)),
      [],
    );
  });
}

/** Verbs that an address does not begin a part with: one asks for a closing, not to close. */
const verbs =
  /^(add|assign|close|create|delete|edit|get|move|open|post|remove|reopen|save|send|submit|update)(-|$)/;

const isNoun = (part: string) =>
  /^:[a-z]+$/i.test(part) || (/^[a-z]+(-[a-z]+)*$/.test(part) && !verbs.test(part));

function isAddress(at: string): boolean {
  return at === '/' || (at.startsWith('/') && at.split('/').slice(1).every(isNoun));
}

test('an address with a verb or in camelCase is noticed', () => {
  const addresses = ['/cases/:reference/close', '/cases/:reference/closing', '/myRequests', '/', '/sign-in'];
  assert.deepEqual(addresses.filter(isAddress), ['/cases/:reference/closing', '/', '/sign-in']);
});

const pair = z.object({ en: z.unknown(), cy: z.unknown() });
type Sentence = { readonly at: string; readonly en: string; readonly cy: unknown };

/** Every sentence of some words, with its Welsh; what is put together by a function is left to its page's own tests. */
function sentences(en: unknown, cy: unknown, at: string): readonly Sentence[] {
  if (typeof en === 'string') return [{ at, en, cy }];
  if (typeof en !== 'object' || en === null) return [];
  const other = new Map<string, unknown>(Object.entries(cy ?? {}));
  return Object.entries(en).flatMap(([key, value]) => sentences(value, other.get(key), `${at}.${key}`));
}

/** One word may be the same in Welsh (`Ward`, `UPRN`); a sentence is not. */
function badlySaid({ en, cy }: Omit<Sentence, 'at'>): readonly string[] {
  return [
    ...(typeof cy === 'string' && cy !== '' && (cy !== en || !en.includes(' ')) ? [] : ['not in Welsh']),
    ...(/!|\b(please|invalid|successfully|oops|click here|simply)\b/i.test(en)
      ? ['not the council’s voice']
      : []),
  ];
}

test('every sentence of every page is said in Welsh too, and in the council’s voice', async () => {
  const files = await sourcesIn('src/**/*.words.ts');
  const found = [];
  for (const { path } of files) {
    const module: unknown = await import(join(checkout, path));
    for (const words of Object.values(z.record(z.string(), z.unknown()).parse(module))) {
      const { data } = pair.safeParse(words);
      found.push(...(data ? sentences(data.en, data.cy, path) : []));
    }
  }
  assert.ok(found.length > 200);
  assert.deepEqual(
    found.flatMap((said) => badlySaid(said).map((fault) => `${said.at}: ${fault}: ${said.en}`)),
    [],
  );
});

test('a sentence that shouts or was not translated is noticed', () => {
  const said = sentences(
    { a: { b: 'Well done!' }, c: 'Ward' },
    { a: { b: 'Well done!' }, c: 'Ward' },
    'planted',
  );
  assert.deepEqual(said.flatMap(badlySaid), ['not in Welsh', 'not the council’s voice']);
});
