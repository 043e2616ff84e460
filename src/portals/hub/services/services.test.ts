import assert from 'node:assert/strict';
import { test } from 'node:test';
import { uuid } from '#language';
import { newId } from '#platform/chance';
import { publishedService } from '#services';
import { at, openHub } from '../setting/hub.ts';
import { eventsAbout } from '../setting/ledger.ts';
import { documentWith, proposed } from '../setting/proposals.ts';
import { locationOf, signedIn } from '../setting/visitor.ts';

const hub = await openHub();
const service = 'broken-bench';
const list = '/administration/services';
const anew = '/administration/proposals/new';

const written = async (about: string) => JSON.stringify(await documentWith(hub, service, about));

test('an officer proposes a version, a colleague reads what it changes and publishes it', async () => {
  const [mair, cerys] = [await signedIn(hub, 'mair'), await signedIn(hub, 'cerys')];
  const document = await written('A bench that somebody has broken.');
  const sent = await mair.submit(anew, { document, why: 'It says who broke it.' });
  assert.equal(sent.statusCode, 303, sent.body);
  const proposal = locationOf(sent);
  const own = (await mair.get(proposal)).body;
  assert.match(own, /Mair Lloyd[\s\S]*Based on[\s\S]*Version 1[\s\S]*You proposed it/);
  assert.doesNotMatch(own, /Publish it/);
  assert.equal(locationOf(await mair.get(`${proposal}/publication`)), proposal);

  assert.match((await cerys.get(list)).body, /It says who broke it\.[\s\S]*1 proposed/);
  const seen = (await cerys.get(proposal)).body;
  assert.match(seen, /It would be version 2\. 0 forms are being filled in and 0 cases are open/);
  assert.match(seen, /words\.en\.yaml: changes about from[\s\S]*A bench that somebody has broken\./);
  assert.match((await cerys.get(`${proposal}/publication`)).body, /One thing differs/);
  assert.equal((await cerys.submit(`${proposal}/publication`)).statusCode, 303);
  assert.equal((await hub.begin((tx) => publishedService(tx, service))).version, 2);
  assert.match(
    (await cerys.get(`${list}/${service}`)).body,
    /Published as version 2[\s\S]*Version 2[\s\S]*In force/,
  );
  assert.match((await cerys.get(proposal)).body, /Ended by[\s\S]*Cerys Bowen/);
  assert.deepEqual(await eventsAbout(hub, uuid.parse(proposal.split('/').at(-1))), [
    'service.proposed',
    'proposal.published',
  ]);
});

test('what is wrong with a document is said line by line, and what was pasted stands there again', async () => {
  const mair = await signedIn(hub, 'mair');
  const document = (await written('x')).replace(/queue: [a-z-]+/, 'queue: nowhere');
  const again = await mair.submit(anew, { document, why: 'Wrong.' });
  assert.equal(again.statusCode, 422);
  assert.match(again.body, /broken-bench\/service\.yaml:\d+: [\s\S]*nowhere/);
  assert.match(again.body, /<li id="document\.0">/);
  assert.ok(again.body.includes('nowhere&quot;') || again.body.includes('queue: nowhere'));
  const cases = [
    [{ document: '' }, /Paste the document of a service/],
    [{ document: '{"service": "x"}' }, /Paste one whole document/],
    [{ document: 'not json' }, /Paste one whole document/],
    [{ document: await written('y'), why: '' }, /Enter what it changes, and why/],
    [{ document: await written('y'), why: 'a'.repeat(501) }, /Use at most 500 characters/],
  ] as const;
  for (const [entered, words] of cases) {
    const answer = await mair.submit(anew, { why: 'Because.', ...entered });
    assert.equal(answer.statusCode, 422, String(words));
    assert.match(answer.body, words);
  }
});

test('a version that is withdrawn can be read and not published', async () => {
  const cerys = await signedIn(hub, 'cerys');
  const path = `/administration/proposals/${await proposed(hub, { about: 'Nobody wants this.' })}`;
  assert.equal((await cerys.submit(`${path}/withdrawal`)).statusCode, 303);
  assert.match((await cerys.get(path)).body, /Withdrawn[\s\S]*Nobody wants this\./);
  for (const noun of ['withdrawal', 'publication'])
    assert.equal(locationOf(await cerys.get(`${path}/${noun}`)), path);
});

test('a service that was never offered has no page, nor has a proposal that is none', async () => {
  const cerys = await signedIn(hub, 'cerys');
  assert.equal((await cerys.get(`${list}/nothing-here`)).statusCode, 404);
  assert.equal((await cerys.get(`/administration/proposals/${newId(at)}`)).statusCode, 404);
  const neighbour = await signedIn(hub, 'cerys', 'neighbour.localhost');
  const path = `/administration/proposals/${await proposed(hub, { about: 'Not the neighbour’s.' })}`;
  assert.equal((await neighbour.get(path)).statusCode, 404);
});

test('in Welsh the changes are told in Welsh', async () => {
  const cerys = await signedIn(hub, 'cerys');
  const path = `/administration/proposals/${await proposed(hub, { about: 'In Welsh.' })}`;
  assert.match((await cerys.get(`${path}?tongue=cy`)).body, /words\.en\.yaml: yn newid about o/);
  await cerys.get('/?tongue=en');
});
