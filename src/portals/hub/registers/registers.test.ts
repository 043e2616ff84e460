import assert from 'node:assert/strict';
import { test } from 'node:test';
import { suspendHolding } from '#capabilities/holdings';
import { parseEmail, sayReference, uprn } from '#language';
import { act } from '#test/database';
import { letPlot } from '../setting/holdings.ts';
import { at, openHub } from '../setting/hub.ts';
import { looksAt } from '../setting/ledger.ts';
import { signedIn } from '../setting/visitor.ts';

const hub = await openHub();
const olwen = await signedIn(hub, 'olwen');
const priya = await signedIn(hub, 'priya');
const byGareth = act(at, { kind: 'officer', id: hub.ids.of('gareth') });
const holder = (name: string) => ({ name, email: parseEmail('someone@example.org'), tongue: 'en' as const });
const textOf = (body: string) =>
  (/<main\b[\s\S]*<\/main>/.exec(body)?.[0] ?? '').replaceAll(/<[^>]+>/g, ' ').replaceAll(/\s+/g, ' ');
const plots = '/registers/allotment/plot';
const rowsIn = (body: string) =>
  [...body.matchAll(/class="ref" href="\/hub\/holdings\/(\w+)"/g)].map(([, reference = '']) => reference);

const usual = await letPlot(hub);
const soon = await letPlot(hub, {
  from: '2025-12-10',
  until: '2026-12-09',
  holder: holder('Siân Vaughan'),
  details: { size: 'whole' },
  place: { uprn: uprn.parse(999000000030), description: '9 Quay Street' },
});
const coming = await letPlot(hub, { from: '2027-04-01', until: '2028-03-31' });
const over = await letPlot(hub, { from: '2025-04-01', until: '2026-03-31' });
const kept = await letPlot(hub);
await hub.begin((tx) => suspendHolding(tx, { holding: kept.id, why: 'Rent' }, byGareth));
const hidden = await letPlot(hub, { sight: 'woods/internal' });

test('the list of registers has those of one’s teams, with how many are held today', async () => {
  const text = textOf((await olwen.get('/registers')).body);
  assert.match(text, /Allotment plots Rent an allotment 3 held/);
  assert.match(
    textOf((await olwen.get('/registers?tongue=cy')).body),
    /Lleiniau rhandir Rhentu rhandir Yn cael eu dal: 3/,
  );
  await olwen.get('/?tongue=en');
  assert.match(textOf((await priya.get('/registers')).body), /No service of your teams grants anything/);
  assert.equal((await priya.get(plots)).statusCode, 404);
});

test('the rail leads there, from every page', async () => {
  const { body } = await olwen.get('/');
  assert.match(body, /<nav class="rail"[\s\S]*href="\/hub\/registers"[\s\S]*<\/nav>/);
});

test('a register says whose, where, what and until when; what ends soonest first; each line is a look', async () => {
  const { body } = await olwen.get(plots);
  assert.deepEqual(rowsIn(body).slice(0, 1), [soon.reference]);
  assert.equal(rowsIn(body).length, 3);
  const text = textOf(body);
  assert.match(text, /3 held/);
  assert.ok(
    text.includes(
      `${sayReference(soon.reference)} Siân Vaughan 9 Quay Street A whole plot Held Wed 9 Dec in 19 days`,
    ),
    text,
  );
  assert.ok(!body.includes(hidden.reference));
  assert.deepEqual(await looksAt(hub, usual.id), ['hub /registers/:service/:kind']);
});

test('each list has its own', async () => {
  const listed = async (list: string) => rowsIn((await olwen.get(`${plots}?list=${list}`)).body);
  assert.deepEqual(await listed('soon'), [soon.reference]);
  assert.deepEqual(await listed('suspended'), [kept.reference]);
  assert.deepEqual(await listed('coming'), [coming.reference]);
  assert.deepEqual(await listed('ended'), [over.reference]);
  assert.equal((await listed('nonsense')).length, 3);
  const text = textOf((await olwen.get(`${plots}?list=coming`)).body);
  assert.match(text, /First day .* To come Thu 1 Apr 2027 in 132 days/);
});

