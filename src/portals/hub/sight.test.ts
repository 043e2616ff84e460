import assert from 'node:assert/strict';
import { test } from 'node:test';
import { closeCase, countCases, findCase, openFigures, peopleSought, queueCounts } from '#capabilities/cases';
import { casesAt, casesOfPeople, queuePage, queuePoints, seenCases, takeCase } from '#capabilities/cases';
import type { Opened, Sight } from '#capabilities/cases';
import { usrn } from '#language';
import type { Uuid } from '#language';
import type { Tx } from '#platform/database';
import { sightOf, standingOf } from '#services';
import { act } from '#test/database';
import fc from 'fast-check';
import { report } from './setting/cases.ts';
import { council } from './setting/council.ts';
import { at, openHub } from './setting/hub.ts';
import { sightFor } from './sight.ts';

// Cases of every team and sensitivity, open and closed, some assigned, are shown to officers of every mixture of teams and roles. What each
// question answers is held against what this file says by itself: who works for whom, and nothing of how a query is made.

const teams = Object.keys(council.teams);
const sensitivities = ['public', 'internal', 'restricted'] as const;
const roles = Object.keys(council.roles);
const people = ['olwen', 'gareth', 'priya', 'dewi', 'cerys', 'mair'] as const;
const street = usrn.parse('7000001');
const everywhere = { west: 411_000, east: 413_000, south: 300_000, north: 302_000 };

type Made = Opened & {
  readonly team: string;
  readonly queue: string;
  readonly sensitivity: (typeof sensitivities)[number];
  readonly holder: Uuid | undefined;
  readonly isClosed: boolean;
};

const hub = await openHub();
const made: readonly Made[] = await makeAll();

async function makeAll(): Promise<readonly Made[]> {
  const all: Made[] = [];
  for (const team of teams)
    for (const sensitivity of sensitivities)
      for (const number of [0, 1, 2, 3])
        all.push(await hub.begin((tx) => makeOne(tx, { team, sensitivity, number })));
  return all;
}

type Wanted = Pick<Made, 'team' | 'sensitivity'> & { readonly number: number };

/** Of each kind one that nobody has, two that somebody has, and one of these closed. A queue need not be of the case's own team. */
async function makeOne(tx: Tx, { team, sensitivity, number }: Wanted): Promise<Made> {
  const queue = ['parks', 'repairs', 'woods'][(number + team.length) % 3] ?? 'parks';
  const opened = await report(tx, {
    queue,
    sensitivity,
    sight: sightOf({ team, sensitivity }),
    place: { description: 'Mill Lane', usrn: street, point: { easting: 412_000, northing: 301_000 } },
  });
  const turn = people[(number * 5 + team.length + sensitivity.length) % people.length] ?? 'olwen';
  const holder = number === 0 ? undefined : hub.ids.of(turn);
  if (holder)
    await takeCase(tx, { case: opened.case, officer: holder }, act(at, { kind: 'officer', id: holder }));
  const isClosed = number === 3;
  if (isClosed) await closeCase(tx, { case: opened.case, outcome: 'mended' }, act(at));
  return { ...opened, team, queue, sensitivity, holder, isClosed };
}

type Viewer = { readonly id: Uuid; readonly teams: readonly string[]; readonly roles: readonly string[] };

/** Who may see a case, in the words of teams.yaml: whoever has it; else a reader, of its team or of all, unless it is restricted. */
function mayItBeSeen(viewer: Viewer, { team, sensitivity, holder }: Made): boolean {
  if (holder === viewer.id) return true;
  if (sensitivity === 'restricted') return false;
  const held = viewer.roles.flatMap((role) => council.roles[role] ?? []);
  if (!held.some(({ may }) => may.includes('case.read'))) return false;
  return viewer.teams.includes(team) || held.some(({ sees }) => sees === 'council');
}

function sightOfViewer({ id, teams: own, roles: held }: Viewer): Sight {
  const standing = standingOf(council, {
    groups: own.map((team) => council.teams[team]?.group ?? ''),
    roles: held.map((role) => council.roles[role]?.claim ?? ''),
  });
  return sightFor({ id, name: 'Somebody', ...standing });
}

