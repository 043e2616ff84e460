import assert from 'node:assert/strict';
import { test } from 'node:test';
import { findCase, reportsOn } from '#capabilities/cases';
import { answerLines, submissionOf } from '#capabilities/forms';
import { parseReference } from '#language';
import { openHub } from '../setting/hub.ts';
import { locationOf, openVisitor, signedIn } from '../setting/visitor.ts';

const hub = await openHub();
const dewi = await signedIn(hub, 'dewi');
const entry = '/requests/new/broken-bench';
const answers = {
  'place.description': 'By the pond',
  damage: 'slat',
  details: 'The second slat',
  name: 'Ann Pritchard',
  email: 'ann.pritchard@example.org',
  telephone: '',
  tellIn: 'cy',
};
const sees = { classes: ['parks/public', 'woods/internal'] };

async function caseBehind(address: string) {
  const reference = parseReference(address.split('/').at(-1) ?? '');
  assert.ok(reference, address);
  const found = await hub.begin((tx) => findCase(tx, sees, reference));
  assert.ok(found);
  return { found, reports: await hub.begin((tx) => reportsOn(tx, { case: found.id })) };
}

test('the services that are offered are listed to who may enter requests, and to nobody else', async () => {
  const { body } = await dewi.get('/requests/new');
  assert.match(body, /Report a broken bench/);
  assert.match(body, /Report a fallen tree/);
  const olwen = await signedIn(hub, 'olwen');
  assert.equal((await olwen.get('/requests/new')).statusCode, 404);
  assert.equal((await olwen.get(entry)).statusCode, 404);
  assert.equal(
    locationOf(await openVisitor(hub).get(entry)),
    '/sign-in?next=%2Frequests%2Fnew%2Fbroken-bench',
  );
  assert.equal((await dewi.get('/requests/new/nothing')).statusCode, 404);
});

test('all questions of the service stand on one page, and those that depend on answers say on which', async () => {
  const { body } = await dewi.get(entry);
  for (const said of ['Where is the bench?', 'What is broken?', 'What else should we know?', 'Email'])
    assert.ok(body.toLowerCase().includes(said.toLowerCase()) || said === 'Email', said);
  assert.match(body, /Ask only if: Damage is “Something dangerous”/);
});

test('a call becomes a request by telephone, in the caller’s language, with a reference to read out', async () => {
  const saved = await dewi.submit(entry, answers);
  assert.match(locationOf(saved), /^\/requests\/[\dA-Z]{8}$/);
  const { body } = await dewi.get(locationOf(saved));
  assert.match(body, /<b>[\dA-Z]{4}-[\dA-Z]{4}<\/b>/);
  assert.match(body, /We look at it and send a crew\./);
  assert.match(body, /They are told by email/);
  assert.doesNotMatch(body, /tracking code/);
  const { found, reports } = await caseBehind(locationOf(saved));
  const [made] = reports;
  assert.equal(found.status, 'received');
  assert.equal(made?.channel, 'telephone');
  assert.equal(made.tongue, 'cy');
  assert.deepEqual(
    made.participants.map(({ name, identified }) => [name, identified]),
    [['Ann Pritchard', 'as-given']],
  );
  const page = await dewi.get(`/cases/${found.reference}`);
  for (const said of ['By the pond', 'A slat', 'The second slat', 'by telephone'])
    assert.ok(page.body.includes(said), said);
});

test('pressed twice, it is one request', async () => {
  const fields = await dewi.hidden(entry);
  const both = await Promise.all([1, 2].map(() => dewi.send('POST', entry, { ...fields, ...answers })));
  const [one, other] = both.map(locationOf);
  assert.equal(one, other);
});

test('two calls, one after the other, are two requests', async () => {
  const one = locationOf(await dewi.submit(entry, answers));
  const other = locationOf(await dewi.submit(entry, answers));
  assert.notEqual(one, other);
});

test('what is missing is said beside its question, and everything that was entered is still there', async () => {
  const wrong = await dewi.submit(entry, { ...answers, damage: '', email: 'ann at home' });
  assert.equal(wrong.statusCode, 422);
  assert.match(wrong.body, /Select what is broken/);
  assert.match(wrong.body, /value="ann at home"/);
  assert.match(wrong.body, /By the pond/);
  assert.match(wrong.body, /The second slat/);
});

test('a question that the answers lead to must be answered, and one that they do not is overlooked', async () => {
  const asked = await dewi.submit(entry, { ...answers, damage: 'dangerous' });
  assert.equal(asked.statusCode, 422);
  assert.match(asked.body, /Select what is dangerous/);
  const saved = await dewi.submit(entry, { ...answers, damage: 'dangerous', danger: 'sharp' });
  const { found } = await caseBehind(locationOf(saved));
  assert.match((await dewi.get(`/cases/${found.reference}`)).body, /A sharp edge/);
  assert.equal((await dewi.submit(entry, { ...answers, damage: 'leg', danger: 'sharp' })).statusCode, 303);
});

const there = { ...answers, 'place.description': '', 'place.easting': '412000', 'place.northing': '301000' };

