import assert from 'node:assert/strict';
import { test } from 'node:test';
import { assignCase, openRequest, performAction, takeCase, writeNote } from '#capabilities/cases';
import { queueMessage, recordBounce } from '#capabilities/notifications';
import { drawReference, parseEmail, sayReference } from '#language';
import { newId, systemChance } from '#platform/chance';
import { act, saltby } from '#test/database';
import { fallenTree, report } from '../setting/cases.ts';
import { at, openHub } from '../setting/hub.ts';
import { looksAt } from '../setting/ledger.ts';
import { locationOf, openVisitor, signedIn } from '../setting/visitor.ts';

const hub = await openHub();
const olwen = await signedIn(hub, 'olwen');
const by = (who: 'olwen' | 'gareth', minutesAgo = 10) =>
  act(at.subtract({ minutes: minutesAgo }), { kind: 'officer', id: hub.ids.of(who) });

test('a case shows what it is, where, when it is due and why, and who asked', async () => {
  const opened = await hub.begin((tx) => report(tx, { hoursAgo: 20 }));
  const { body, statusCode } = await olwen.get(`/cases/${opened.reference}`);
  assert.equal(statusCode, 200);
  for (const said of [
    sayReference(opened.reference),
    'Broken bench',
    'Mill Lane: by the pond',
    'Received',
    'In 4 days',
    'Tue 24 Nov',
    '3 working days: by Tuesday 24 November 2026, 5pm.',
    'Ann Pritchard',
    'as given, not checked',
    '01632 960001',
    'Nobody yet',
    '412000, 301000',
    'on the website',
  ])
    assert.ok(body.includes(said), said);
});

test('the story tells in plain words what happened, by whom, and what was written', async () => {
  const opened = await hub.begin((tx) => report(tx, { hoursAgo: 20 }));
  await hub.begin(async (tx) => {
    const id = opened.case;
    await takeCase(tx, { case: id, officer: hub.ids.of('olwen') }, by('olwen', 60));
    await assignCase(tx, { case: id, officer: hub.ids.of('gareth') }, by('olwen', 50));
    await performAction(tx, { case: id, action: 'send' }, by('gareth', 40));
    await performAction(tx, { case: id, action: 'return', note: 'The gate\nwas locked' }, by('gareth', 30));
    await writeNote(
      tx,
      { case: id, note: newId(at), kind: 'public', text: 'We come <back>' },
      by('olwen', 20),
    );
    await queueMessage(
      tx,
      { key: opened.reference, case: id, tongue: 'en', to: mailbox(), subject: 'Your bench', body: 'Soon.' },
      by('gareth', 10),
    );
  });
  const { body } = await olwen.get(`/cases/${opened.reference}`);
  const told = [
    'Email to ann@example.org',
    'On its way',
    'Note that those who asked can read',
    'We come &lt;back&gt;',
    'Return from the crew',
    'Gareth Pugh',
    'The gate<br>was locked',
    'Send to the crew',
    'Status: With the crew',
    'Assigned to Gareth Pugh',
    'You took it',
    'Reported',
  ];
  const line = body
    .slice(body.indexOf('<ol class="line"'), body.indexOf('</ol>'))
    .replaceAll(' />', '>')
    .replaceAll('/>', '>');
  for (const said of told) assert.ok(line.includes(said), said);
  assert.deepEqual(
    told
      .filter((said) => said !== 'Gareth Pugh' && said !== 'Reported')
      .map((said) => line.indexOf(said))
      .toSorted((a, b) => a - b),
    told.filter((said) => said !== 'Gareth Pugh' && said !== 'Reported').map((said) => line.indexOf(said)),
  );
});

test('a case that a rule put into another queue says which rule it was, in both languages', async () => {
  const { reference } = await hub.begin((tx) => report(tx, { queue: 'repairs', rule: 'sharp' }));
  const { body } = await olwen.get(`/cases/${reference}`);
  assert.match(body, /Put into Repairs/);
  assert.match(body, /By rule: Somebody could be hurt/);
  const visitor = await signedIn(hub, 'olwen');
  const welsh = await visitor.get(`/cases/${reference}?tongue=cy`);
  assert.match(welsh.body, /Yn ôl rheol: Gallai rhywun gael anaf/);
  const usual = await hub.begin((tx) => report(tx));
  assert.doesNotMatch((await olwen.get(`/cases/${usual.reference}`)).body, /By rule/);
});

test('an email that came back says so, with a mark that nobody overlooks', async () => {
  const opened = await hub.begin((tx) => report(tx));
  await hub.begin(async (tx) => {
    const news = { key: `${opened.reference} again`, case: opened.case, tongue: 'en' as const };
    const message = await queueMessage(
      tx,
      { ...news, to: mailbox(), subject: 'Your bench', body: 'Soon.' },
      by('gareth'),
    );
    await recordBounce(
      tx,
      { messageId: `<${message}@example.org>`, reason: 'mailbox full' },
      by('gareth', 5),
    );
  });
  const { body } = await olwen.get(`/cases/${opened.reference}`);
  assert.match(body, /<span class="tag late">It came back<\/span>/);
});

