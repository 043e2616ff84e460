import assert from 'node:assert/strict';
import { test } from 'node:test';
import { begin } from '../../../../test/journeys/reporting.ts';
import { residentSetting } from '../../../../test/journeys/setting.ts';
import { Visitor } from '../../../../test/journeys/visitor.ts';

const setting = await residentSetting();
const service = 'magic-carpet';
const at = `/services/${service}/not-eligible`;

async function refused(tongue = 'en') {
  const visitor = new Visitor(setting);
  const licensed = await begin(visitor, service, tongue);
  const visiting = await visitor.send(licensed, { licensed: 'no' });
  assert.equal(visiting.at, `/services/${service}/questions/visiting`, 'it is not decided yet');
  return { visitor, page: await visitor.send(visiting, { visiting: 'no' }) };
}

test('whom a row refuses is told why, by which answers, and what else there is, before more is asked', async () => {
  const { page } = await refused();
  assert.equal(page.at, at);
  assert.equal(page.status, 200);
  assert.match(page.title, /^You cannot park a carpet here yet/);
  for (const said of [
    /You can ask for a licence at the airfield/,
    /You can also ask at the gate/,
    /Licence to fly No Change licence to fly/,
    /Visiting No/,
    /Nothing has been sent to us/,
  ])
    assert.match(page.text, said);
});

test('the same is said in Welsh', async () => {
  const { page } = await refused('cy');
  assert.match(page.text, /Ni allwch barcio carped yma eto/);
  assert.match(page.text, /Nid oes dim wedi’i anfon atom/);
});

test('a wrong answer is changed, and then it goes on', async () => {
  const { visitor } = await refused();
  const page = await visitor.open(`/services/${service}/questions/visiting`);
  const onward = await visitor.send(page, { visiting: 'yes' });
  assert.equal(onward.at, `/services/${service}/questions/carpets`);
  assert.equal((await visitor.open(at)).at, `/services/${service}/questions/carpets`);
});

test('nobody gets round it by an address: the answers cannot be checked, nor sent', async () => {
  const { visitor } = await refused();
  await visitor.send(await visitor.open(`/services/${service}/questions/carpets`), { carpets: '2' });
  await visitor.send(await visitor.open(`/services/${service}/questions/student`), { student: 'no' });
  assert.equal((await visitor.open(`/services/${service}/check-answers`)).at, at);
});

test('who has not begun is sent to the beginning', async () => {
  const page = await new Visitor(setting).open(at);
  assert.equal(page.at, `/services/${service}`);
});
