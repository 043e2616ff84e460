import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { residentSetting } from '../../../../test/journeys/setting.ts';
import { Visitor } from '../../../../test/journeys/visitor.ts';

const setting = await residentSetting();
const opened = async (path: string) => new Visitor(setting).open(path);

describe('the home page', () => {
  test('lists every service under its group, in the council’s order', async () => {
    const { text } = await opened('/');
    assert.match(
      text,
      /Bins, rubbish and recycling.*Report a missed bin.*Report fly-tipping.*Roads, streets/,
    );
    assert.match(text, /Your council.*Complain about the council/);
    assert.ok(text.indexOf('Roads, streets') < text.indexOf('Report a pothole'));
  });

  test('finds a service by the words that people use, the likeliest first', async () => {
    const found = await opened('/?q=dumped+MATTRESS');
    assert.match(found.text, /1 service for ‘dumped MATTRESS’.*Report fly-tipping/);
    assert.doesNotMatch(found.text, /Report a missed bin/);
    assert.match((await opened('/?q=my+bins')).text, /services for ‘my bins’.*Report a missed bin/);
  });

  test('finds it in Welsh, in every mutation', async () => {
    for (const typed of ['bin', 'fin', 'biniau'])
      assert.match((await opened(`/?q=${typed}&tongue=cy`)).text, /Rhoi gwybod am fin heb ei gasglu/, typed);
    assert.match((await opened('/?q=oleuadau+stryd&tongue=cy')).text, /Rhoi gwybod am olau stryd/);
  });

  test('shows what comes nearest when nothing has all the words', async () => {
    const { text } = await opened('/?q=zebra+bin');
    assert.match(text, /Nothing has all the words of ‘zebra bin’ These come nearest:.*Report a missed bin/);
  });

  test('says what to do when nothing is called that, and shows what was typed as text only', async () => {
    const found = await opened('/?q=%3Cscript%3Ezebra%F0%9F%A6%93');
    assert.equal(found.status, 200);
    assert.doesNotMatch(found.html, /<script>zebra/);
    const none = await opened('/?q=%3Cb%3Ezebra');
    assert.match(none.text, /Nothing has all the words of ‘<b>zebra’ Try another word/);
  });

  test('speaks Welsh from the switch on, on every page after it', async () => {
    const visitor = new Visitor(setting);
    await visitor.open('/?tongue=cy');
    const next = await visitor.open('/follow');
    assert.match(next.text, /Dilyn cais/);
    assert.match(next.html, /hreflang="en"/);
  });
});

describe('the services from A to Z', () => {
  test('has every service under the letter of its noun, and a way from one letter to another', async () => {
    const { html, text } = await opened('/services');
    assert.match(text, /A Abandoned vehicle.*B Benefit claim.*M .*Missed bin Report a missed bin/);
    for (const [, letter = ''] of html.matchAll(/href="#([^"]+)"[^>]*>[A-Z]</g))
      assert.ok(html.includes(`id="${letter}"`), letter);
    assert.match((await opened('/')).html, /href="[^"]*\/services"/);
  });

  test('follows the Welsh alphabet in Welsh', async () => {
    const { text } = await opened('/services?tongue=cy');
    assert.match(text, /B Bin heb ei gasglu.*C Cais rhyddid gwybodaeth.*Ll Llifogydd/);
  });
});
