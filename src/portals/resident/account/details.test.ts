import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sql, tables } from '#platform/database';
import { begin, freshPlace, signIn } from '../../../../test/journeys/reporting.ts';
import { residentSetting } from '../../../../test/journeys/setting.ts';
import { assertMistake, Visitor } from '../../../../test/journeys/visitor.ts';
import type { Shown, Typed } from '../../../../test/journeys/visitor.ts';

const setting = await residentSetting();
let people = 0;

async function resident() {
  const visitor = new Visitor(setting);
  const email = `details-${String((people += 1))}@example.org`;
  await signIn(setting, visitor, email);
  return { visitor, email };
}

async function say(visitor: Visitor, field: string, typed: Typed): Promise<Shown> {
  setting.clock.advance({ seconds: 1 });
  return visitor.send(await visitor.open(`/account/details/${field}`), typed);
}

const name = { 'full-name.title': 'dr', 'full-name.first': 'Gwen', 'full-name.last': 'Pugh' };

/** Reports fly-tipping as far as the contact page. */
async function toContact(visitor: Visitor): Promise<Shown> {
  let page = await begin(visitor, 'fly-tipping');
  for (const typed of [freshPlace(), { rubbish: 'tyres' }, { amount: 'bag' }, {}])
    page = await visitor.send(page, typed);
  assert.match(page.at, /contact$/);
  return page;
}

function valueIn({ html }: Shown, field: string): string {
  const [input = ''] = new RegExp(`<input[^>]*name="${field}"[^>]*>`).exec(html) ?? [];
  return /value="([^"]*)"/.exec(input)?.[1] ?? '';
}

/** What a button of the page sends. */
function buttonOf({ html }: Shown, named: string): string {
  const [button = ''] = new RegExp(`<button[^>]*name="${named}"[^>]*>`).exec(html) ?? [];
  return /value="([^"]+)"/.exec(button)?.[1] ?? '';
}

test('somebody says what their forms may begin with, changes it, and sees what they said before', async () => {
  const { visitor, email } = await resident();
  const account = await visitor.open('/account');
  assert.match(account.html, /href="[^"]*\/account\/details"/);
  const empty = await visitor.open('/account/details');
  assert.ok(empty.text.includes(email));
  assert.match(empty.text, /Telephone number Not given Add/);
  await say(visitor, 'name', name);
  await say(visitor, 'telephone', { telephone: '01632 960 001' });
  await say(visitor, 'preferred-way', { 'preferred-way': 'letter' });
  await say(visitor, 'language', { language: 'cy' });
  await say(visitor, 'address', {
    'home-address.line-1': '3 Boathouse Row',
    'home-address.town': 'Thornmere',
    'home-address.postcode': 'TH1 1AB',
  });
  const born = { 'date-of-birth.day': '27', 'date-of-birth.month': '3', 'date-of-birth.year': '1980' };
  await say(visitor, 'date-of-birth', born);
  const changed = await say(visitor, 'telephone', { telephone: '01632 960 002' });
  assert.match(
    changed.text,
    /Name Dr Gwen Pugh Change.*Telephone number 01632 960 002 Change.*3 Boathouse Row/,
  );
  assert.match(changed.text, /27 March 1980.*By letter.*Welsh/);
  assert.match(changed.text, /What you said before.*Telephone number: 01632 960 001/);
  const welsh = await visitor.open('/account/details?tongue=cy');
  assert.match(welsh.text, /Eich manylion.*Rhif ffôn 01632 960 002/);
});

test('what is no telephone number is said so, and stays as it was typed', async () => {
  const { visitor } = await resident();
  const wrong = await say(visitor, 'telephone', { telephone: '12' });
  assertMistake(wrong, 'Enter a telephone number, like 01632 960 001, 07700 900 982 or +44 808 157 0192');
  assert.equal(valueIn(wrong, 'telephone'), '12');
});

test('a form begins with what the account says, says so, and takes what is typed in its place', async () => {
  const { visitor, email } = await resident();
  await say(visitor, 'name', name);
  await say(visitor, 'telephone', { telephone: '01632 960 001' });
  const page = await toContact(visitor);
  assert.deepEqual(
    ['name', 'email', 'telephone'].map((field) => valueIn(page, field)),
    ['Gwen Pugh', email, '01632 960 001'],
  );
  assert.equal(page.text.match(/From your account\. Change it if it is not right\./g)?.length, 3);
  const check = await visitor.send(page, { telephone: '01632 960 009' });
  assert.match(
    check.text,
    /Use this from now on\?.*Telephone number: 01632 960 009 Your account has: 01632 960 001/,
  );
  const again = await visitor.open('/services/fly-tipping/questions/contact');
  assert.equal(valueIn(again, 'telephone'), '01632 960 009');
  assert.equal(again.text.match(/From your account\./g)?.length, 2);
});

