import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, test } from 'node:test';
import { streetsOf } from '#capabilities/gazetteer';
import { uprn, usrn } from '#language';
import { noErrands } from '#platform/http';
import type { Errand } from '#platform/http';
import { openOutsideTown } from '../../../../test/journeys/outside-town.ts';
import { begin } from '../../../../test/journeys/reporting.ts';
import { addressBook, unavailable } from '../index.ts';
import { assertMistake, Visitor } from '../../../../test/journeys/visitor.ts';

const now = Temporal.Instant.from('2026-11-24T09:00:00Z');
const network = () => 'a network';
const mayAsk = (from: string) => from !== 'a network';
const { setting, asked, heard, misbehave, recover } = await openOutsideTown();
const find = { 'find-address': 'property' };
const next = '/services/missed-bin/questions/bin';
const lantern = '1 Lantern Row, Overwater, Thornmere, TH41 1AA';

async function opened(tongue = 'en') {
  const visitor = new Visitor(setting);
  return { visitor, page: await begin(visitor, 'missed-bin', tongue) };
}

describe('an address of a source outside', () => {
  let before = 0;
  beforeEach(() => {
    before = asked.length;
    heard.length = 0;
  });
  afterEach(recover);
  const questions = () => asked.slice(before);

  test('is found, chosen, and asked for once however many want it', async () => {
    const { visitor, page } = await opened();
    const list = await visitor.send(page, { 'property.find': 'th41 1aa', ...find });
    assert.match(list.text, /Select an address 16 addresses found/);
    const bin = await visitor.send(list, { 'property.uprn': '700001001' });
    assert.equal(bin.at, next);
    const kept = await visitor.open('/services/missed-bin/questions/property');
    assert.ok(kept.text.includes(`Address you chose ${lantern}`));
    const other = await opened('cy');
    const again = await other.visitor.send(other.page, { 'property.find': 'TH41 1AA', ...find });
    assert.match(again.text, /1 Rhes y Llusern, Overwater/);
    assert.deepEqual(questions(), ['postcode=TH411AA']);
    assert.equal(heard.filter((how) => how === 'found').length, 1);
  });

  test('that is not known is said, and that it is not is kept too', async () => {
    for (let count = 0; count < 2; count += 1) {
      const { visitor, page } = await opened();
      const none = await visitor.send(page, { 'property.find': 'TH41 9ZZ', ...find });
      assert.match(none.text, /We could not find an address for that/);
    }
    assert.deepEqual(questions(), ['postcode=TH419ZZ']);
  });

  test('that nobody gave is not believed', async () => {
    const { visitor, page } = await opened();
    const unknown = await visitor.send(page, { 'property.uprn': '4242424242' });
    assert.equal(unknown.status, 422);
    assert.match(unknown.text, /We could not find an address for that/);
  });

  for (const manner of ['dead', 'broken', 'huge', 'senseless', 'moved', 'throttled'] as const)
    test(`is typed by hand while the source is ${manner}, and nothing that was typed is lost`, async () => {
      const { visitor, page } = await opened();
      misbehave(manner);
      const typed = `2 cobble hill ${manner}`;
      const down = await visitor.send(page, { 'property.find': typed, ...find });
      assert.equal(down.status, 200);
      assert.match(down.text, /We cannot look up addresses at the moment. Enter the address yourself/);
      assert.ok(down.html.includes(`value="${typed}"`));
      assert.match(down.html, /<details[^>]* open/);
      const pressed = await visitor.send(down);
      assertMistake(pressed, 'We cannot look up addresses at the moment. Enter the address yourself');
      assert.match(pressed.html, /href="#property\.line-1"/);
      const byHand = await visitor.send(pressed, {
        'property.line-1': '2 Cobble Hill',
        'property.town': 'Thornmere',
        'property.postcode': 'TH41 1AB',
      });
      assert.equal(byHand.at, next);
    });

  test('that was in the list may be chosen while the source is away', async () => {
    const { visitor, page } = await opened();
    const list = await visitor.send(page, { 'property.find': 'salters green', ...find });
    misbehave('dead');
    const bin = await visitor.send(list, { 'property.uprn': '700003001' });
    assert.equal(bin.at, next);
  });

  test('is waited for three seconds at most', async () => {
    const { visitor, page } = await opened();
    misbehave('slow');
    const from = performance.now();
    const down = await visitor.send(page, { 'property.find': 'long meadow', ...find });
    const took = performance.now() - from;
    assert.match(down.text, /We cannot look up addresses at the moment/);
    assert.ok(took < 4_000, `${String(took)} ms`);
  });

  test('of which half a word was typed is not asked for', async () => {
    const { visitor, page } = await opened();
    await visitor.send(page, { 'property.find': 'ro', ...find });
    assert.deepEqual(questions(), []);
  });

  test('leads a map to its place, and a map that cannot be led says so', async () => {
    const visitor = new Visitor(setting);
    const page = await begin(visitor, 'fly-tipping');
    const led = await visitor.send(page, { 'map-seek': '6 salters green', 'map-go': 'go' });
    assert.match(led.html, /name="map-view" value="6202\d\d(\.\d+)? 4805\d\d(\.\d+)? 1"/);
    misbehave('dead');
    const lost = await visitor.send(page, { 'map-seek': 'somewhere else', 'map-go': 'go' });
    assert.match(lost.text, /We cannot look up streets and postcodes at the moment/);
  });

  test('names its street, which may be chosen and is known from then on', async () => {
    const { visitor, page } = await opened();
    await visitor.send(page, { 'property.find': 'long meadow road', ...find });
    const { begin: within, world } = setting;
    const found = await within(async (tx) => {
      const book = addressBook({ tx, tongue: 'en', now, errands: noErrands, network, world });
      const streets = await book.streets('Long Meadow Road', 30);
      assert.ok(streets !== unavailable);
      await book.choose({ usrn: usrn.parse(90_700_004) });
      return { streets, names: await streetsOf(tx, streets) };
    });
    assert.deepEqual(found.streets, [90_700_004]);
    assert.equal(found.names.get(usrn.parse(90_700_004))?.en.name, 'Long Meadow Road');
  });

  test('that nobody could say is typed by hand, a street too', async () => {
    const errands = {
      answerTo: <Answer>(errand: Errand<Answer>) => ({ ...errand, how: 'unavailable' }) as Answer,
    };
    const { begin: within, world } = setting;
    const answers = await within(async (tx) => {
      const book = addressBook({ tx, tongue: 'en', now, errands, network, world });
      return [
        await book.streets('never asked', 3),
        await book.property(uprn.parse(123_456)),
        await book.search('never asked', 3),
      ];
    });
    assert.deepEqual(answers, [unavailable, unavailable, unavailable]);
  });

  test('is not asked for by a network that asks too much, and others are answered', async () => {
    const { addresses } = setting.world;
    assert.ok(addresses);
    const asks = async (from: string) => {
      let run: Promise<unknown> = Promise.resolve();
      const errands = {
        answerTo: <Answer>({ perform }: Errand<Answer>): Answer => {
          run = perform(AbortSignal.timeout(2_000));
          throw new Error('to be begun again');
        },
      };
      const world = { addresses: { ...addresses, mayAsk } };
      const visit = { tongue: 'en', now, errands, network: () => from, world } as const;
      const typed = 'never asked by anybody';
      await assert.rejects(setting.begin(async (tx) => addressBook({ ...visit, tx }).search(typed, 3)));
      return run;
    };
    assert.deepEqual(await asks('a network'), { how: 'unavailable', why: 'limited' });
    assert.equal(questions().length, 0);
    assert.deepEqual(await asks('another'), { how: 'found', records: [], hasMore: false });
    assert.equal(questions().length, 1);
  });

  test('has its page, its nearest places and its bin days, known from before or not', async () => {
    const visitor = new Visitor(setting);
    for (const path of ['/properties/700002003', '/nearest/libraries?uprn=700002003']) {
      const page = await visitor.open(path);
      assert.equal(page.status, 200);
    }
    assert.match((await visitor.open('/properties/700002003')).text, /3 Cobble Hill/);
    assert.equal((await visitor.open('/properties/700002999')).status, 404);
    misbehave('dead');
    const down = await visitor.open('/properties/700002004');
    assert.equal(down.status, 503);
    assert.match(down.text, /We cannot look up addresses at the moment. Try again in a few minutes/);
    const finder = await visitor.open('/properties?q=cobble+nowhere');
    assert.equal(finder.status, 200);
    assert.match(finder.text, /We cannot look up addresses at the moment. Try again in a few minutes/);
    assert.match(finder.html, /value="cobble nowhere"/);
  });
});