const viewers: fc.Arbitrary<Viewer> = fc.record({
  id: fc.constantFrom(...people).map((who) => hub.ids.of(who)),
  teams: fc.subarray(teams),
  roles: fc.subarray(roles),
});

const idsOf = (cases: readonly Made[]) => cases.map((one) => one.case).toSorted();
const named = (lines: readonly { readonly id: Uuid }[]) => lines.map(({ id }) => id).toSorted();

/** Every question of the desk, each with what it should answer of the cases that may be seen. */
const questions: Readonly<
  Record<string, (tx: Tx, sight: Sight, seen: readonly Made[]) => Promise<readonly [unknown, unknown]>>
> = {
  'a case by its reference': async (tx, sight, seen) => {
    const found: Uuid[] = [];
    for (const { reference } of made)
      found.push(...[(await findCase(tx, sight, reference))?.id ?? []].flat());
    return [found.toSorted(), idsOf(seen)];
  },
  'cases by their identifiers': async (tx, sight, seen) => {
    const found = await seenCases(
      tx,
      sight,
      made.map((one) => one.case),
    );
    return [[...found.keys()].toSorted(), idsOf(seen)];
  },
  'the list of all open cases': async (tx, sight, seen) => [
    named(await queuePage(tx, sight, { most: 200 })),
    idsOf(seen.filter(({ isClosed }) => !isClosed)),
  ],
  'the list of a queue': async (tx, sight, seen) => [
    named(await queuePage(tx, sight, { queue: 'woods', most: 200 })),
    idsOf(seen.filter(({ isClosed, queue }) => !isClosed && queue === 'woods')),
  ],
  'a queue as a map': async (tx, sight, seen) => {
    const found = await queuePoints(tx, sight, { box: everywhere, queue: 'parks' });
    return [
      'cases' in found ? named(found.cases) : found,
      idsOf(seen.filter(({ isClosed, queue }) => !isClosed && queue === 'parks')),
    ];
  },
  'the count of a queue': async (tx, sight, seen) => {
    const [count] = await queueCounts(tx, sight, { queues: ['repairs'], now: at });
    return [count?.open.count, seen.filter(({ isClosed, queue }) => !isClosed && queue === 'repairs').length];
  },
  'the count of all': async (tx, sight, seen) => [
    (await countCases(tx, sight, {})).count,
    seen.filter(({ isClosed }) => !isClosed).length,
  ],
  figures: async (tx, sight, seen) => {
    const found = await openFigures(tx, sight, { by: 'queue', times: { now: at, tonight: at, soon: at } });
    const open = Map.groupBy(
      seen.filter(({ isClosed }) => !isClosed),
      ({ queue }) => queue,
    );
    return [
      found.map(({ of, open: count }) => `${String(of)} ${String(count)}`).toSorted(),
      [...open].map(([queue, own]) => `${queue} ${String(own.length)}`).toSorted(),
    ];
  },
  'the cases in a street': async (tx, sight, seen) => {
    const of = (which: 'open' | 'past') => casesAt(tx, sight, { at: { usrn: street }, which, most: 200 });
    return [named([...(await of('open')), ...(await of('past'))]), idsOf(seen)];
  },
  'the cases of a person': async (tx, sight, seen) => {
    const sought = peopleSought('Ann Pritchard');
    return [sought && named(await casesOfPeople(tx, sight, { sought, most: 200 })), idsOf(seen)];
  },
};

for (const [name, question] of Object.entries(questions))
  test(`${name}: an officer is answered what their teams, their roles and their own work let them see`, async () => {
    await fc.assert(
      fc.asyncProperty(viewers, async (viewer) => {
        const seen = made.filter((one) => mayItBeSeen(viewer, one));
        const [answered, expected] = await hub.begin((tx) => question(tx, sightOfViewer(viewer), seen));
        assert.deepEqual(answered, expected);
      }),
      { numRuns: 25 },
    );
  });

test('some see all that is not restricted, some what they have, and some nothing', () => {
  const counts = roles.map((role) => {
    const viewer = { id: hub.ids.of('olwen'), teams: ['parks'], roles: [role] };
    return made.filter((one) => mayItBeSeen(viewer, one)).length;
  });
  assert.ok(new Set(counts).size >= 3, counts.join(', '));
});
