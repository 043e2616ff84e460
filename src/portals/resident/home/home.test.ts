import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { residentSetting } from '../../../../test/journeys/setting.ts';
import { Visitor } from '../../../../test/journeys/visitor.ts';
import { namedLike } from './named-like.ts';

const setting = await residentSetting();
const services = [
  { name: 'Report a missed bin', noun: 'Missed bin', about: 'We come back for it' },
  { name: 'Apply for a licence', noun: 'Licence', about: 'For your café' },
];

describe('the home page', () => {
  test('lists every service, and those that a search names', async () => {
    const visitor = new Visitor(setting);
    assert.match((await visitor.open('/')).text, /Report a missed bin.*Report fly-tipping/);
    const found = await visitor.open('/?q=missed+BIN');
    assert.match(found.text, /1 service for ‘missed BIN’/);
    assert.doesNotMatch(found.text, /fly-tipping/);
  });

  test('says what to do when nothing is called that, and shows what was typed as text only', async () => {
    const found = await new Visitor(setting).open('/?q=%3Cscript%3Ezebra%F0%9F%A6%93');
    assert.equal(found.status, 200);
    assert.doesNotMatch(found.html, /<script>zebra/);
    const none = await new Visitor(setting).open('/?q=%3Cb%3Ezebra');
    assert.match(none.text, /Nothing here is called ‘<b>zebra’/);
  });

  test('speaks Welsh from the switch on, on every page after it', async () => {
    const visitor = new Visitor(setting);
    await visitor.open('/?tongue=cy');
    const next = await visitor.open('/follow');
    assert.match(next.text, /Dilyn cais/);
    assert.match(next.html, /hreflang="en"/);
  });
});

describe('a search among services', () => {
  for (const [typed, names] of [
    ['', ['Apply for a licence', 'Report a missed bin']],
    ['bin', ['Report a missed bin']],
    ['BIN missed', ['Report a missed bin']],
    ['cafe', ['Apply for a licence']],
    ['in', []],
    ['bin licence', []],
  ] as const)
    test(`for ‘${typed}’ finds ${String(names.length)}`, () => {
      assert.deepEqual(
        namedLike(services, typed).map(({ name }) => name),
        names,
      );
    });
});
