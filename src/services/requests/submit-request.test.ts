import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import { drawReference } from '#language';
import type { CaseReference, Tongue, Uuid } from '#language';
import { caseOf, closeCase, performAction, reportsOn, writeNote } from '#capabilities/cases';
import { messagesAbout } from '#capabilities/notifications';
import { newId, systemChance } from '#platform/chance';
import { setTimeout as pause } from 'node:timers/promises';
import { act, asOwner, saltby, testDatabase, thornmere } from '#test/database';
import { answeredDraft } from '../examples/answered-draft.ts';
import {
  caseWords,
  followLedger,
  publishPacks,
  restoreMessages,
  similarCases,
  storyFor,
  submitRequest,
} from '../index.ts';
import type { Links, Submitting } from '../index.ts';
import { anyCouncil, fixtures, offerOf } from '../sample.setting.ts';

const service = 'unicorn-licence';
const council = await anyCouncil();
const at = Temporal.Instant.from('2026-11-20T09:00:00Z');
const resident = () => act(at, { kind: 'resident', id: newId(at) });
const officer = act(at.add({ hours: 1 }), { kind: 'officer', id: newId(at) });
/** What the officer has been given: some actions are for those only. */
const holds = ['supervisor'];
const meadow = { easting: 640_110, northing: 450_090 };
const links: Links = {
  request: (reference, tongue) => `https://example.org/${tongue}/${reference}`,
  holding: (reference, tongue) => `https://example.org/${tongue}/${reference}/holding`,
};
const answers = {
  allowed: true,
  meadow: { at: meadow, description: 'Buy cheap horns at http://horns.example' },
  horns: 1,
  magic: 'tame',
  powers: ['none'],
  name: 'Marta Nowicki',
  email: 'marta.nowicki@example.org',
  declaration: ['agreed'],
};

const setting = await testDatabase();
const { begin, database } = setting;
const folders = [{ service, folder: join(fixtures, service) }];
const offer = await offerOf(folders, council);
await begin((tx) => publishPacks(tx, offer, act(at)));

type Asking = Partial<Omit<Submitting, 'draft'>> & {
  readonly answers?: Partial<Record<keyof typeof answers, unknown>>;
};

/** Asks as a new resident, or as `by` says. */
async function ask({ answers: own, ...more }: Asking = {}, by = resident()) {
  return begin(async (tx) => {
    const { id: draft } = await answeredDraft(tx, { service, answers: { ...answers, ...own } }, by);
    const reference = drawReference(systemChance.draw);
    return submitRequest(tx, { draft, tongue: 'en', reference, ...more }, by);
  });
}

async function follow(now = at.add({ hours: 2 })): Promise<void> {
  const marker = await ask({ answers: { email: 'last@example.org', meadow: { description: 'Elsewhere' } } });
  for (let turn = 0; turn < 200; turn += 1) {
    await followLedger(database, thornmere, { links, now: now.add({ seconds: turn }) });
    if ((await told(marker.case)).length > 0) return;
    await pause(25);
  }
  assert.fail('the follower never came to the end');
}

/** As when a backup of the messages is older than the ledger. */
const forget = async (about: Uuid) =>
  asOwner(setting.urls, async (owner) => {
    await owner.query(`set moothall.authority = '1'`);
    await owner.query('delete from notifications.message where case_id = $1', [about]);
  });

const told = async (id: Uuid) => (await begin((tx) => messagesAbout(tx, id, 50))).toReversed();
const near = (point = meadow) => begin((tx) => similarCases(tx, { service, point }, at.add({ hours: 1 })));

test('a draft that is sent twice is one request under one reference', async () => {
  const by = resident();
  const { id: draft } = await begin((tx) => answeredDraft(tx, { service, answers }, by));
  const send = (reference: CaseReference) =>
    begin((tx) => submitRequest(tx, { draft, tongue: 'en', reference }, by));
  const first = await send(drawReference(systemChance.draw));
  assert.deepEqual(await send(drawReference(systemChance.draw)), first);
});

