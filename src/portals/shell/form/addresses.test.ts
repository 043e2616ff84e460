import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { begin } from '../../../../test/journeys/reporting.ts';
import { residentSetting } from '../../../../test/journeys/setting.ts';
import { assertMistake, Visitor } from '../../../../test/journeys/visitor.ts';
import type { Shown } from '../../../../test/journeys/visitor.ts';

const setting = await residentSetting();
const find = { 'find-address': 'property' };
const next = '/services/missed-bin/questions/bin';

async function asked(tongue = 'en'): Promise<{ visitor: Visitor; page: Shown }> {
  const visitor = new Visitor(setting);
  return { visitor, page: await begin(visitor, 'missed-bin', tongue) };
}

/** The UPRN of an address in the page's list. */
function inList({ html }: Shown, line: string): string {
  const [, uprn] = new RegExp(`<option value="(\\d+)"[^>]*>\\s*${line}`).exec(html) ?? [];
  assert.ok(uprn, `${line} is in the list`);
  return uprn;
}

describe('an address', () => {
  test('is found by its postcode, however that is typed, and chosen from a list', async () => {
    for (const typed of ['TH2 1AY', 'th21ay', ' Th2 1ay ']) {
      const { visitor, page } = await asked();
      const list = await visitor.send(page, { 'property.find': typed, ...find });
      assert.equal(list.status, 200);
      assert.match(list.text, /Select an address \d+ addresses found/);
      const uprn = inList(list, '1 Mill Lane, Mereside');
      const bin = await visitor.send(list, { 'property.uprn': uprn });
      assert.equal(bin.at, next);
      const kept = await visitor.open('/services/missed-bin/questions/property');
      assert.match(kept.text, /Address you chose 1 Mill Lane, Mereside, Thornmere, TH2 1AY/);
    }
  });

  test('is looked for by Enter as well as by the button', async () => {
    const { visitor, page } = await asked();
    const list = await visitor.send(page, { 'property.find': '12 mill lane', enter: 'yes' });
    assert.equal(list.status, 200);
    assert.match(list.text, /1 address found/);
  });

  test('is not looked for when nothing was typed, and that is said where it is to be typed', async () => {
    for (const [tongue, words] of [
      ['en', 'Enter a postcode, or part of the address'],
      ['cy', 'Rhowch god post, neu ran o’r cyfeiriad'],
    ] as const) {
      const { visitor, page } = await asked(tongue);
      const again = await visitor.send(page, { 'property.find': ' ', ...find });
      assertMistake(again, words);
      assert.match(again.html, /href="#property\.find"/);
    }
  });

  test('must be chosen once there is a list, and the mistake stands at the list', async () => {
    const { visitor, page } = await asked();
    const list = await visitor.send(page, { 'property.find': 'TH2 1AY', ...find });
    const again = await visitor.send(list);
    assertMistake(again, 'Select the address, or enter it by hand');
    assert.match(again.html, /href="#property\.uprn"/);
    assert.match(again.html, /value="TH2 1AY"/);
  });

  test('that is not known is said, and may be typed by hand', async () => {
    const { visitor, page } = await asked();
    const none = await visitor.send(page, { 'property.find': 'ZZ99 9ZZ', ...find });
    assert.equal(none.status, 200);
    assert.match(none.text, /We could not find an address for that/);
    const typed = { 'property.line-1': 'The <Old> Mill', 'property.postcode': 'TH2' };
    const again = await visitor.send(none, typed);
    assertMistake(again, 'Enter a town or city');
    assertMistake(again, 'Enter a full UK postcode');
    assert.match(again.html, /<details[^>]*\bopen\b/);
    assert.match(again.html, /value="The &lt;Old&gt; Mill"/);
    const bin = await visitor.send(again, { 'property.town': 'Thornmere', 'property.postcode': 'th2 1ay' });
    assert.equal(bin.at, next);
  });

  test('that was chosen before is not kept when another postcode is typed', async () => {
    const { visitor, page } = await asked();
    const list = await visitor.send(page, { 'property.find': 'TH2 1AY', ...find });
    const first = inList(list, '1 Mill Lane');
    const other = await visitor.send(list, { 'property.find': 'TH2 1BU', 'property.uprn': first });
    assert.equal(other.status, 200);
    assert.match(other.text, /addresses found/);
    assert.doesNotMatch(other.html, /<option[^>]*selected[^>]*>[^<]*Quay Street/);
    assert.equal((await visitor.send(other, { 'property.uprn': inList(other, '2 Quay Street') })).at, next);
  });

  test('that nobody offered is no answer', async () => {
    for (const uprn of ['1', '999999999999', 'x', '<b>', '9'.repeat(40), '\0']) {
      const { visitor, page } = await asked();
      const again = await visitor.send(page, { 'property.uprn': uprn });
      assert.equal(again.status, 422, uprn);
      assertMistake(again, '');
    }
  });

  test('of too many is asked for more narrowly', async () => {
    const { visitor, page } = await asked();
    const list = await visitor.send(page, { 'property.find': 'TH2', ...find });
    assert.match(list.text, /There are more than 100\. Type a house number or name as well/);
  });

  test('must be given', async () => {
    const { visitor, page } = await asked();
    assertMistake(await visitor.send(page), 'Enter a postcode and choose the address');
    assertMistake(await visitor.send(page, { 'property.find': 'zz\0z' }), '');
  });

  test('is found in Welsh by its Welsh name', async () => {
    const { visitor, page } = await asked('cy');
    const list = await visitor.send(page, { 'property.find': '1 lôn y felin', ...find });
    assert.match(list.text, /Dewiswch gyfeiriad/);
    inList(list, '1 Lôn y Felin, Glan y Llyn');
  });
});
