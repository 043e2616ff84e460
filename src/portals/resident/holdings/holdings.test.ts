import assert from 'node:assert/strict';
import { test } from 'node:test';
import { endHolding, suspendHolding, varyConditions } from '#capabilities/holdings';
import { drawReference, sayReference } from '#language';
import { systemChance } from '#platform/chance';
import { fireTimers } from '#services';
import { act, thornmere } from '#test/database';
import { permit } from '../../../../test/journeys/held.ts';
import { begin, messagesTo, signIn } from '../../../../test/journeys/reporting.ts';
import { openSetting } from '../../../../test/journeys/setting.ts';
import { Visitor, assertMistake } from '../../../../test/journeys/visitor.ts';

const setting = await openSetting();
const { clock } = setting;
const system = { kind: 'system', name: 'test' } as const;
const day = (written: string) => Temporal.PlainDate.from(written);
const signedIn = async (email: string) => {
  const visitor = new Visitor(setting);
  const account = await signIn(setting, visitor, email);
  return { visitor, account };
};
const draw = () => drawReference(systemChance.draw);
const at = (reference: string, noun = '') => `/account/holdings/${reference}${noun}`;

test('an account has what its mailbox holds, apart from its requests, and leads to each', async () => {
  const { reference } = await permit(setting, {
    email: 'one@example.org',
    from: '2026-10-01',
    until: '2027-09-30',
  });
  const over = await permit(setting, { email: 'one@example.org', from: '2025-10-01', until: '2026-09-30' });
  const { visitor, account } = await signedIn('one@example.org');
  assert.match(account.text, /What you hold Resident parking permit/);
  assert.match(
    account.text,
    new RegExp(`${sayReference(reference)}, Last day: Thursday 30 September 2027 Current`),
  );
  assert.doesNotMatch(account.text, new RegExp(`${sayReference(over.reference)}, Last day`));
  const headings = [...account.html.matchAll(/<h([12])[^>]*>([^<]*)</g)].map(
    ([, level, said]) => `${level} ${said}`,
  );
  assert.deepEqual(
    headings.filter((one) => one.includes('Your requests')),
    ['2 Your requests'],
  );
  const all = await visitor.open('/account/holdings');
  assert.match(all.text, /30 September 2027 Current .*30 September 2026 Ended/);
});

test('a holding says in plain words how it stands, until when, and what is written on it', async () => {
  const { holding, reference } = await permit(setting, {
    email: 'two@example.org',
    from: '2026-10-01',
    until: '2027-09-30',
  });
  const varied = { holding, conditions: 'Not on match days.', why: 'A secret of ours' };
  await setting.begin((tx) => varyConditions(tx, varied, act(clock.now(), system)));
  const { visitor } = await signedIn('two@example.org');
  const shown = await visitor.open(at(reference));
  for (const said of [
    'Resident parking permit Reference',
    'Last day: Thursday 30 September 2027 You hold this now.',
    'Vehicle AB12 CDE',
    'Conditions Not on match days.',
    'Since Thursday 1 October 2026',
    'You can renew it from 2 September 2027.',
  ])
    assert.ok(shown.text.includes(said), `${said}: ${shown.text}`);
  assert.doesNotMatch(shown.text, /A secret of ours|12 Mill Lane/);
  const welsh = await visitor.open(`${at(reference)}?tongue=cy`);
  assert.ok(welsh.text.includes('Diwrnod olaf: Dydd Iau 30 Medi 2027 Mae hwn gennych nawr.'), welsh.text);
  assert.ok(welsh.text.includes('Gallwch ei adnewyddu o 2 Medi 2027 ymlaen.'), welsh.text);
});

test('what is suspended, given up or ended by the council says so, and is not renewed', async () => {
  const email = 'three@example.org';
  const term = { email, from: '2026-01-01', until: '2026-12-10' };
  const [kept, surrendered, revoked] = [
    await permit(setting, term),
    await permit(setting, term),
    await permit(setting, term),
  ];
  const by = act(clock.now(), system);
  await setting.begin((tx) => suspendHolding(tx, { holding: kept.holding, why: 'x' }, by));
  for (const [how, { holding }] of [
    ['surrendered', surrendered],
    ['revoked', revoked],
  ] as const) {
    const ending = { holding, how, last: day('2026-11-01'), timers: [], keep: undefined };
    await setting.begin((tx) => endHolding(tx, ending, by));
  }
  const { visitor } = await signedIn(email);
  const said = async ({ reference }: { readonly reference: string }) =>
    (await visitor.open(at(reference))).text;
  assert.match(await said(kept), /Suspended .* we have suspended it/);
  assert.match(await said(surrendered), /You gave this up/);
  assert.match(await said(revoked), /We ended this before its time/);
  assert.doesNotMatch(await said(revoked), /renew/i);
  assert.match((await visitor.open(at(revoked.reference, '/renewal'))).text, /This cannot be renewed/);
  const page = await visitor.open('/');
  const forced = await visitor.post(at(revoked.reference, '/renewal'), [
    ...hiddenIn(page.html),
    ['begin', 'anew'],
  ]);
  assert.ok(forced.status >= 400);
});

