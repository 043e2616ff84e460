import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { report, signIn } from '../../../../test/journeys/reporting.ts';
import { residentSetting } from '../../../../test/journeys/setting.ts';
import { Visitor } from '../../../../test/journeys/visitor.ts';

const setting = await residentSetting();

describe('the requests of an account', () => {
  test('are none at first, which is said', async () => {
    const account = await signIn(setting, new Visitor(setting), 'neb@example.org');
    assert.match(account.text, /You have not asked for anything yet/);
  });

  test('are those made with its email address before it was opened, and those made in it', async () => {
    await report(setting, { email: 'dilys@example.org' });
    const visitor = new Visitor(setting);
    const one = await signIn(setting, visitor, 'dilys@example.org');
    assert.equal(one.html.match(/class="govuk-tag/g)?.length, 1);
    await report(setting, { visitor, email: '' });
    const two = await visitor.open('/account');
    assert.equal(two.html.match(/class="govuk-tag/g)?.length, 2);
    const [, link = ''] = /href="(\/requests\/[^"]+)"/.exec(two.html) ?? [];
    assert.equal((await visitor.open(link)).status, 200);
  });

  test('are shown twenty at a time', async () => {
    for (let made = 0; made < 21; made += 1) await report(setting, { email: 'llawer@example.org' });
    const visitor = new Visitor(setting);
    const first = await signIn(setting, visitor, 'llawer@example.org');
    assert.equal(first.html.match(/class="govuk-tag/g)?.length, 20);
    const [, older = ''] = /href="(\/account\?after=[^"]+)"/.exec(first.html) ?? [];
    const second = await visitor.open(older);
    assert.equal(second.html.match(/class="govuk-tag/g)?.length, 1);
    assert.match(second.text, /Newest requests/);
  });

  test('are nobody else’s', async () => {
    await report(setting, { email: 'mine@example.org' });
    const stranger = await signIn(setting, new Visitor(setting), 'other@example.org');
    assert.match(stranger.text, /You have not asked for anything yet/);
  });
});

describe('signing out', () => {
  test('ends this session and no other', async () => {
    const [here, there] = [new Visitor(setting), new Visitor(setting)];
    const account = await signIn(setting, here, 'allan@example.org');
    await signIn(setting, there, 'allan@example.org');
    const home = await here.send(account, { leave: 'here' });
    assert.equal(home.at, '/');
    assert.match((await here.open('/account')).at, /^\/sign-in/);
    assert.equal((await there.open('/account')).at, '/account');
  });

  test('everywhere ends all of them', async () => {
    const [here, there] = [new Visitor(setting), new Visitor(setting)];
    const account = await signIn(setting, here, 'pobman@example.org');
    await signIn(setting, there, 'pobman@example.org');
    await here.send(account, { leave: 'everywhere' });
    assert.match((await here.open('/account')).at, /^\/sign-in/);
    assert.match((await there.open('/account')).at, /^\/sign-in/);
  });
});
