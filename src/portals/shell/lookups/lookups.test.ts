import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, test } from 'node:test';
import { importAssets } from '#capabilities/mapping';
import { sql, tables } from '#platform/database';
import { act, thornmere } from '#test/database';
import { administrator } from '../../../../test/journeys/directory.ts';
import { openOutsideRegisters } from '../../../../test/journeys/outside-registers.ts';
import { begin, signIn } from '../../../../test/journeys/reporting.ts';
import { assertMistake, Visitor } from '../../../../test/journeys/visitor.ts';
import type { Shown } from '../../../../test/journeys/visitor.ts';

const { setting, asked, misbehave, recover } = await openOutsideRegisters();
const trees = 'id,name,nameCy,easting,northing,usrn\nT2,A walnut,Coeden gnau,619900,480389,\n';
await importAssets(
  { database: setting.database, authority: thornmere },
  { layer: 'trees', name: 'trees.csv', text: trees },
  act('2026-11-24T09:00:00Z'),
);
const home = {
  'property.line-1': '3 Boathouse Row',
  'property.town': 'Thornmere',
  'property.postcode': 'TH1 1AB',
};

let before = 0;
beforeEach(() => {
  before = asked.length;
});
afterEach(recover);
const questions = () => asked.slice(before);

/** Applies for a parking permit as far as the page that the vehicle register fills. */
async function withVehicle(vehicle: string, tongue = 'en') {
  const visitor = new Visitor(setting);
  let page = await begin(visitor, 'parking-permit', tongue);
  for (const typed of [{ wants: 'new' }, { 'main-home': 'yes' }, home, { vehicle }])
    page = await visitor.send(page, typed);
  assert.equal(page.at, '/services/parking-permit/questions/size');
  return { visitor, page };
}

function valueIn({ html }: Shown, field: string): string | undefined {
  const [input] = new RegExp(`<input[^>]*name="${field}"[^>]*>`).exec(html) ?? [];
  return input && (/value="([^"]*)"/.exec(input)?.[1] ?? '');
}

/** A stand-in gives the same for the same plate; another test than this one asks for another. */
let plates = 0;
const freshPlate = () => `AB${String((plates += 1)).padStart(2, '0')}XYZ`;

describe('a page that a source fills', () => {
  test('has its values, says whose they are and that they can be changed, and asks once for all', async () => {
    const plate = freshPlate();
    const { page } = await withVehicle(plate);
    assert.match(valueIn(page, 'description') ?? '', /^(Blue|Red|White|Black|Green) [A-Z]/);
    assert.match(page.text, /From the vehicle register, just now\. Change it if it is not right\./);
    setting.clock.advance({ minutes: 2 });
    const other = await withVehicle(plate, 'cy');
    assert.match(other.page.text, /Ffynhonnell: y gofrestr cerbydau, 2 munud yn ôl/);
    assert.deepEqual(questions(), [`/vehicles/${plate}`]);
  });

  test('is changed by the person, whose word stands; whose it was is kept with it', async () => {
    const { visitor, page } = await withVehicle(freshPlate());
    const was = valueIn(page, 'description');
    const next = await visitor.send(page, { description: 'Purple Ford', size: 'fits' });
    assert.equal(next.at, '/services/parking-permit/questions/keeper');
    const again = await visitor.open('/services/parking-permit/questions/size');
    assert.equal(valueIn(again, 'description'), 'Purple Ford');
    const [kept] = await setting.begin(async (tx) => {
      const found = await sql<{ filled: Record<string, { by: string; value: string }> }>`
        select filled from forms.draft where answers->>'description' = 'Purple Ford'`.execute(tables(tx));
      return found.rows;
    });
    assert.deepEqual([kept?.filled['description']?.by, kept?.filled['description']?.value], ['source', was]);
  });

  for (const [plate, manner] of [
    ['SLOW1', 'slowly'],
    ['HTML1', 'with HTML'],
    ['HUGE1', 'with 10 MB'],
    ['MOVED1', 'with a redirect to a private address'],
    ['BUSY1', 'that too much is asked of it'],
    ['GONE1', 'that it is closed'],
  ] as const)
    test(`that answers ${manner} is filled in by the person, who is told, and nothing that was typed is lost`, async () => {
      const { visitor, page } = await withVehicle(plate);
      assert.match(
        page.text,
        /We cannot look this up in the vehicle register at the moment\. Fill it in yourself\./,
      );
      assert.equal(valueIn(page, 'description'), '');
      const missing = await visitor.send(page, { description: 'Purple Ford' });
      assertMistake(missing, 'Select what kind of vehicle it is');
      assert.equal(valueIn(missing, 'description'), 'Purple Ford');
      const next = await visitor.send(missing, { size: 'fits' });
      assert.equal(next.at, '/services/parking-permit/questions/keeper');
      const vehicle = await visitor.open('/services/parking-permit/questions/vehicle');
      assert.equal(valueIn(vehicle, 'vehicle')?.replaceAll(' ', ''), plate);
    });

  test('that the source knows nothing of is filled in by the person', async () => {
    const { page } = await withVehicle('NONE1');
    assert.match(page.text, /Nothing in the vehicle register fits this\. Fill it in yourself\./);
  });

  test('is waited for no longer than its source may take', async () => {
    misbehave('slow');
    const from = performance.now();
    await withVehicle(freshPlate());
    assert.ok(performance.now() - from < 9_000);
  });
});

let keepers = 0;

