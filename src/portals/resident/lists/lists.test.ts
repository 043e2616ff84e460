import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { begin, signIn } from '../../../../test/journeys/reporting.ts';
import { residentSetting } from '../../../../test/journeys/setting.ts';
import { assertMistake, Visitor } from '../../../../test/journeys/visitor.ts';
import type { Shown } from '../../../../test/journeys/visitor.ts';

const setting = await residentSetting();
const service = 'unicorn-licence';
const list = `/services/${service}/lists/foals`;
const pip = { foal: 'Pip', 'foaled.day': '1', 'foaled.month': '3', 'foaled.year': '2026' };
const dot = { ...pip, foal: 'Dot' };
const untrained = { trained: 'no' };

let applicants = 0;

/** Somebody who has answered everything before the list. */
async function atList(): Promise<{ visitor: Visitor; page: Shown }> {
  const visitor = new Visitor(setting);
  applicants += 1;
  await signIn(setting, visitor, `foal${String(applicants)}@example.org`);
  let page = await visitor.send(await begin(visitor, service), { allowed: 'yes' });
  page = await visitor.send(page, { 'meadow.description': 'The far meadow' });
  page = await visitor.send(page, { horns: '1' });
  page = await visitor.send(page, { magic: 'wild' });
  page = await visitor.send(page, { powers: ['none'] });
  for (const step of ['breed', 'upkeep', 'keeper', 'cart-looks', 'known', 'story']) {
    assert.match(page.at, new RegExp(step), page.text);
    page = await visitor.send(page);
  }
  assert.equal(page.at, list);
  return { visitor, page };
}

async function added(visitor: Visitor, page: Shown, foal = pip): Promise<Shown> {
  const asked = await visitor.send(page, { more: 'yes' });
  return visitor.send(await visitor.send(asked, foal), untrained);
}