async function sentWith(fromNowOn: Typed) {
  const { visitor, email } = await resident();
  await say(visitor, 'telephone', { telephone: '01632 960 001' });
  const check = await visitor.send(await toContact(visitor), { telephone: '01632 960 009' });
  const received = await visitor.send(check, { ...fromNowOn, join: '' });
  assert.match(received.at, /^\/received\//);
  return { visitor, email };
}

test('an answer that is other than the account changes nothing by itself; it is proposed, and holds once it is taken', async () => {
  const { visitor } = await sentWith({ fromNowOn: 'telephone' });
  const details = await visitor.open('/account/details');
  assert.match(details.text, /Now: 01632 960 001 From now on: 01632 960 009/);
  assert.match(details.text, /Telephone number 01632 960 001 Change/);
  assert.match((await visitor.open('/account')).text, /One of them may have changed/);
  const take = buttonOf(details, 'take');
  setting.clock.advance({ seconds: 1 });
  const taken = await visitor.send(details, { take });
  assert.equal(taken.at, '/account/details');
  assert.match(taken.text, /Telephone number 01632 960 009 Change/);
  assert.match(taken.text, /taken over from a request/);
  const twice = await visitor.send(await visitor.open('/account/details'), { take, forget: [] });
  assert.equal(twice.status, 409);
});

test('what nobody asked to keep is not proposed, and what is declined stays as it was', async () => {
  const { visitor: quiet } = await sentWith({});
  assert.doesNotMatch((await quiet.open('/account/details')).text, /From now on/);
  const { visitor } = await sentWith({ fromNowOn: 'telephone' });
  const details = await visitor.open('/account/details');
  const decline = buttonOf(details, 'decline');
  const kept = await visitor.send(details, { decline });
  assert.match(kept.text, /Telephone number 01632 960 001 Change/);
  assert.doesNotMatch(kept.text, /From now on/);
});

test('a correction of somebody else’s is nobody’s to take', async () => {
  const { visitor } = await sentWith({ fromNowOn: 'telephone' });
  const take = buttonOf(await visitor.open('/account/details'), 'take');
  const { visitor: other } = await resident();
  await say(other, 'telephone', { telephone: '01632 960 007' });
  const refused = await other.send(await other.open('/account/details'), { take });
  assert.equal(refused.status, 409);
  assert.match((await other.open('/account/details')).text, /01632 960 007/);
});

test('somebody takes one thing away, or deletes all of it with what they said before', async () => {
  const { visitor, email } = await resident();
  await say(visitor, 'telephone', { telephone: '01632 960 001' });
  await say(visitor, 'name', name);
  const page = await visitor.open('/account/details');
  const without = await visitor.send(page, { remove: 'telephone', forget: [] });
  assert.match(without.text, /Telephone number Not given Add/);
  await visitor.send(await visitor.open('/account/details'), { forget: 'all' });
  const { rows } = await setting.begin((tx) =>
    sql`select 1 from profiles.detail detail
      join identity.account account on account.id = detail.account_id where account.email = ${email}`.execute(
      tables(tx),
    ),
  );
  assert.equal(rows.length, 0);
  const events = await setting.begin((tx) =>
    sql<{
      type: string;
    }>`select type from ledger.event where type like 'profile.%' order by seq desc limit 1`.execute(
      tables(tx),
    ),
  );
  assert.equal(events.rows[0]?.type, 'profile.erased');
});

test('what an adviser writes down for an account holder is proposed to the holder, and to nobody else', async () => {
  const { visitor, email } = await resident();
  await say(visitor, 'telephone', { telephone: '01632 960 001' });
  const adviser = new Visitor(setting);
  await adviser.send(await adviser.open('/hub/sign-in'));
  const entry = await adviser.open('/hub/requests/new/fly-tipping');
  assert.doesNotMatch(entry.html, /01632 960 001/);
  const typed = { ...freshPlace(), rubbish: 'tyres', amount: 'bag', email, telephone: '01632 960 009' };
  const saved = await adviser.send(entry, typed);
  assert.match(saved.at, /^\/hub\/requests\/[\dA-Z]{8}$/, saved.text);
  const details = await visitor.open('/account/details');
  assert.match(details.text, /From now on: 01632 960 009 We wrote this down for you on/);
  assert.match(details.text, /Telephone number 01632 960 001 Change/);
});
