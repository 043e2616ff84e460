import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { remindDrafts } from '#services';
import { act } from '#test/database';
import { begin, freshPlace, messagesTo, signIn } from '../../../../test/journeys/reporting.ts';
import { residentSetting } from '../../../../test/journeys/setting.ts';
import { assertMistake, Visitor } from '../../../../test/journeys/visitor.ts';

const setting = await residentSetting();
const saving = '/services/fly-tipping/saving';

/** Somebody who has said where it is, and stands before the question of what it is. */
async function halfWay(visitor = new Visitor(setting), tongue = 'en') {
  const page = await visitor.send(await begin(visitor, 'fly-tipping', tongue), freshPlace());
  return { visitor, page };
}

const wayBack = (token: string) => `https://example.gov.uk/returns/${token}`;

async function linkIn(email: string): Promise<string> {
  const [newest] = await messagesTo(setting, email);
  return /\/returns\/\S+/.exec(newest?.body ?? '')?.[0] ?? '';
}

async function leave(email: string, device = 'own', tongue = 'en') {
  const { visitor } = await halfWay(new Visitor(setting), tongue);
  const sent = await visitor.send(await visitor.open(`${saving}?tongue=${tongue}`), { email, device });
  setting.clock.advance({ seconds: 1 });
  return { visitor, sent };
}

describe('leaving a form and coming back', () => {
  test('a link brings somebody back on another device, where they left off', async () => {
    const { sent } = await leave('dychwelyd@example.org');
    assert.equal(sent.title.split(' – ')[0], 'Check your email');
    const [message] = await messagesTo(setting, 'dychwelyd@example.org');
    assert.equal(message?.subject, 'Carry on: Report fly-tipping');
    const elsewhere = new Visitor(setting);
    const landing = await elsewhere.open(await linkIn('dychwelyd@example.org'));
    assert.match(landing.text, /Carry on where you left off/);
    const question = await elsewhere.send(landing);
    assert.match(question.at, /\/questions\/rubbish$/);
    assert.match((await elsewhere.open('/services/fly-tipping/questions/place')).html, /Behind the garages/);
  });

  test('looking at a link does not use it up; a second press comes to nothing and offers another', async () => {
    await leave('etoeto@example.org');
    const link = await linkIn('etoeto@example.org');
    await new Visitor(setting).open(link);
    const [first, second] = [new Visitor(setting), new Visitor(setting)];
    assert.match((await first.send(await first.open(link))).at, /questions/);
    const used = await second.open(link);
    assert.match(used.text, /This link has been used/);
    const sent = await second.send(used);
    assert.match(sent.at, /\/saved$/);
    assert.notEqual(await linkIn('etoeto@example.org'), link);
  });

  test('on a shared device the answers are taken away, and the link still has them', async () => {
    const { visitor } = await leave('rhannu@example.org', 'shared');
    const start = await visitor.open('/services/fly-tipping');
    assert.doesNotMatch(start.text, /Your answers are kept/);
    const own = new Visitor(setting);
    assert.match(
      (await own.send(await own.open(await linkIn('rhannu@example.org')))).at,
      /questions\/rubbish$/,
    );
  });

  test('asks for an address and whether others use the device, beside the fields', async () => {
    const { visitor } = await halfWay();
    const page = await visitor.open(saving);
    assertMistake(
      await visitor.send(page, { email: 'gwen', device: 'own' }),
      'Enter an email address in the right form',
    );
    assertMistake(
      await visitor.send(page, { email: 'gwen@example.org' }),
      'Select whether this is a shared device',
    );
  });

  test('what was typed and not sent is there again, right or wrong, and no mistake is said yet', async () => {
    const { visitor } = await halfWay();
    await visitor.open('/services/fly-tipping/questions/place');
    const place = await visitor.open('/services/fly-tipping/questions/place');
    const left = await visitor.send(place, { 'place.description': 'Half a sent', later: 'yes' });
    assert.match(left.at, /\/saving$/);
    const again = await visitor.open('/services/fly-tipping/questions/place');
    assert.match(again.html, /Half a sent/);
    assert.doesNotMatch(again.html, /govuk-error-summary/);
  });

  test('one mailbox is not flooded', async () => {
    const { visitor } = await halfWay();
    let page = await visitor.open(saving);
    for (let sent = 0; sent < 11; sent += 1) {
      page = await visitor.send(await visitor.open(saving), { email: 'llif@example.org', device: 'own' });
    }
    assert.equal(page.status, 429);
    assert.match(page.text, /We have sent several links/);
  });

  test('an account keeps what was begun, and its holder is reminded before it goes', async () => {
    const { visitor } = await halfWay();
    await signIn(setting, visitor, 'cyfrif@example.org');
    assert.match((await visitor.open('/account')).text, /Report fly-tipping/);
    const now = setting.clock.now().add({ hours: 22 * 24 });
    await setting.begin((tx) => remindDrafts(tx, wayBack, act(now)));
    const reminders = async () =>
      (await messagesTo(setting, 'cyfrif@example.org')).filter(({ subject }) =>
        subject.startsWith('You have not'),
      );
    assert.equal((await reminders()).length, 1);
    await setting.begin((tx) => remindDrafts(tx, wayBack, act(now)));
    assert.equal((await reminders()).length, 1);
  });

  test('is in Welsh for whoever reads Welsh', async () => {
    const { sent } = await leave('cymraeg@example.org', 'own', 'cy');
    assert.match(sent.text, /Edrychwch ar eich e-bost/);
    const [message] = await messagesTo(setting, 'cymraeg@example.org');
    assert.match(message?.subject ?? '', /^Parhau: /);
  });
});
