import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findCase } from '#capabilities/cases';
import { drawReference, londonDay, sayReference } from '#language';
import type { Uuid } from '#language';
import { systemChance } from '#platform/chance';
import { checkProposal, proposeVersion, rehearsalOf, rehearse, takeInPastCases } from '#services';
import { act } from '#test/database';
import { council } from '../setting/council.ts';
import { openHub } from '../setting/hub.ts';
import { looksAt } from '../setting/ledger.ts';
import { documentWith } from '../setting/proposals.ts';
import { signedIn } from '../setting/visitor.ts';

const hub = await openHub();
const service = 'broken-bench';
const on = londonDay(hub.clock.now());
const references = Array.from({ length: 3 }, () => drawReference(systemChance.draw));
/** Each a Tuesday. */
const days = [10, 17, 24];
await hub.begin(async (tx) => {
  const past = references.map((reference, place) => {
    const at = hub.clock.now().subtract({ hours: 24 * (days[place] ?? 0) });
    const answers = {
      place: { at: { easting: 412_000, northing: 301_000 }, description: 'By the pond' },
      damage: 'slat',
      details: null,
      name: 'Ann Pritchard',
      email: 'ann.pritchard@example.org',
    };
    const opened = {
      by: { kind: 'anonymous' },
      channel: 'web',
      at,
      reference,
      tongue: 'en',
      answers,
    } as const;
    const by = { kind: 'officer', id: hub.ids.of('olwen') } as const;
    const finished = { does: 'act', action: 'finish', outcome: 'mended', by, channel: 'hub' } as const;
    return { service, opened, steps: place === 0 ? [] : [{ ...finished, at: at.add({ hours: 30 }) }] };
  });
  const { refused } = await takeInPastCases(
    tx,
    past,
    act(hub.clock.now(), { kind: 'system', name: 'intake' }),
  );
  assert.deepEqual(refused, []);
});

/** The service with three working days made one, and all of it into another queue. */
async function proposed(): Promise<Uuid> {
  const document = await documentWith(hub, service, 'It is quicker.');
  const text = document.files['service.yaml'] ?? '';
  const files = {
    ...document.files,
    'service.yaml': text
      .replace('due: 3 working days', 'due: 2 working hours')
      .replace('queue: parks', 'queue: repairs'),
  };
  return hub.begin(async (tx) => {
    const read = await checkProposal(tx, { document: { service, files }, council, on });
    assert.ok('found' in read, JSON.stringify(read));
    return proposeVersion(
      tx,
      { pack: read.found, why: 'Quicker.' },
      act(hub.clock.now(), { kind: 'officer', id: hub.ids.of('mair') }),
    );
  });
}

const proposal = await proposed();
const here = `/administration/proposals/${proposal}/rehearsal`;

async function carryOn(): Promise<void> {
  const rehearsal = await hub.begin((tx) => rehearsalOf(tx, proposal));
  assert.ok(rehearsal);
  const by = act(hub.clock.now());
  await hub.begin((tx) => rehearse().record(tx, { plan: rehearsal.id, done: undefined }, by));
}

test('a year of requests is rehearsed: late, queues and wards before and after, and a file of the figures', async () => {
  const cerys = await signedIn(hub, 'cerys');
  assert.match((await cerys.get(here)).body, /It has not been rehearsed yet/);
  assert.equal((await cerys.get(`${here}.csv`)).statusCode, 404);
  assert.equal((await cerys.submit(here)).statusCode, 303);
  assert.match((await cerys.get(here)).body, /Under way[\s\S]*0 of 3 requests\.[\s\S]*<progress max="3"/);
  await carryOn();
  const { body } = await cerys.get(here);
  assert.match(
    body,
    /Complete[\s\S]*3 of 3 requests\.[\s\S]*Late: 1 of 3 by the version in force, 3 by this one\./,
  );
  assert.match(body, /In time before, late by this version[\s\S]*?<td class="n">2<\/td>/);
  assert.match(body, /In another queue[\s\S]*?<td class="n">3<\/td>/);
  assert.match(body, /By queue[\s\S]*Parks[\s\S]*Repairs/);
  const download = await cerys.get(`${here}.csv`);
  assert.match(String(download.headers['content-type']), /^text\/csv/);
  assert.match(download.body, /"late","","1","3"\r\n/);
  assert.match(download.body, /"queue cases","repairs","0","3"/);
  assert.match((await cerys.get(`${here}?tongue=cy`)).body, /Hwyr: 1 o 3 yn ôl y fersiwn/);
  await cerys.get('/?tongue=en');
});

test('examples are cases that one may see, each look at them is recorded; of the others only how many', async () => {
  const [gareth, cerys] = [await signedIn(hub, 'gareth'), await signedIn(hub, 'cerys')];
  const seen = (await gareth.get(`${here}?show=other-queue`)).body;
  for (const reference of references) assert.ok(seen.includes(sayReference(reference)), reference);
  assert.doesNotMatch(seen, /you may not see/);
  const found = await hub.begin((tx) =>
    findCase(tx, { classes: ['parks/public'] }, references[0] ?? drawReference(systemChance.draw)),
  );
  assert.ok(found);
  assert.deepEqual(await looksAt(hub, found.id), ['hub /administration/proposals/:proposal/rehearsal']);
  const hidden = (await cerys.get(`${here}?show=other-queue`)).body;
  for (const reference of references) assert.ok(!hidden.includes(sayReference(reference)), reference);
  assert.equal((await looksAt(hub, found.id)).length, 1);
  assert.match(hidden, /3 of the examples are cases that you may not see/);
  assert.equal((await gareth.get(`${here}?show=nonsense`)).statusCode, 200);
});

test('one that is under way can be ended, and begun again', async () => {
  hub.clock.advance({ minutes: 1 });
  const cerys = await signedIn(hub, 'cerys');
  await cerys.submit(here);
  assert.match((await cerys.get(here)).body, /End it/);
  assert.equal((await cerys.submit(here, { does: 'end' })).statusCode, 303);
  assert.match((await cerys.get(here)).body, /Ended before it was complete[\s\S]*Rehearse it again/);
});
