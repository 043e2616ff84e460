import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { requestNamed } from '#capabilities/cases';
import { caseReference } from '#language';
import { sql, tables } from '#platform/database';
import { freshPlace, referenceIn, report, toCheck, toldTo } from '../../../../test/journeys/reporting.ts';
import { residentSetting } from '../../../../test/journeys/setting.ts';
import { readForm } from '../../../../test/journeys/fields.ts';
import { assertMistake, Visitor } from '../../../../test/journeys/visitor.ts';

const setting = await residentSetting();
const { begin } = setting;

async function requestCount(): Promise<number> {
  return begin(async (tx) => {
    const { rows } = await sql<{ count: number }>`select count(*)::int as count from cases.request`.execute(
      tables(tx),
    );
    return rows[0]?.count ?? 0;
  });
}

describe('answers that are checked', () => {
  test('are said in words, each with its way back, and what was left out is said too', async () => {
    const check = await toCheck(new Visitor(setting), freshPlace());
    assert.match(check.text, /Place .*Behind the garages.*Rubbish Tyres or vehicle parts/);
    assert.match(check.text, /Details Not provided/);
    assert.match(check.html, /Change<span class="govuk-visually-hidden"> ?place/);
  });

  test('say kindly, in either language, that a card’s number is not kept; and nothing of it otherwise', async () => {
    for (const [tongue, words] of [
      ['en', /We do not keep card numbers/],
      ['cy', /Nid ydym yn cadw rhifau cardiau/],
    ] as const) {
      const visitor = new Visitor(setting);
      const check = await toCheck(visitor, freshPlace(), tongue);
      assert.doesNotMatch(check.text, words);
      const details = await visitor.open('/services/fly-tipping/questions/details?change=yes');
      await visitor.send(details, { details: 'My card is 4111 1111 1111 1111' });
      const again = await visitor.open(check.at);
      assert.match(again.text, words);
      assert.match(again.text, /\*{4} \*{4} \*{4} 1111/);
    }
  });

  test('become a request with a reference, what happens next and by when', async () => {
    const received = await report(setting, { email: 'nesta@example.org' });
    assert.match(received.at, /^\/received\//);
    assert.match(
      received.text,
      /We have your request.*We look at it and send a crew.*by Friday 27 November 2026/,
    );
    const told = await toldTo(setting, 'nesta@example.org');
    assert.ok(told.subject.includes(referenceIn(received)));
  });

  test('without an email address are confirmed by a page that says that we cannot write', async () => {
    const received = await report(setting, { email: '' });
    assert.match(received.text, /You gave us no way to write to you/);
    assert.match((await report(setting)).text, /We have written to the email address that you gave/);
  });

  test('sent twice are one request, with one answer', async () => {
    const visitor = new Visitor(setting);
    const check = await toCheck(visitor, freshPlace());
    const before = await requestCount();
    const { fields } = readForm(check.html);
    const first = await visitor.post(check.at, fields);
    assert.equal((await visitor.post(check.at, fields)).at, first.at);
    assert.equal(await requestCount(), before + 1);
  });

  test('sent twice at the same time are one request', async () => {
    const visitor = new Visitor(setting);
    const check = await toCheck(visitor, freshPlace());
    const before = await requestCount();
    const { fields } = readForm(check.html);
    await Promise.all([visitor.post(check.at, fields), visitor.post(check.at, fields)]);
    assert.equal(await requestCount(), before + 1);
  });

  test('are sent once, even from two tabs, and the page after it may be reloaded', async () => {
    const visitor = new Visitor(setting);
    const check = await toCheck(visitor, freshPlace());
    const other = await visitor.open(check.at);
    const before = await requestCount();
    const received = await visitor.send(check);
    assert.equal((await visitor.send(other)).at, '/services/fly-tipping');
    assert.equal((await visitor.open(received.at)).text, received.text);
    assert.equal((await visitor.open(check.at)).at, '/services/fly-tipping');
    assert.equal(await requestCount(), before + 1);
  });

  test('are sent in Welsh by whoever reads Welsh, who is told in Welsh', async () => {
    const received = await report(setting, { email: 'gwilym@example.org', tongue: 'cy' });
    assert.match(received.text, /Mae eich cais gennym/);
    const told = await toldTo(setting, 'gwilym@example.org');
    assert.equal(told.tongue, 'cy');
    assert.match(told.subject, /Mae eich adroddiad/);
  });
});

describe('what is known nearby', () => {
  const place = freshPlace();

  test('is not asked about when there is nothing', async () => {
    assert.doesNotMatch((await toCheck(new Visitor(setting), place)).text, /Is it one of these/);
  });

  test('is shown before it is told twice, and must be decided', async () => {
    const visitor = new Visitor(setting);
    const first = await visitor.send(await toCheck(visitor, place));
    const check = await toCheck(new Visitor(setting), place);
    assert.match(check.text, /Is it one of these\?.*about 0 metres away.*Received/);
    assert.doesNotMatch(check.text, /Behind the garages, about/);
    const second = new Visitor(setting);
    const asked = await toCheck(second, place);
    assertMistake(await second.send(asked), 'Select one that we know of');
    const joined = await second.send(asked, { join: referenceIn(first).replace('-', '') });
    assert.match(joined.at, /^\/received\//);
    const story = await second.open(joined.at.replace('/received/', '/requests/'));
    assert.match(story.text, /1 other person told us about this/);
    assert.match(story.text, /Joined with an earlier report/);
    assert.match((await toCheck(new Visitor(setting), place)).text, /2 reports so far/);
  });

  test('is another matter when it is different', async () => {
    const visitor = new Visitor(setting);
    const received = await visitor.send(await toCheck(visitor, place), { join: '' });
    const story = await visitor.open(received.at.replace('/received/', '/requests/'));
    assert.doesNotMatch(story.text, /other/);
  });

  test('is nothing that was not shown: a reference from elsewhere is not joined', async () => {
    const elsewhere = referenceIn(await report(setting)).replace('-', '');
    assert.ok(await begin((tx) => requestNamed(tx, caseReference.parse(elsewhere))));
    const visitor = new Visitor(setting);
    const before = await requestCount();
    const again = await visitor.send(await toCheck(visitor, place), { join: elsewhere });
    assertMistake(again, 'Select one that we know of');
    assert.equal(await requestCount(), before);
  });
});
