import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { begin, freshPlace, toCheck } from '../../../../test/journeys/reporting.ts';
import { residentSetting } from '../../../../test/journeys/setting.ts';
import { assertMistake, Visitor } from '../../../../test/journeys/visitor.ts';

const setting = await residentSetting();
const ask = '/services/fly-tipping/questions';

describe('a question', () => {
  test('of a later page is not asked before those ahead of it', async () => {
    const visitor = new Visitor(setting);
    await begin(visitor, 'fly-tipping');
    assert.equal((await visitor.open(`${ask}/contact`)).at, `${ask}/place`);
    assert.equal((await visitor.open('/services/fly-tipping/check-answers')).at, `${ask}/place`);
    assert.equal((await visitor.open(`${ask}/nothing-of-the-kind`)).status, 404);
  });

  test('leads to the start page when nothing was begun in this browser', async () => {
    const shown = await new Visitor(setting).open(`${ask}/place`);
    assert.equal(shown.at, '/services/fly-tipping');
  });

  test('is shown with its kept answer, however one comes back to it', async () => {
    const visitor = new Visitor(setting);
    const place = await begin(visitor, 'fly-tipping');
    const rubbish = await visitor.send(place, { 'place.description': 'By the <old> mill' });
    assert.equal(rubbish.at, `${ask}/rubbish`);
    assert.match(rubbish.html, new RegExp(`<a href="${ask}/place" class="govuk-back-link"`));
    assert.match((await visitor.open(`${ask}/place`)).html, /By the &lt;old&gt; mill/);
    assert.equal((await visitor.open(`${ask}/rubbish`)).status, 200);
  });

  test('says how much may be written, in the language of the page', async () => {
    for (const [tongue, words] of [
      ['en', /You can enter up to 1000 characters/],
      ['cy', /Gallwch nodi hyd at 1000 o gymeriadau/],
    ] as const) {
      const visitor = new Visitor(setting);
      const place = await begin(visitor, 'fly-tipping', tongue);
      const rubbish = await visitor.send(place, { 'place.description': 'By the mill' });
      const amount = await visitor.send(rubbish, { rubbish: 'tyres' });
      assert.match((await visitor.send(amount, { amount: 'bag' })).text, words);
    }
  });
});

describe('what was typed wrongly', () => {
  test('is shown again whole, with the mistake beside it, in either language', async () => {
    for (const [tongue, words] of [
      ['en', 'Choose the place on the map, or describe it'],
      ['cy', 'Dewiswch y lle ar y map, neu disgrifiwch ef'],
    ] as const) {
      const visitor = new Visitor(setting);
      const page = await begin(visitor, 'fly-tipping', tongue);
      assertMistake(await visitor.send(page), words);
    }
  });

  test('is kept when it is too long, and what it was is not cut', async () => {
    const visitor = new Visitor(setting);
    const page = await begin(visitor, 'fly-tipping');
    const long = `${'ŵ'.repeat(299)} 🐕 end`;
    const again = await visitor.send(page, { 'place.description': long });
    assertMistake(again, '300 characters or less');
    assert.ok(again.html.includes(long));
  });

  test('holds no character that cannot be kept', async () => {
    const visitor = new Visitor(setting);
    const page = await begin(visitor, 'fly-tipping');
    const again = await visitor.send(page, { 'place.description': 'Behind\0the garages' });
    assert.equal(again.status, 422);
    assert.match(again.title, /^Error: /);
  });

  test('may be in any script, with emoji and from right to left', async () => {
    const visitor = new Visitor(setting);
    const typed = 'خلف المرآب ‏🗑️ 漢字 ŵŷ';
    await visitor.send(await begin(visitor, 'fly-tipping'), { 'place.description': typed });
    assert.ok((await visitor.open(`${ask}/place`)).html.includes(typed));
  });

  test('is no answer when it was none of those offered', async () => {
    const visitor = new Visitor(setting);
    const page = await visitor.send(await begin(visitor, 'fly-tipping'), freshPlace());
    assertMistake(await visitor.send(page, { rubbish: 'gold' }), 'Select what has been dumped');
  });

  test('in an email address is said beside it, and the name typed above it stays', async () => {
    const visitor = new Visitor(setting);
    await toCheck(visitor);
    const contact = await visitor.open(`${ask}/contact?change=yes`);
    const again = await visitor.send(contact, { name: 'Gwen “Gwenno” Prŷs', email: 'gwen at home' });
    assertMistake(again, 'Enter an email address');
    assert.match(again.html, /Gwen “Gwenno” Prŷs/);
    assert.match(again.html, /gwen at home/);
  });
});