test('each report that joined stands with who made it', async () => {
  const opened = await hub.begin((tx) => report(tx, { participants: [] }));
  const second = { service: 'broken-bench', version: 1, tongue: 'cy', participants: [] } as const;
  const reference = drawReference(systemChance.draw);
  await hub.begin((tx) => openRequest(tx, { ...second, reference, join: opened.reference }, act(at)));
  const { body } = await olwen.get(`/cases/${opened.reference}`);
  assert.match(body, /Who asked \(2 reports\)/);
  assert.match(body, /Gave no name and no way to be told/);
  assert.match(body, /Another report joined/);
  const under = await olwen.get(`/cases/${reference}`);
  assert.equal(under.statusCode, 200, 'a case is found under each request that it serves');
});

test('a long story goes on on a page of its own', async () => {
  const opened = await hub.begin((tx) => report(tx));
  await hub.begin(async (tx) => {
    for (let note = 1; note <= 70; note += 1)
      await writeNote(
        tx,
        { case: opened.case, note: newId(at), kind: 'internal', text: `number ${String(note)}.` },
        by('olwen'),
      );
  });
  const first = await olwen.get(`/cases/${opened.reference}`);
  assert.match(first.body, /number 70\./);
  assert.doesNotMatch(first.body, /number 1\./);
  const [, earlier = ''] = /href="\/hub(\/cases\/[^"]*before=\d+)"/.exec(first.body) ?? [];
  const before = await olwen.get(earlier);
  assert.match(before.body, /number 1\./);
  assert.match(before.body, /Back to the latest/);
});

test('the case speaks Welsh, in the service’s own Welsh words', async () => {
  const opened = await hub.begin((tx) => report(tx));
  const visitor = await signedIn(hub, 'olwen');
  const { body } = await visitor.get(`/cases/${opened.reference}?tongue=cy`);
  for (const said of ['Mainc wedi torri', 'Derbyniwyd', 'Adroddwyd', 'Ymhen', 'Pwy ofynnodd', 'Parciau'])
    assert.ok(body.includes(said), said);
});

test('a case of another team, another council’s and a reference that nobody drew are the same nothing', async () => {
  const tree = await hub.begin((tx) => fallenTree(tx));
  const theirs = await hub.begin((tx) => report(tx), saltby);
  for (const reference of [tree.reference, theirs.reference, drawReference(systemChance.draw), 'nonsense']) {
    const { statusCode, body } = await olwen.get(`/cases/${reference}`);
    assert.equal(statusCode, 404, reference);
    assert.match(body, /There is nothing here/);
  }
});

test('a case that an officer has is theirs to see, whatever team it belongs to', async () => {
  const tree = await hub.begin((tx) => fallenTree(tx));
  await hub.begin((tx) => assignCase(tx, { case: tree.case, officer: hub.ids.of('olwen') }, by('gareth')));
  assert.equal((await olwen.get(`/cases/${tree.reference}`)).statusCode, 200);
});

test('a stranger is sent to sign in', async () => {
  const opened = await hub.begin((tx) => report(tx));
  const answer = await openVisitor(hub).get(`/cases/${opened.reference}`);
  assert.equal(locationOf(answer), `/sign-in?next=%2Fcases%2F${opened.reference}`);
});

test('whoever opens a case leaves a look at it and at each request', async () => {
  const opened = await hub.begin((tx) => report(tx));
  await olwen.get(`/cases/${opened.reference}`);
  assert.deepEqual(await looksAt(hub, opened.case), ['hub /cases/:reference']);
  assert.deepEqual(await looksAt(hub, opened.request), ['hub /cases/:reference']);
});

function mailbox() {
  const address = parseEmail('ann@example.org');
  assert.ok(address);
  return address;
}

test('a story is read whole or by what was said, done or attached, and its pages keep to that', async () => {
  const opened = await hub.begin(async (tx) => {
    const made = await report(tx);
    await takeCase(tx, { case: made.case, officer: hub.ids.of('olwen') }, by('olwen', 9));
    for (let note = 1; note <= 61; note += 1)
      await writeNote(
        tx,
        { case: made.case, note: newId(at), kind: 'internal', text: `Note ${String(note)}` },
        by('olwen', 8),
      );
    return made;
  });
  const address = `/cases/${opened.reference}`;
  const story = async (only: string) => (await olwen.get(`${address}?only=${only}`)).body;
  const done = await story('done');
  assert.match(done, /You took it/);
  assert.doesNotMatch(done, /Note 61|Reported/);
  const said = await story('said');
  assert.match(said, /aria-current="true"[^>]*>Said/);
  assert.match(said, /Note 61/);
  assert.doesNotMatch(said, /You took it|Note 1</);
  const [, earlier = ''] = /href="\/hub(\/cases\/[^"]*only=said[^"]*before=\d+)"/.exec(said) ?? [];
  const before = await olwen.get(earlier.replaceAll('&amp;', '&'));
  assert.match(before.body, /Note 1</);
  assert.match(before.body, /Reported/);
  assert.match(await story('documents'), /There is nothing of this kind/);
  assert.match(await story('nonsense'), /aria-current="true"[^>]*>Everything/);
  assert.match((await olwen.get(`${address}?only=said&tongue=cy`)).body, /A ddywedwyd/);
  await olwen.get(`${address}?tongue=en`);
});