test('a list goes as a file, with what is looked for; each line is a look, and nobody has more than their page', async () => {
  const { body, headers } = await olwen.get(`${plots}/register.csv?list=soon`);
  assert.equal(headers['content-disposition'], 'attachment; filename="allotment-plot-soon.csv"');
  assert.match(String(headers['content-type']), /^text\/csv/);
  const [heading = '', line = '', ...others] = body.trimEnd().split('\r\n');
  assert.match(
    heading,
    /^\uFEFF"Reference","State","Name","Email","Telephone","Place","UPRN","First day","Last day"/,
  );
  assert.match(
    line,
    new RegExp(
      `^"${sayReference(soon.reference)}","Held","Siân Vaughan","someone@example.org","","9 Quay Street"`,
    ),
  );
  assert.match(line, /,"999000000030","2025-12-10","2026-12-09","","[^"]+: A whole plot",""$/);
  assert.deepEqual(others, []);
  assert.ok((await looksAt(hub, soon.id)).includes('hub /registers/:service/:kind/register.csv'));
  const all = (await olwen.get(`${plots}/register.csv`)).body;
  assert.equal(all.trimEnd().split('\r\n').length, 4);
  assert.ok(!all.includes(sayReference(hidden.reference)));
  const found = (await olwen.get(`${plots}/register.csv?q=${sayReference(over.reference)}`)).body;
  assert.match(found, new RegExp(`\r\n"${sayReference(over.reference)}","Run out"`));
  assert.match((await olwen.get(`${plots}?list=soon`)).body, /href="[^"]*register\.csv\?list=soon">Download/);
  assert.equal((await priya.get(`${plots}/register.csv`)).statusCode, 404);
  assert.equal((await olwen.get('/registers/allotment/nothing/register.csv')).statusCode, 404);
});

test('words are found in the name, the place and what is written; a reference in whichever list it stands', async () => {
  const found = async (query: string) => rowsIn((await olwen.get(`${plots}?${query}`)).body);
  assert.deepEqual(await found('q=sian+quay'), [soon.reference]);
  assert.deepEqual(await found('q=whole'), [soon.reference]);
  assert.deepEqual(await found(`q=${sayReference(over.reference)}`), [over.reference]);
  assert.deepEqual(await found(`q=${sayReference(hidden.reference)}`), []);
  const none = (await olwen.get(`${plots}?list=ended&q=%3Cb%3Enobody`)).body;
  assert.match(none, /Nothing in this list has “&lt;b&gt;nobody”/);
  assert.match(none, /href="\/hub\/registers\/allotment\/plot\?list=ended">Show all/);
});

test('a long register comes fifty at a time, and a rare name in it is found beyond them', async () => {
  const place = { uprn: null, description: 'The far field' };
  const sight = 'woods/internal';
  for (let number = 0; number < 52; number += 1) await letPlot(hub, { place, sight });
  const rare = await letPlot(hub, { place, sight, until: '2027-05-01', holder: holder('Wilf Ogden') });
  const dewi = await signedIn(hub, 'dewi');
  const first = (await dewi.get(plots)).body;
  assert.equal(rowsIn(first).length, 50);
  const next = /href="\/hub(\/registers\/[^"]+after=[^"]+)"/.exec(first)?.[1];
  assert.ok(next);
  const second = rowsIn((await dewi.get(next.replaceAll('&amp;', '&'))).body);
  assert.equal(second.length, 7);
  assert.ok(!rowsIn(first).some((reference) => second.includes(reference)));
  assert.deepEqual(rowsIn((await dewi.get(`${plots}?q=ogden`)).body), [rare.reference]);
  assert.equal((await dewi.get(`${plots}?after=nonsense`)).statusCode, 200);
});

test('a register that there is not is not found', async () => {
  for (const path of [
    '/registers/allotment/nothing',
    '/registers/nothing/plot',
    '/registers/allotment/constructor',
  ])
    assert.equal((await olwen.get(path)).statusCode, 404, path);
});
