import assert from 'node:assert/strict';
import { test } from 'node:test';
import { portalRoutes } from '../house/routes.ts';
import type { Route } from '../house/routes.ts';
import { fieldsOf } from '../house/schema-of.ts';
import { attribute } from '../journeys/fields.ts';
import type { Caller } from './caller.ts';
import { answerFlyTipping, officerAt, openCases, residentAt } from './cast.ts';
import { hosts, openTown } from './town.ts';

const town = await openTown();
await openCases(town);

const known = (await portalRoutes()).map((route) => ({ ...route, pattern: patternOf(route) }));

function patternOf({ at }: Route): RegExp {
  return new RegExp(`^${at.replaceAll(/:\w+/g, '[^/]+')}$`);
}

/** Every page takes the language. */
const everywhere = ['tongue'];

type Way = { readonly method: string; readonly to: URL; readonly fields: readonly string[] };

/** Where a page leads by a link or a form, with the names that a form would put into the address. */
function waysIn(html: string, here: string): readonly Way[] {
  const away = (to: string) => new URL(to, `http://${hosts.thornmere}${here}`);
  const links = [...html.matchAll(/<a\b[^>]*>/g)].flatMap(([tag]) => {
    const to = attribute(tag, 'href');
    return to === undefined || /^(?:#|mailto:|tel:)/.test(to)
      ? []
      : [{ method: 'GET', to: away(to), fields: [] }];
  });
  const forms = [...html.matchAll(/<form\b([^>]*)>([\s\S]*?)<\/form>/g)].map(([, tag = '', inside = '']) => {
    const method = attribute(tag, 'method') === 'post' ? 'POST' : 'GET';
    const named = [...inside.matchAll(/<(?:input|select|textarea|button)\b[^>]*>/g)].flatMap(
      ([control]) => attribute(control, 'name') ?? [],
    );
    return { method, to: away(attribute(tag, 'action') ?? here), fields: method === 'GET' ? named : [] };
  });
  return [...links, ...forms].filter(({ to }) => to.host === hosts.thornmere);
}

/** What is wrong with a way: it leads to no page of ours, or says a name there that nobody reads. */
function faultsOf({ method, to, fields }: Way, here: string): readonly string[] {
  if (to.pathname.startsWith('/assets/')) return [];
  const path = to.pathname.replace(/(?<=.)\/$/, '');
  const route = known.find((one) => one.method === method && one.pattern.test(path));
  const at = `${here} leads to ${method} ${to.pathname}`;
  if (!route) return [`${at}, which is nowhere`];
  const read = [...Object.keys(fieldsOf(route.takes.query).properties), ...everywhere];
  return [...to.searchParams.keys(), ...fields]
    .filter((name) => !read.includes(name))
    .map((name) => `${at} with “${name}”, which is not read there`);
}

/** Follows every link from a page on, each once, but for the ways out and the other language. */
async function crawl(caller: Caller, start: string): Promise<{ seen: number; faults: ReadonlySet<string> }> {
  const faults = new Set<string>();
  const seen = new Set([start]);
  for (const here of seen) {
    const { status, body, headers } = await caller.get(here);
    if (status === 303) seen.add(String(headers['location']));
    if (status !== 200 || seen.size > 300) continue;
    for (const way of waysIn(body, here)) {
      for (const fault of faultsOf(way, here)) faults.add(fault);
      const next = way.to.pathname + way.to.search;
      if (way.method === 'GET' && !way.to.searchParams.has('tongue') && !isLeaving(next)) seen.add(next);
    }
  }
  return { seen: seen.size, faults };
}

const isLeaving = (path: string) => path.startsWith('/assets/') || path.includes('sign-out');

test('every link and form of ours leads to a page of ours, and says there only what that page reads', async () => {
  const resident = await residentAt(town, 'thornmere', 'gwen@example.org');
  await answerFlyTipping(resident);
  const counted: number[] = [];
  for (const [caller, start] of [
    [resident, '/'],
    [resident, '/services/fly-tipping/check-answers'],
    [await officerAt(town, 'thornmere', 'cleanser'), '/hub'],
    [await officerAt(town, 'thornmere', 'adviser'), '/hub'],
    [await officerAt(town, 'thornmere', 'chief'), '/hub'],
  ] as const) {
    const { seen, faults } = await crawl(caller, start);
    assert.deepEqual([...faults], []);
    counted.push(seen);
  }
  assert.ok(
    counted.every((count) => count > 8),
    `${counted.join(', ')} pages`,
  );
});