test('what somebody else holds is not found, nor is what there is not; a stranger signs in first', async () => {
  const { reference } = await permit(setting, { email: 'four@example.org' });
  const { visitor } = await signedIn('five@example.org');
  for (const noun of ['', '/renewal']) {
    assert.equal((await visitor.open(at(reference, noun))).status, 404);
    assert.equal((await visitor.open(at(drawReference(systemChance.draw), noun))).status, 404);
    assert.match((await new Visitor(setting).open(at(reference, noun))).at, /^\/sign-in/);
  }
  assert.match((await visitor.open('/account/holdings')).text, /You hold nothing from the council/);
});

test('within its time it is renewed: the form is filled in with what is known, and begins at the first thing that is not', async () => {
  const email = 'six@example.org';
  const { reference } = await permit(setting, { email, from: '2025-12-11', until: '2026-12-10' });
  const { visitor } = await signedIn(email);
  const shown = await visitor.open(at(reference));
  assert.match(shown.text, /You can renew it now/);
  const first = await visitor.send(shown, { begin: 'anew' });
  assert.equal(first.at, '/services/parking-permit/questions/main-home');
  const property = await visitor.send(first, { 'main-home': 'yes' });
  assert.match(property.at, /\/property$/);
  assert.match(property.text, /Thornmere Town Hall/);
  const permitPage = await visitor.open('/services/parking-permit/questions/permit');
  assert.match(permitPage.html, new RegExp(`value="${sayReference(reference)}"`));
  const vehicle = await visitor.open('/services/parking-permit/questions/vehicle');
  assert.match(vehicle.html, /value="AB12 ?CDE"/);
});

test('what was begun before is not thrown away unasked', async () => {
  const email = 'seven@example.org';
  const { reference } = await permit(setting, { email, from: '2025-12-11', until: '2026-12-10' });
  const { visitor } = await signedIn(email);
  await begin(visitor, 'parking-permit');
  const asked = await visitor.open(at(reference, '/renewal'));
  assert.match(asked.text, /You have begun something of this service/);
  assertMistake(await visitor.send(asked, { begin: undefined }), 'Select what you want to do');
  const before = await visitor.send(await visitor.open(at(reference, '/renewal')), { begin: 'before' });
  assert.equal(before.at, '/services/parking-permit');
  const anew = await visitor.send(await visitor.open(at(reference, '/renewal')), { begin: 'anew' });
  assert.equal(anew.at, '/services/parking-permit/questions/main-home');
});

test('twenty at a time', async () => {
  const email = 'eight@example.org';
  for (let made = 0; made < 21; made += 1) await permit(setting, { email });
  const { visitor } = await signedIn(email);
  const first = await visitor.open('/account/holdings');
  assert.equal(first.html.match(/class="govuk-tag/g)?.length, 20);
  const [, older = ''] = /href="(\/account\/holdings\?after=[^"]+)"/.exec(first.html) ?? [];
  const second = await visitor.open(older);
  assert.equal(second.html.match(/class="govuk-tag/g)?.length, 1);
  assert.match(second.text, /Back to the first ones/);
});

test('the reminder leads its holder who is signed in to what they hold, and anybody else to the request, which says what came of it', async () => {
  const email = 'nine@example.org';
  const { reference } = await permit(setting, { email, from: '2025-12-16', until: '2026-12-15' });
  const links = {
    request: () => '',
    holding: (of: typeof reference) => `/requests/${of}/${setting.world.seals.seal(of)}/holding`,
  };
  await fireTimers(setting.database, thornmere, { links, now: clock.now(), draw });
  clock.advance({ seconds: 1 });
  const [reminder] = await messagesTo(setting, email);
  const [link = ''] = /\/requests\/\S+\/holding/.exec(reminder?.body ?? '') ?? [];
  assert.ok(link !== '', String(reminder?.body));
  const stranger = await new Visitor(setting).open(link);
  assert.equal(stranger.at, link.replace('/holding', ''));
  assert.match(
    stranger.text,
    /What came of it Resident parking permit .* Last day: Tuesday 15 December 2026/,
  );
  const { visitor } = await signedIn(email);
  assert.equal((await visitor.open(link)).at, at(reference));
  const { visitor: other } = await signedIn('ten@example.org');
  assert.equal((await other.open(link)).at, link.replace('/holding', ''));
  assert.equal((await other.open(`${link}x`)).status, 404);
});

function hiddenIn(html: string): [string, string][] {
  return [...html.matchAll(/<input[^>]*type="hidden"[^>]*name="(_[^"]*)"[^>]*value="([^"]*)"/g)].map(
    ([, name = '', value = '']) => [name, value],
  );
}