describe('an answer that is changed', () => {
  test('leads straight back to the others', async () => {
    const visitor = new Visitor(setting);
    const check = await toCheck(visitor);
    assert.match(check.html, /questions\/amount\?change=yes/);
    const page = await visitor.open(`${ask}/amount?change=yes`);
    assert.match(page.html, /value="bag"[^>]*checked|checked[^>]*value="bag"/);
    const back = await visitor.send(page, { amount: 'lorry' });
    assert.equal(back.at, '/services/fly-tipping/check-answers');
    assert.match(back.text, /A lorry load or more/);
  });

  test('opens the questions that it brings first, and takes away those that it makes needless', async () => {
    const visitor = new Visitor(setting);
    await toCheck(visitor);
    const hazard = await visitor.send(await visitor.open(`${ask}/rubbish?change=yes`), {
      rubbish: 'hazardous',
    });
    assert.equal(hazard.at, `${ask}/hazard?change=yes`);
    assert.match(hazard.html, new RegExp(`<a href="${ask}/rubbish" class="govuk-back-link"`));
    const check = await visitor.send(hazard, { hazard: ['asbestos', 'gas'] });
    assert.equal(check.at, '/services/fly-tipping/check-answers');
    assert.match(check.text, /Asbestos/);
    const without = await visitor.send(await visitor.open(`${ask}/rubbish?change=yes`), { rubbish: 'tyres' });
    assert.equal(without.at, '/services/fly-tipping/check-answers');
    assert.doesNotMatch(without.text, /Asbestos/);
  });
});

describe('two tabs of one browser', () => {
  test('fill in the same form, and the last word on a page counts', async () => {
    const visitor = new Visitor(setting);
    const one = await begin(visitor, 'fly-tipping');
    const other = await visitor.open(`${ask}/place`);
    await visitor.send(one, { 'place.description': 'First tab' });
    await visitor.send(other, { 'place.description': 'Second tab' });
    assert.match((await visitor.open(`${ask}/place`)).html, /Second tab/);
  });

  test('do not take each other’s service', async () => {
    const visitor = new Visitor(setting);
    const place = await begin(visitor, 'fly-tipping');
    const property = await begin(visitor, 'missed-bin');
    assert.equal(property.at, '/services/missed-bin/questions/property');
    assert.equal((await visitor.send(place, { 'place.description': 'Still here' })).at, `${ask}/rubbish`);
  });
});

describe('a draft', () => {
  test('is offered again on the start page, and thrown away when one starts again', async () => {
    const visitor = new Visitor(setting);
    await visitor.send(await begin(visitor, 'fly-tipping'), { 'place.description': 'Kept for you' });
    const start = await visitor.open('/services/fly-tipping');
    assert.match(start.text, /Your answers are kept/);
    assert.equal((await visitor.send(start, { begin: 'start' })).at, `${ask}/rubbish`);
    const again = await visitor.send(await visitor.open('/services/fly-tipping'), { begin: 'again' });
    assert.equal(again.at, `${ask}/place`);
    assert.doesNotMatch(again.html, /Kept for you/);
  });

  test('is nobody else’s', async () => {
    await toCheck(new Visitor(setting));
    const stranger = await new Visitor(setting).open('/services/fly-tipping/check-answers');
    assert.equal(stranger.at, '/services/fly-tipping');
  });

  test('whose road ends says what to do instead, without a button to go on', async () => {
    const visitor = new Visitor(setting);
    let page = await begin(visitor, 'missed-bin');
    page = await visitor.send(page, {
      'property.line-1': '1 Mill Lane',
      'property.town': 'Thornmere',
      'property.postcode': 'th21bj',
    });
    page = await visitor.send(page, { bin: 'refuse' });
    page = await visitor.send(page, { out: 'no' });
    assert.match(page.text, /We cannot come back for this bin.*Put the bin out by 7am/);
    assert.doesNotMatch(page.html, /Continue/);
  });
});
