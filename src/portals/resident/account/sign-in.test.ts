import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { begin, codeSentTo, freshPlace, messagesTo, signIn } from '../../../../test/journeys/reporting.ts';
import { residentSetting } from '../../../../test/journeys/setting.ts';
import { assertMistake, Visitor } from '../../../../test/journeys/visitor.ts';

const setting = await residentSetting();

async function asked(email: string, visitor = new Visitor(setting)) {
  const page = await visitor.send(await visitor.open('/sign-in'), { email });
  return { visitor, page, code: await codeSentTo(setting, email) };
}

const other = (code: string) => (code === '000000' ? '000001' : '000000');

describe('signing in by a code', () => {
  test('needs an email address, typed in the right form', async () => {
    const visitor = new Visitor(setting);
    const page = await visitor.open('/sign-in');
    assertMistake(await visitor.send(page), 'Enter your email address');
    const again = await visitor.send(page, { email: 'gwen at home' });
    assertMistake(again, 'like name@example.org');
    assert.match(again.html, /value="gwen at home"/);
  });

  test('opens the account, with the code typed as it is written in the email', async () => {
    const { visitor, page, code } = await asked('anwen@example.org');
    assert.match(page.text, /We sent a code to anwen@example.org/);
    const account = await visitor.send(page, { code: ` ${code.slice(0, 3)} ${code.slice(3)}` });
    assert.equal(account.at, '/account');
    assert.match(account.text, /You are signed in as anwen@example.org/);
  });

  test('gives the browser a new session, and the old one is worth nothing', async () => {
    const { visitor, page, code } = await asked('rotated@example.org');
    const before = new Visitor(setting);
    for (const [name, value] of visitor.cookies) before.cookies.set(name, value);
    await visitor.send(page, { code });
    assert.notDeepEqual([...before.cookies], [...visitor.cookies]);
    assert.match((await before.open('/account')).at, /^\/sign-in/);
  });

  test('refuses a code that is wrong, and takes the right one after it', async () => {
    const { visitor, page, code } = await asked('tomos@example.org');
    const again = await visitor.send(page, { code: other(code) });
    assertMistake(again, 'code');
    assert.equal((await visitor.send(again, { code })).at, '/account');
  });

  test('refuses what is no code', async () => {
    const { visitor, page } = await asked('mair@example.org');
    assertMistake(await visitor.send(page), 'Enter the code');
    assertMistake(await visitor.send(page, { code: '12a\0' }), 'Enter the 6 digits');
  });

  test('refuses a code after ten minutes', async () => {
    const { visitor, page, code } = await asked('hwyr@example.org');
    setting.clock.advance({ minutes: 11 });
    const again = await visitor.send(page, { code });
    assertMistake(again, 'code');
    assert.match((await visitor.open('/account')).at, /^\/sign-in/);
  });

  test('refuses a code that was used, and one that was sent to another browser', async () => {
    const { visitor, page, code } = await asked('unwaith@example.org');
    const thief = await asked('lleidr@example.org');
    assertMistake(await thief.visitor.send(thief.page, { code }), 'code');
    const early = new Visitor(setting);
    for (const [name, value] of visitor.cookies) early.cookies.set(name, value);
    await visitor.send(page, { code });
    const replayed = await early.send(page, { code });
    assert.match((await early.open('/account')).at, /^\/sign-in/);
    assert.doesNotMatch(replayed.text, /You are signed in/);
  });

  test('is refused after too many tries, in a sentence', async () => {
    const { visitor, page, code } = await asked('many@example.org');
    let again = page;
    for (let tries = 0; tries < 8; tries += 1) again = await visitor.send(again, { code: other(code) });
    assert.notEqual((await visitor.send(again, { code })).at, '/account');
  });

  test('leads on to where it was asked for, inside this site only', async () => {
    for (const [next, to] of [
      ['/follow', '/follow'],
      ['//evil.example', '/account'],
      ['https://evil.example', '/account'],
    ]) {
      const visitor = new Visitor(setting);
      const email = `next${String(next?.length)}@example.org`;
      const page = await visitor.send(await visitor.open(`/sign-in?next=${encodeURIComponent(next ?? '')}`), {
        email,
      });
      assert.equal((await visitor.send(page, { code: await codeSentTo(setting, email) })).at, to);
    }
  });

  test('is done in Welsh by whoever reads Welsh', async () => {
    const visitor = new Visitor(setting);
    const page = await visitor.send(await visitor.open('/sign-in?tongue=cy'), {
      email: 'cymraes@example.org',
    });
    assert.match(page.text, /Edrychwch ar eich e-bost/);
    assert.equal((await messagesTo(setting, 'cymraes@example.org'))[0]?.tongue, 'cy');
    assertMistake(await visitor.send(page), 'Rhowch y cod');
  });

  test('spares the email address that is known by it', async () => {
    const visitor = new Visitor(setting);
    await signIn(setting, visitor, 'hysbys@example.org');
    let page = await begin(visitor, 'fly-tipping');
    page = await visitor.send(page, freshPlace());
    page = await visitor.send(page, { rubbish: 'tyres' });
    page = await visitor.send(page, { amount: 'bag' });
    page = await visitor.send(page);
    assert.match(page.html, /value="hysbys@example\.org"/);
    assert.doesNotMatch((await visitor.send(page, { email: '' })).text, /hysbys@example/);
    const again = await visitor.open('/services/fly-tipping/questions/contact');
    assert.doesNotMatch(again.html, /hysbys@example/);
  });

  test('takes along what was begun before it', async () => {
    const visitor = new Visitor(setting);
    await visitor.send(await begin(visitor, 'fly-tipping'), { 'place.description': 'Brought along' });
    await signIn(setting, visitor, 'drafts@example.org');
    const place = await visitor.open('/services/fly-tipping/questions/place');
    assert.match(place.html, /Brought along/);
    const elsewhere = new Visitor(setting);
    await signIn(setting, elsewhere, 'drafts@example.org');
    assert.match((await elsewhere.open('/services/fly-tipping/questions/place')).html, /Brought along/);
  });
});
