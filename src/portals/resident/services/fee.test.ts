import assert from 'node:assert/strict';
import { test } from 'node:test';
import { begin } from '../../../../test/journeys/reporting.ts';
import { residentSetting } from '../../../../test/journeys/setting.ts';
import { Visitor } from '../../../../test/journeys/visitor.ts';

const setting = await residentSetting();
const service = 'magic-carpet';

/** Parks as many carpets and gives the page on which the answers are checked. */
async function checked(carpets: string, { student = 'no', tongue = 'en' } = {}) {
  const visitor = new Visitor(setting);
  await visitor.send(await begin(visitor, service, tongue), { licensed: 'yes' });
  const counted = await visitor.open(`/services/${service}/questions/carpets`);
  const page = await visitor.send(await visitor.send(counted, { carpets }), { student });
  assert.equal(page.at, `/services/${service}/check-answers`);
  return { visitor, page };
}

test('before anything is asked the start page says what it costs, for whom it is less, and how it is paid', async () => {
  const { text } = await new Visitor(setting).open(`/services/${service}`);
  for (const said of [
    'What it costs',
    'It costs £10.00 for each carpet.',
    'You do not pay for the first one.',
    'You pay £15.00 at least.',
    'You pay £60.00 at most.',
    'If you are a student: 50% less',
    'We send you an invoice within 5 working days.',
  ])
    assert.ok(text.includes(said), `${said} in: ${text}`);
  const welsh = await new Visitor(setting).open(`/services/${service}?tongue=cy`);
  for (const said of ['Y gost', 'Y gost am bob carped: £10.00.', 'Os ydych yn fyfyriwr: 50% yn llai'])
    assert.ok(welsh.text.includes(said), said);
});

test('before it is sent each part of the fee is shown, and what is to be paid; afterwards it stands with the request', async () => {
  const { visitor, page } = await checked('4', { student: 'yes' });
  assert.match(page.text, /4 carpets at £10\.00 £40\.00 1 free −£10\.00 If you are a student −£15\.00/);
  assert.match(page.text, /To pay £15\.00 You do not pay now\. We send you an invoice/);
  const received = await visitor.send(page);
  assert.match(received.text, /To pay: £15\.00 We send you an invoice within 5 working days/);
  const [, follow = ''] = /href="(\/requests\/[^"]+)"/.exec(received.html) ?? [];
  assert.match((await visitor.open(follow)).text, /To pay: £15\.00/);
});

test('what comes to nothing is said to be nothing, in Welsh too', async () => {
  const { visitor, page } = await checked('1');
  assert.match(page.text, /You have nothing to pay/);
  assert.match((await visitor.send(page)).text, /Nothing to pay/);
  const welsh = await checked('1', { tongue: 'cy' });
  assert.match(welsh.page.text, /Nid oes gennych ddim i’w dalu/);
});

test('a service without a fee says nothing of money', async () => {
  const { text } = await new Visitor(setting).open('/services/street-party');
  assert.doesNotMatch(text, /costs|£/);
});
