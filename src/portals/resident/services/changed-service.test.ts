import assert from 'node:assert/strict';
import { cp, mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { publishPacks, readPack } from '#services';
import { act } from '#test/database';
import { toCheck } from '../../../../test/journeys/reporting.ts';
import { openSetting } from '../../../../test/journeys/setting.ts';
import { Visitor } from '../../../../test/journeys/visitor.ts';

const service = 'fly-tipping';
const setting = await openSetting();
const { begin, clock, offer } = setting;

/** The service with a bag called a sack, where what was begun before may be finished for so long. */
async function changedPack(within: string) {
  const folder = join(await mkdtemp(join(tmpdir(), 'changed-')), service);
  await cp(join(import.meta.dirname, '../../../../services', service), folder, { recursive: true });
  const change = async (file: string, was: string | RegExp, is: string) => {
    const text = await readFile(join(folder, file), 'utf8');
    assert.match(text, was instanceof RegExp ? was : new RegExp(was));
    await writeFile(join(folder, file), text.replaceAll(was, is));
  };
  await change('service.yaml', 'fee: none', `drafts: { finish-within: ${within} }\nfee: none`);
  await change('form.yaml', 'bag, boot', 'sack, boot');
  await change('words.en.yaml', 'bag: A bag or two', 'sack: A sack or two');
  await change('words.cy.yaml', 'bag: Bag', 'sack: Sach');
  await change('example.yaml', /amount: bag/g, 'amount: sack');
  const read = await readPack(folder);
  assert.ok('found' in read);
  return read.found;
}

const publish = async (packs: typeof offer.packs) =>
  begin((tx) =>
    publishPacks(
      tx,
      { ...offer, packs, offered: packs.map((pack) => pack.service) },
      act(clock.now().toString()),
    ),
  );
const others = offer.packs.filter((pack) => pack.service !== service);

test('what somebody began is theirs to finish as it was, then goes on with the new questions, and can be read when there are none any more', async () => {
  const visitor = new Visitor(setting);
  const check = await toCheck(visitor, { 'place.description': 'Behind the garages' });
  clock.advance({ minutes: 1 });
  await publish([...others, await changedPack('7 days')]);
  assert.match((await visitor.open(check.at)).text, /A bag or two/);
  assert.match((await visitor.open(`/services/${service}`)).text, /Send it before Tuesday 1 December 2026/);

  await publish([...others, await changedPack('0 days')]);
  const start = await visitor.open(check.at);
  assert.equal(start.at, `/services/${service}`);
  assert.match(
    start.text,
    /the questions have changed since then\. Your answers are kept\. Where an answer does not fit any more, we ask you again/,
  );
  assert.match(start.text, /Your answers so far.*Tyres or vehicle parts.*A bag or two/);
  assert.equal((await visitor.open(`/services/${service}/questions/rubbish`)).at, `/services/${service}`);
  const again = await visitor.send(start, { begin: 'start' });
  assert.equal(again.at, `/services/${service}/questions/amount`);
  const complete = await visitor.send(again, { amount: 'sack' });
  assert.match(
    (await visitor.open(`/services/${service}/check-answers`)).text,
    /Behind the garages.*Tyres.*A sack or two/,
  );
  assert.match(complete.at, /\/services\/fly-tipping\//);

  await publish(others);
  const gone = await visitor.open(`/services/${service}/check-answers`);
  assert.equal(gone.at, `/services/${service}`);
  assert.match(
    gone.text,
    /We do not offer this online any more.*call us on .*Your answers so far.*A sack or two.*We keep your answers until/,
  );
  assert.doesNotMatch(gone.text, /Start now|Carry on/);
  const welsh = await visitor.open(`/services/${service}?tongue=cy`);
  assert.match(welsh.text, /Nid ydym yn cynnig hyn ar-lein mwyach/);
  await visitor.send(gone, { begin: 'remove' });
  assert.equal((await visitor.open(`/services/${service}`)).status, 404);
  assert.equal((await new Visitor(setting).open(`/services/${service}`)).status, 404);
});