test('a service that needs a sign-in refuses one who has not signed in', async () => {
  await assert.rejects(ask({}, act(at)), { code: 'service.needs-sign-in' });
});

test('an officer may enter it for a caller, who is known as well as the officer says', async () => {
  const { case: id } = await ask({ onBehalf: { identified: 'by-officer' } }, officer);
  const [report] = await begin((tx) => reportsOn(tx, { case: id }));
  assert.deepEqual(report?.participants, [
    { role: 'requester', identified: 'by-officer', name: answers.name, email: answers.email },
  ]);
});

test('a case that is public is of the class that its team sees, at its point, with its due time', async () => {
  const { case: id } = await ask();
  const found = await begin((tx) => caseOf(tx, id));
  assert.equal(found?.sight, 'contact-centre/public');
  assert.deepEqual(found.place.point, meadow);
  assert.equal(found.dueAt?.toString(), '2026-12-04T17:00:00Z');
});

test('what is known near a place may be joined, and both hear when it closes, each in their own language', async () => {
  const point = { easting: 644_000, northing: 454_000 };
  const place = { meadow: { at: point, description: 'A sapling' } };
  const first = await ask({ answers: place });
  const [known] = await near(point);
  assert.equal(known?.reference, first.reference);
  assert.equal(known.place.cy, 'y lle y dywedoch wrthym amdano');
  const second = await ask({
    answers: { ...place, email: 'gwilym.prosser@example.org' },
    join: first.reference,
    tongue: 'cy',
  });
  assert.equal(second.case, first.case);
  await begin((tx) => performAction(tx, { case: first.case, action: 'visit' }, officer));
  await begin((tx) => closeCase(tx, { case: first.case, outcome: 'granted', holds }, officer));
  await follow();
  const messages = await told(first.case);
  assert.equal(messages.length, 6);
  const last = messages.slice(-2).map(({ recipient, body }) => `${recipient}: ${body}`);
  assert.deepEqual(last.toSorted(), [
    `gwilym.prosser@example.org: Cewch gadw eich uncorn.`,
    `marta.nowicki@example.org: You may keep your unicorn.`,
  ]);
});

test('what is not near cannot be joined by a resident who knows its reference', async () => {
  const far = await ask({
    answers: { meadow: { at: { easting: 649_000, northing: 459_000 }, description: 'A sapling' } },
  });
  await assert.rejects(ask({ join: far.reference }), { code: 'service.not-similar' });
  const { case: joined } = await ask({ join: far.reference, onBehalf: { identified: 'as-given' } }, officer);
  assert.equal(joined, far.case);
});

test('what a resident typed about the place is in no message', async () => {
  const { case: id, reference } = await ask();
  await follow();
  const [message] = await told(id);
  assert.ok(message);
  assert.ok(message.body.includes(': the place that you told us about'), message.body);
  assert.ok(message.body.includes(`https://example.org/en/${reference}`));
  assert.ok(!`${message.subject} ${message.body}`.includes('horns.example'));
});

test('what is followed twice is told once', async () => {
  const { case: id } = await ask();
  await follow();
  await follow();
  assert.equal((await told(id)).length, 1);
});

/** Restores until the whole ledger has been read again, and gives how many messages were missing. */
async function restore(hours: number): Promise<number> {
  const { messages, more } = await begin((tx) => restoreMessages(tx, { links }, { at: at.add({ hours }) }));
  return more ? messages + (await restore(hours)) : messages;
}

test('a message that is missing is restored, once, and none counts that is still to come', async () => {
  await follow();
  await restore(3);
  const { case: id } = await ask();
  assert.equal(await restore(3), 0, 'its turn has not come');
  await follow();
  await forget(id);
  assert.deepEqual(await told(id), []);
  assert.equal(await restore(3), 1);
  assert.equal(await restore(3), 0);
  assert.equal((await told(id)).length, 1);
});

