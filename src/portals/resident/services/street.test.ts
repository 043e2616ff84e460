import assert from 'node:assert/strict';
import { before, describe, test } from 'node:test';
import { caseOf } from '#capabilities/cases';
import { importStreetOwners } from '#capabilities/mapping';
import { parseReference } from '#language';
import type { Uuid } from '#language';
import { sql, tables } from '#platform/database';
import { act } from '#test/database';
import { begin, referenceIn } from '../../../../test/journeys/reporting.ts';
import { residentSetting } from '../../../../test/journeys/setting.ts';
import { assertMistake, Visitor } from '../../../../test/journeys/visitor.ts';
import type { Shown } from '../../../../test/journeys/visitor.ts';

const setting = await residentSetting();
const service = 'street-party';
const check = `/services/${service}/check-answers`;
const first = async (visitor: Visitor, tongue = 'en') => begin(visitor, service, tongue);
const look = async (visitor: Visitor, page: Shown, typed: string) =>
  visitor.send(page, { 'street.find': typed, 'find-address': 'street' });

/** The streets of the list, each with its number. */
const listed = ({ html }: Shown) =>
  [...html.matchAll(/<option value="(\d{8})"[^>]*>([^<]+)</g)].map(([, usrn = '', line = '']) => ({
    usrn,
    line: line.trim(),
  }));

function firstOf(page: Shown) {
  const [found] = listed(page);
  assert.ok(found, page.text);
  return found;
}

async function placeOf(received: Shown) {
  const reference = parseReference(referenceIn(received));
  return setting.begin(async (tx) => {
    const { rows } = await sql<{ id: Uuid }>`select id from cases."case"
      where authority_id = ${tx.authority} and reference = ${reference}`.execute(tables(tx));
    const found = rows[0] && (await caseOf(tx, rows[0].id));
    assert.ok(found, received.text);
    return found.place;
  });
}

describe('a street that is asked for', () => {
  test('is found by its name and chosen from a list, and the case is about it', async () => {
    const visitor = new Visitor(setting);
    const page = await first(visitor);
    assert.match(page.text, /Which street is it\?/);
    const again = await look(visitor, page, 'mill lane');
    assert.equal(again.status, 200);
    assert.doesNotMatch(again.text, /There is a problem/);
    const chosen = firstOf(again);
    assert.match(chosen.line, /^Mill Lane, /);
    const checked = await visitor.send(again, { 'street.usrn': chosen.usrn });
    assert.equal(checked.at, check, checked.text);
    assert.match(checked.text, /Street Mill Lane, /);
    const received = await visitor.send(checked, { join: '' });
    const { usrn, description } = await placeOf(received);
    assert.equal(String(usrn), chosen.usrn);
    assert.ok(chosen.line.startsWith(description ?? 'no place'), description ?? '');
  });

  test('is found by a postcode in it', async () => {
    const visitor = new Visitor(setting);
    const again = await look(visitor, await first(visitor), 'th2 1bj');
    assert.ok(listed(again).length > 0, again.text);
  });

  test('stays chosen when somebody comes back to change it', async () => {
    const visitor = new Visitor(setting);
    const again = await look(visitor, await first(visitor), 'mill lane');
    const { usrn } = firstOf(again);
    await visitor.send(again, { 'street.usrn': usrn });
    const back = await visitor.open(`/services/${service}/questions/street`);
    assert.match(back.html, new RegExp(`<option value="${usrn}" selected`));
    assert.match(back.text, /Street you chose/);
  });

  test('that no search finds is entered by hand', async () => {
    const visitor = new Visitor(setting);
    const none = await look(visitor, await first(visitor), 'zzxq');
    assert.match(none.text, /We could not find a street for that\. Check the name, or enter it yourself\./);
    const checked = await visitor.send(none, { 'street.street': 'The new road behind the mill' });
    assert.match(checked.text, /The new road behind the mill/);
    const place = await placeOf(await visitor.send(checked, { join: '' }));
    assert.deepEqual([place.usrn, place.description], [null, 'The new road behind the mill']);
  });

  test('must be named, and what no street is called is a mistake in both languages', async () => {
    const visitor = new Visitor(setting);
    assertMistake(await visitor.send(await first(visitor)), 'Select the street or enter its name');
    assertMistake(await visitor.send(await first(visitor, 'cy')), 'Dewiswch y stryd neu rhowch ei henw');
    for (const wrong of ['1', '99999999999', '<script>', "1'; drop table cases.case --"]) {
      const page = await visitor.send(await first(visitor), { 'street.usrn': wrong });
      assert.equal(page.status, 422, `${wrong}: ${page.text}`);
    }
  });

  test('takes what would break a question for a name', async () => {
    const visitor = new Visitor(setting);
    for (const typed of ["'; drop table gazetteer.street --", '%%%', 'x'.repeat(5_000), '\\', '🦄'])
      assert.equal((await look(visitor, await first(visitor), typed)).status, 200, typed.slice(0, 20));
  });
});

describe('a street that is not ours', () => {
  let theirs = '';
  before(async () => {
    const visitor = new Visitor(setting);
    theirs = firstOf(await look(visitor, await first(visitor), 'quay street')).usrn;
    const text = `usrn,owner\n${theirs},national-highways`;
    await setting.begin((tx) =>
      importStreetOwners(tx, { name: 'owners.csv', text }, act(setting.clock.now())),
    );
  });

  test('says whose it is, and may be sent all the same', async () => {
    const visitor = new Visitor(setting);
    const told = await visitor.send(await first(visitor), { 'street.usrn': theirs });
    assert.equal(told.at, `/services/${service}/owner`, told.text);
    assert.match(told.text, /This place is looked after by National Highways/);
    assert.match(told.text, /Send it to us anyway/);
    const received = await visitor.send(await visitor.open(check), { join: '' });
    assert.equal((await placeOf(received)).owner, 'national-highways');
  });
});