test('what may be known is shown before anything is saved, and joined when the caller says so', async () => {
  const first = await caseBehind(locationOf(await dewi.submit(entry, there)));
  const near = { ...there, 'place.easting': '412020', name: 'Bob Ellis', email: '' };
  const asked = await dewi.submit(entry, near);
  assert.equal(asked.statusCode, 200);
  assert.doesNotMatch(asked.body, /There is a problem/);
  assert.match(asked.body, /This may be known already/);
  assert.match(asked.body, /20 m away/);
  const mistaken = await dewi.submit(entry, { ...near, damage: '' });
  assert.doesNotMatch(mistaken.body, /Choose whether it is one of these/);
  const undecided = await dewi.submit(entry, { ...near, knownShown: 'yes' });
  assert.equal(undecided.statusCode, 422);
  assert.match(undecided.body, /Choose whether it is one of these/);
  assert.equal((await caseBehind(`/requests/${first.found.reference}`)).reports.length, 1);
  hub.clock.advance({ minutes: 1 });
  const joined = await dewi.submit(entry, { ...near, sameAs: first.found.reference });
  const after = await caseBehind(locationOf(joined));
  assert.equal(after.found.id, first.found.id);
  assert.deepEqual(
    after.reports.map(({ how }) => how),
    ['opened', 'joined'],
  );
  const readOut = (await dewi.get(locationOf(joined))).body;
  assert.match(readOut, /They gave no way to write to them/);
  assert.match(readOut, /<b>[\dA-Z]{4}-[\dA-Z]{4}<\/b> tracking code/);
  assert.match((await dewi.submit(entry, near)).body, /2 reports so far/);
  const another = await caseBehind(locationOf(await dewi.submit(entry, { ...near, sameAs: 'another' })));
  assert.notEqual(another.found.id, first.found.id);
});

test('nobody joins a case that was not offered to them', async () => {
  const far = await caseBehind(locationOf(await dewi.submit(entry, { ...there, 'place.easting': '420000' })));
  const answer = await dewi.submit(entry, {
    ...there,
    'place.easting': '412010',
    sameAs: far.found.reference,
  });
  assert.equal(answer.statusCode, 422);
  assert.match(answer.body, /Choose whether it is one of these/);
});

test('a button of the map shows the page again with what was entered, and no mistakes', async () => {
  const moved = await dewi.submit(entry, {
    details: 'half a sentence',
    'map-zoom': 'in',
    'map-view': '412000 301000 8',
  });
  assert.equal(moved.statusCode, 200);
  assert.match(moved.body, /half a sentence/);
  assert.doesNotMatch(moved.body, /There is a problem/);
});

test('a confirmation is nothing to who may not see the case, and for a reference that nobody has', async () => {
  for (const reference of ['234567', '2222222X', 'nonsense'])
    assert.equal((await dewi.get(`/requests/${reference}`)).statusCode, 404);
});

test('text that cannot be kept is a mistake, and nothing is half kept', async () => {
  const answer = await dewi.submit(entry, { ...answers, details: 'a\u0000b' });
  assert.equal(answer.statusCode, 422);
});

test('the form speaks Welsh to a Welsh-speaking adviser', async () => {
  const visitor = await signedIn(hub, 'dewi');
  await visitor.get('/?tongue=cy');
  const { body } = await visitor.get(entry);
  for (const said of [
    'Ble mae’r fainc?',
    'Cadw’r cais',
    'Gofynnwch dim ond os: Difrod yw “Rhywbeth peryglus”',
  ])
    assert.ok(body.includes(said), said);
  assert.match((await visitor.submit(entry, { damage: '' })).body, /Dewiswch beth sydd wedi torri/);
});

const fallen = '/requests/new/fallen-tree';
const onRoad = { road: 'yes', name: '', email: '', telephone: '', tellIn: 'en' };
const branch = { 'branches.1.branch': 'On the verge', 'branches.1.thick': '30' };

test('a list stands on the page with a box for each, and grows by one when that is asked for', async () => {
  const { body } = await dewi.get(fallen);
  assert.match(body, /Branch 1/);
  assert.doesNotMatch(body, /Branch 2/);
  const again = await dewi.submit(fallen, { ...onRoad, ...branch, 'list-more': 'branches' });
  assert.equal(again.statusCode, 200);
  assert.match(again.body, /value="On the verge"[\s\S]*Branch 2/);
  assert.doesNotMatch(again.body, /There is a problem/);
});

test('what is wrong with one of a list is said beside its field', async () => {
  const wrong = { 'branches.2.branch': 'In the ditch', 'branches.2.thick': 'very' };
  const { statusCode, body } = await dewi.submit(fallen, { ...onRoad, ...branch, ...wrong });
  assert.equal(statusCode, 422);
  assert.match(body, /href="#branches\.2\.thick"[^>]*>Thickness must be a number/);
  assert.match(body, /value="very"/);
});

test('a list becomes part of the request, without those that were left empty', async () => {
  const owner = {
    'branches.3.owner.line-1': '1 Rue Haute',
    'branches.3.owner.town': 'Lille',
    'branches.3.owner.country': 'France',
  };
  const third = { 'branches.3.branch': 'In the ditch', 'branches.3.thick': '5', ...owner };
  const saved = await dewi.submit(fallen, { ...onRoad, ...branch, 'branches.2.branch': ' ', ...third });
  const { reports } = await caseBehind(locationOf(saved));
  const sent = reports[0]?.submission;
  assert.ok(sent);
  const submission = await hub.begin((tx) => submissionOf(tx, sent));
  const lines = submission && answerLines(submission.form, submission.answers, 'en');
  assert.equal(
    lines?.find(({ question }) => question === 'branches')?.words,
    '1. On the verge, 30 cm\n2. In the ditch, 5 cm, 1 Rue Haute, Lille, France',
  );
});