test('an event that cannot be told of is set aside after five tries, and told when it can be', async () => {
  await follow();
  const { case: id } = await ask();
  const { case: next } = await ask();
  let broken = true;
  const breaking: Links = {
    ...links,
    request: (reference, tongue) => {
      if (broken) throw new TypeError('this must not stop the council');
      return links.request(reference, tongue);
    },
  };
  const turn = () => followLedger(database, thornmere, { links: breaking, now: at.add({ hours: 2 }) });
  const failures: string[] = [];
  while (failures.length < 5) await turn().catch((error: unknown) => failures.push(String(error)));
  assert.match(
    failures[0] ?? '',
    /case\.opened\) failed 1 times, last with TypeError, and will be tried again/,
  );
  assert.match(failures[4] ?? '', /failed 5 times, last with TypeError, and is set aside/);
  broken = false;
  await follow();
  assert.deepEqual([(await told(id)).length, (await told(next)).length], [0, 1]);
  await restore(4);
  assert.equal((await told(id)).length, 1);
});

test('what happened more than two weeks ago is told to nobody', async () => {
  const past = act(at.subtract({ hours: 24 * 30 }), { kind: 'resident', id: newId(at) });
  const { case: id } = await ask({}, past);
  await follow();
  assert.deepEqual(await told(id), []);
});

const story = (request: Uuid, tongue: Tongue) => begin((tx) => storyFor(tx, request, tongue));

test('the resident’s story says what happened, what comes next and why it is due then', async () => {
  const { request, case: id } = await ask();
  await begin((tx) => performAction(tx, { case: id, action: 'visit', note: 'For colleagues only' }, officer));
  await begin((tx) =>
    writeNote(tx, { case: id, note: newId(at), kind: 'public', text: 'We saw hoof prints.' }, officer),
  );
  const before = await story(request, 'en');
  assert.equal(before?.title, 'Unicorn licence');
  const [open] = before.cases;
  assert.equal(open?.status, 'Visited');
  assert.equal(open.next, 'We decide.');
  assert.equal(open.due?.says, 'Friday 4 December 2026');
  assert.equal(open.due.why.at(-1), '10 working days: by Friday 4 December 2026, 5pm.');
  assert.deepEqual(
    open.steps.map(({ title, text }) => [title, text]),
    [
      ['A message from us', 'We saw hoof prints.'],
      ['Visited', undefined],
      ['We received your request', undefined],
    ],
  );
  assert.ok(!JSON.stringify(before).includes('colleagues'));
  await begin((tx) => closeCase(tx, { case: id, outcome: 'myth', holds }, officer));
  const [closed] = (await story(request, 'cy'))?.cases ?? [];
  assert.equal(closed?.next, 'Ni ddaethom o hyd i uncorn.');
  assert.equal(closed.due, undefined);
  assert.equal(closed.steps[0]?.text, 'Ni ddaethom o hyd i uncorn.');
});

test('nobody of another council finds the story', async () => {
  const { request } = await ask();
  assert.equal(await begin((tx) => storyFor(tx, request, 'en'), saltby), undefined);
});

test('those who asked read of a flag that is shown to them, in both languages, and of no other', async () => {
  const { request, case: id } = await ask({ answers: { magic: 'wild' } });
  await begin((tx) => performAction(tx, { case: id, action: 'remark', note: 'It bites.' }, officer));
  await begin((tx) => performAction(tx, { case: id, action: 'tether' }, officer));
  const said = async (tongue: Tongue) => (await story(request, tongue))?.cases[0]?.flags;
  assert.deepEqual(await said('en'), ['For now, it must stay tethered.']);
  assert.deepEqual(await said('cy'), ['Am y tro, rhaid iddo aros wedi’i glymu.']);
});

test('a case keeps the words of its own version', async () => {
  const words = await begin((tx) => caseWords(tx, { service, version: 1 }, 'cy'));
  assert.equal(words.outcomes['myth']?.label, 'Dim anifail o’r fath');
});