describe('a list of people or things', () => {
  test('asks about each on pages of its own, and shows who is on it', async () => {
    const { visitor, page } = await atList();
    assert.match(page.text, /Foals of this unicorn.*Do you need to add any\?/);
    const first = await visitor.send(page, { more: 'yes' });
    assert.equal(first.at, `${list}/new/foal`);
    assert.match(first.text, /^Foal 1/);
    const training = await visitor.send(first, pip);
    assert.match(training.at, /\/lists\/foals\/[\da-f-]{36}\/training$/);
    const summary = await visitor.send(training, untrained);
    assert.equal(summary.at, list);
    assert.match(summary.text, /Foal 1.*Remove.*Name Pip Change.*1 March 2026.*In training No/);
    const two = await added(visitor, summary, dot);
    assert.match(two.text, /Foal 1.*Pip.*Foal 2.*Dot.*Do you need to add another\?/);
    const next = await visitor.send(two, { more: 'no' });
    assert.equal(next.at, `/services/${service}/questions/crowd`);
  });

  test('asks of one what only its own answers bring', async () => {
    const { visitor, page } = await atList();
    const training = await visitor.send(await visitor.send(page, { more: 'yes' }), pip);
    const home = await visitor.send(training, { trained: 'yes', trainer: 'Ann' });
    assert.match(home.at, /\/trainer-home$/);
    const summary = await visitor.send(home, {
      'trainer-home.line-1': '1 Rue Haute',
      'trainer-home.town': 'Lille',
      'trainer-home.country': 'France',
    });
    assert.match(summary.text, /Trainer Ann Change.*1 Rue Haute Lille France/);
    const [, change = ''] = /href="([^"]*\/training)"/.exec(summary.html) ?? [];
    const changed = await visitor.send(await visitor.open(change), { trained: 'no', trainer: 'Ann' });
    assert.equal(changed.at, list);
    assert.doesNotMatch(changed.text, /Trainer|Rue Haute/);
  });

  test('shows what is wrong with one beside its field, and keeps what was typed', async () => {
    const { visitor, page } = await atList();
    const asked = await visitor.send(page, { more: 'yes' });
    const again = await visitor.send(asked, { ...pip, foal: '', 'foaled.year': '2030' });
    assertMistake(again, 'Enter name');
    assertMistake(again, 'Born must be today or in the past');
    assert.match(again.html, /value="2030"/);
  });

  test('asks whether there is another, and says so when nobody answers', async () => {
    const { visitor, page } = await atList();
    assertMistake(await visitor.send(page), 'Select yes if you need to add another');
  });

  test('leads to one that was not finished before it goes on', async () => {
    const { visitor, page } = await atList();
    const training = await visitor.send(await visitor.send(page, { more: 'yes' }), pip);
    const summary = await visitor.open(list);
    assert.match(summary.text, /Not finished.*Finish/);
    assert.equal((await visitor.send(summary, { more: 'no' })).at, training.at);
    assert.equal((await visitor.open(`/services/${service}/check-answers`)).at, list);
  });

  test('takes as many as it may, and no more by hand either', async () => {
    const { visitor, page } = await atList();
    let summary = page;
    const asked = await visitor.send(page, { more: 'yes' });
    for (let at = 0; at < 4; at += 1) summary = await added(visitor, summary);
    assert.match(summary.text, /You have added 4, which is as many as there can be\./);
    assert.equal((await visitor.open(`${list}/new/foal`)).at, list);
    assert.equal((await visitor.send(asked, pip)).at, list);
    assert.doesNotMatch((await visitor.open(list)).text, /Foal 5/);
    assert.match((await visitor.send(summary)).at, /crowd/);
  });

  test('removes one when that was confirmed, once, and never another', async () => {
    const { visitor, page } = await atList();
    const summary = await added(visitor, await added(visitor, page), dot);
    const [, remove = ''] = /href="([^"]*\/removals\/[^"]*)"/.exec(summary.html) ?? [];
    const sure = await visitor.open(remove);
    assert.match(sure.text, /Are you sure you want to remove foal 1\? Pip, Sunday 1 March 2026, No/);
    assertMistake(await visitor.send(sure), 'Select yes if you want to remove it');
    assert.match((await visitor.send(sure, { remove: 'no' })).text, /Pip/);
    const again = await visitor.open(remove);
    const left = await visitor.send(again, { remove: 'yes' });
    assert.match(left.text, /Foal 1.*Dot/);
    assert.doesNotMatch(left.text, /Pip/);
    assert.match((await visitor.send(again, { remove: 'yes' })).text, /Foal 1.*Dot/);
    assert.equal((await visitor.open(remove)).at, list);
  });

  test('does not bring back one that another tab has removed', async () => {
    const { visitor, page } = await atList();
    const training = await visitor.send(await visitor.send(page, { more: 'yes' }), pip);
    const [, remove = ''] = /href="([^"]*\/removals\/[^"]*)"/.exec((await visitor.open(list)).html) ?? [];
    await visitor.send(await visitor.open(remove), { remove: 'yes' });
    assert.equal((await visitor.send(training, untrained)).at, list);
    assert.doesNotMatch((await visitor.open(list)).text, /Pip/);
  });

  test('is changed from the summary of answers, and asks there what its people open', async () => {
    const { visitor, page } = await atList();
    const one = await added(visitor, page);
    await visitor.send(one, { more: 'no' });
    const changing = await visitor.open(`/services/${service}/questions/foals?change=yes`);
    assert.equal(changing.at, `${list}?change=yes`);
    const two = await added(visitor, changing, dot);
    assert.equal(two.at, `${list}?change=yes`);
    assert.equal(
      (await visitor.send(two, { more: 'no' })).at,
      `/services/${service}/questions/crowd?change=yes`,
    );
  });

  test('speaks Welsh', async () => {
    const { visitor, page } = await atList();
    await added(visitor, page);
    const summary = await visitor.open(`${list}?tongue=cy`);
    assert.match(
      summary.text,
      /Ebolion yr uncorn hwn.*Ebol 1.*Tynnu.*Enw Pip.*A oes angen i chi ychwanegu un arall\?/,
    );
  });
});