/** Applies for a unicorn licence as far as the page on which things are offered. */
async function toKnown(tree: string, tongue = 'en') {
  const visitor = new Visitor(setting);
  await signIn(setting, visitor, `keeper-${String((keepers += 1))}@example.org`);
  let page = await begin(visitor, 'unicorn-licence', tongue);
  for (const typed of [
    { allowed: 'yes' },
    { 'meadow.id': tree },
    { horns: '1', tag: 'XM1234' },
    { magic: 'wild' },
    { powers: 'healing' },
    {},
    {},
    { cart: 'AB12CDE' },
    {},
  ])
    page = await visitor.send(page, typed);
  assert.equal(page.at, '/services/unicorn-licence/questions/known', page.text);
  return { visitor, page };
}

const answersOf = async () => {
  const { rows } = await setting.begin((tx) =>
    sql<{ answers: Record<string, unknown> }>`
      select answers from forms.draft where service = 'unicorn-licence' order by updated_at desc limit 1`.execute(
      tables(tx),
    ),
  );
  return rows[0]?.answers ?? {};
};

/** A tree for which the stand-in has a job. */
const treeWithJob = async () => toKnown('T2');

describe('a question that a source offers', () => {
  test('offers what the source has; what is chosen keeps its words, its source and its time', async () => {
    const { visitor, page } = await treeWithJob();
    assert.match(page.text, /From the works register, just now/);
    const [, code = ''] = /value="(=W-\d+)"/.exec(page.html) ?? [];
    const next = await visitor.send(page, { 'job.code': code, 'work.code': code });
    assert.equal(next.at, '/services/unicorn-licence/questions/story', next.text);
    const { job } = await answersOf();
    const kept = job as { code: string; says: string; source: { name: { en: string }; at: string } };
    assert.equal(`=${kept.code}`, code);
    assert.match(kept.says, /, by \d+ \w+$/);
    assert.deepEqual(kept.source.name.en, 'the works register');
    assert.match(kept.source.at, /^2026-11-2\dT/);
  });

  test('takes no code that was never offered', async () => {
    const { visitor, page } = await treeWithJob();
    const refused = await visitor.send(page, { 'job.code': '=W-1' });
    assertMistake(refused, 'Select one from the list: what was selected is not on it');
    assert.ok(!Object.hasOwn(await answersOf(), 'job'));
  });

  test('takes what was offered though the source is away since, and has another list by then', async () => {
    const { visitor, page } = await treeWithJob();
    const [, code = ''] = /value="(=W-\d+)"/.exec(page.html) ?? [];
    setting.clock.advance({ minutes: 10 });
    misbehave('dead');
    const next = await visitor.send(page, { 'job.code': code });
    assert.equal(next.at, '/services/unicorn-licence/questions/story', next.text);
  });

  test('while the source is away reads a message where the service has one, and goes on', async () => {
    misbehave('dead');
    const { visitor, page } = await treeWithJob();
    assert.match(page.text, /We cannot see the gardeners’ book at the moment\. You can go on all the same\./);
    assert.match(
      page.text,
      /We cannot look this up in the works register at the moment\. Type it yourself\./,
    );
    const next = await visitor.send(page, { 'work.typed': 'Rake the leaves' });
    assert.equal(next.at, '/services/unicorn-licence/questions/story', next.text);
    const { job, work } = await answersOf();
    assert.deepEqual([job, work], [{ down: true }, { typed: 'Rake the leaves' }]);
  });

  test('of which a browser says that nobody answers is looked up all the same', async () => {
    const { visitor, page } = await treeWithJob();
    const refused = await visitor.send(page, { 'job.code': '', 'job.down': 'yes' });
    assertMistake(refused, 'We can look this up again now. Select one from the list');
  });
});

async function adviser() {
  const visitor = new Visitor(setting);
  await visitor.send(await visitor.open('/hub/sign-in'));
  return visitor;
}

describe('an adviser', () => {
  const at = '/hub/requests/new/parking-permit';
  test('looks up on the page that holds the whole form, and keeps what they typed', async () => {
    const visitor = await adviser();
    const page = await visitor.open(at);
    assert.match(page.text, /Answer ‘Vehicle’ first\. Then it is looked up in the vehicle register\./);
    const plate = freshPlate();
    const found = await visitor.send(page, { vehicle: plate, permit: 'P-1', 'look-up': 'size' });
    assert.match(valueIn(found, 'description') ?? '', /^(Blue|Red|White|Black|Green) [A-Z]/);
    assert.match(found.text, /From the vehicle register, just now/);
    assert.equal(valueIn(found, 'permit'), 'P-1');
    const own = await visitor.send(found, { description: 'Purple Ford', 'look-up': 'size' });
    assert.equal(valueIn(own, 'description'), 'Purple Ford');
  });

  test('is told when the source does not answer, and goes on by hand', async () => {
    setting.clock.advance({ seconds: 1 });
    misbehave('dead');
    const visitor = await adviser();
    const down = await visitor.send(await visitor.open(at), { vehicle: freshPlate(), 'look-up': 'size' });
    assert.match(
      down.text,
      /We cannot look this up in the vehicle register at the moment\. Fill it in yourself\./,
    );
  });

  test('who administers sees of each source when it answered, why it did not, and how often it may be asked', async () => {
    setting.desk.officer = administrator;
    const visitor = await adviser();
    const { text } = await visitor.open('/hub/administration/look-ups');
    assert.match(text, /The vehicle register .*permit/);
    assert.match(text, /Does not answer\./);
    assert.match(text, /its answer was a page and no data|it could not be reached/);
    assert.match(text, /60 a minute for each process/);
    assert.match(text, /The crews’ record .*Nobody asked it in the last 7 days/);
  });
});
