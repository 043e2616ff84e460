import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { begin, signIn } from '../../../../test/journeys/reporting.ts';
import { residentSetting } from '../../../../test/journeys/setting.ts';
import { assertMistake, Visitor } from '../../../../test/journeys/visitor.ts';
import type { Shown } from '../../../../test/journeys/visitor.ts';

const setting = await residentSetting();
const service = 'unicorn-licence';
const ask = `/services/${service}/questions`;

/** A tree that is in no list. */
const meadow = { 'meadow.description': 'The third from the gate' };

async function applicant(email: string): Promise<Visitor> {
  const visitor = new Visitor(setting);
  await signIn(setting, visitor, email);
  return visitor;
}

describe('a service that asks to sign in first', () => {
  test('leads there and back again, and begins for nobody else', async () => {
    const visitor = new Visitor(setting);
    const asked = await visitor.send(await visitor.open(`/services/${service}`), { begin: 'start' });
    assert.equal(asked.at, `/sign-in?next=${encodeURIComponent(`/services/${service}`)}`);
    assert.equal((await visitor.open(`${ask}/before`)).at, `/services/${service}`);
  });
});

describe('a form with every kind of question', () => {
  test('is filled in from the first page to the last, and sent', async () => {
    const visitor = await applicant('march@example.org');
    let page: Shown = await begin(visitor, service);
    assert.match(page.text, /Unicorns need space/);
    page = await visitor.send(page, { allowed: 'yes' });
    page = await visitor.send(page, meadow);
    page = await visitor.send(page, {
      'name-of-unicorn': 'Ffŵl 🦄',
      horns: ' 1 ',
      'born.day': '27',
      'born.month': '3',
      'born.year': '2007',
    });
    page = await visitor.send(page, { magic: 'tame', tamer: 'tamer@example.org', stable: '01632 960 111' });
    page = await visitor.send(page, { powers: ['flight', 'healing'] });
    assert.doesNotMatch(page.html, /value="mountain"/);
    page = await visitor.send(page, { breed: 'mountain', land: 'cymru' });
    assertMistake(page, 'Select another answer: ‘Mountain’ is not in the list with what was answered before');
    page = await visitor.send(page, { breed: 'coastal', land: 'cymru' });
    page = await visitor.send(page, {
      costs: '£120.50',
      'since.month': 'Mawrth',
      'since.year': '2020',
      'fed-at': '7.30 pm',
      weight: '412.5',
    });
    page = await visitor.send(page, { insurance: 'ab 12 34 56 c', cart: 'ab12cde' });
    page = await visitor.send(page, { 'cart-looks': 'Gold' });
    page = await visitor.send(page);
    page = await visitor.send(page, { story: 'One line\r\nand another' });
    page = await visitor.send(page, { more: 'no' });
    page = await visitor.send(page, {
      'guardian.title': 'dr',
      'guardian.first': 'Ann',
      'guardian.last': 'Dyer',
    });
    page = await visitor.send(page, {
      'winter.line-1': '1 Rue Haute',
      'winter.town': 'Lille',
      'winter.country': 'France',
    });
    page = await visitor.send(page, { 'path.from': 'The bridge', 'path.to': 'The mill' });
    page = await visitor.send(page, { 'budget.oats': '10.50', 'budget.oats-per': 'week' });
    page = await visitor.send(page, {
      'refund.name': 'A Dyer',
      'refund.sort-code': '11-22-33',
      'refund.account-number': '12345678',
    });
    assert.match(page.text, /New this year.*must not: charge sleep on the path.*fined up to £5,000/);
    page = await visitor.send(page, { signed: 'Ann Dyer', heard: 'leaflet' });
    page = await visitor.send(page, { name: 'March', email: 'march@example.org' });
    page = await visitor.send(page, { declaration: 'agreed' });
    assert.equal(page.at, `/services/${service}/check-answers`, page.text);
    assert.match(page.text, /27 March 2007/);
    assert.match(page.text, /Fly.*Heal/);
    assert.match(page.text, /Coastal.*Wales.*£120\.50.*March 2020.*7:30pm.*412\.5 kg/);
    assert.match(page.text, /AB 12 34 56 C.*AB12 CDE/);
    assert.match(page.text, /Dr Ann Dyer.*1 Rue Haute Lille France.*From: The bridge To: The mill/);
    assert.match(page.text, /Oats: £10\.50 a week Total: £45\.50 a month.*11-22-33 12345678.*Ann Dyer/);
    assert.doesNotMatch(page.text, /leaflet/);
    const received = await visitor.send(page, { join: '' });
    assert.match(received.at, /^\/received\//);
    assert.match((await visitor.open('/account')).text, /Unicorn licence/);
  });

  test('shows everything again that was typed beside what was wrong', async () => {
    const visitor = await applicant('eto@example.org');
    let page = await visitor.send(await begin(visitor, service), { allowed: 'yes' });
    page = await visitor.send(page, meadow);
    const again = await visitor.send(page, {
      'name-of-unicorn': 'x'.repeat(61),
      horns: '0',
      'born.day': '31',
      'born.month': '2',
      'born.year': '2007',
    });
    assertMistake(again, 'Enter a number of horns from 1 to 9');
    for (const typed of ['x'.repeat(61), '0', '31', '2007'])
      assert.ok(again.html.includes(`value="${typed}"`));
    page = await visitor.send(again, {
      'name-of-unicorn': '',
      horns: '1',
      'born.day': '',
      'born.month': '',
      'born.year': '',
    });
    const magic = await visitor.send(page, { tamer: 'nobody', stable: 'x' });
    assertMistake(magic, 'Select how its magic is');
    assert.match(magic.html, /value="nobody"/);
    const choices = await visitor.send(magic, { magic: 'wild', tamer: 'nobody', stable: '' });
    assert.equal(choices.at, `${ask}/powers`);
    assertMistake(await visitor.send(choices), 'Select what it can do');
  });

  test('asks below an option what that option brings, and no double', async () => {
    const visitor = await applicant('odano@example.org');
    let page = await visitor.send(await begin(visitor, service), { allowed: 'yes' });
    page = await visitor.send(page, meadow);
    page = await visitor.send(page, { horns: '2' });
    assert.equal(page.html.match(/id="tamer"/g)?.length, 1);
    assert.match(page.html, /data-aria-controls="([^"]+)"[\s\S]*id="\1"[\s\S]*id="tamer"/);
  });

  test('ends where the answer ends it', async () => {
    const visitor = await applicant('na@example.org');
    const page = await visitor.send(await begin(visitor, service), { allowed: 'no' });
    assert.match(page.text, /You cannot apply yet Ask your landlord first/);
  });
});
