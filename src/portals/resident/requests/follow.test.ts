import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { keepAnswers, startDraft } from '#capabilities/forms';
import type { Answers } from '#capabilities/forms';
import { drawReference } from '#language';
import { newId, systemChance } from '#platform/chance';
import { publishPacks, submitRequest } from '#services';
import { act, saltby } from '#test/database';
import { close, referenceIn, report } from '../../../../test/journeys/reporting.ts';
import { residentSetting } from '../../../../test/journeys/setting.ts';
import { assertMistake, Visitor } from '../../../../test/journeys/visitor.ts';

const setting = await residentSetting();
const none = 'We have no request with this reference and this email address or code';

async function follow(reference: string, email: string, visitor = new Visitor(setting)) {
  return visitor.send(await visitor.open('/follow'), { reference, proof: email });
}

/** Somebody's request to the other council. */
async function reportElsewhere() {
  const told = act(setting.clock.now());
  return setting.begin(async (tx) => {
    const { packs, ...offer } = setting.offer;
    await publishPacks(
      tx,
      { ...offer, packs: packs.filter(({ service }) => service === 'fly-tipping') },
      told,
    );
    const holder = { kind: 'session', id: newId(told.at) } as const;
    const { id } = await startDraft(tx, { service: 'fly-tipping', version: 1, holder }, told);
    const answers: Answers = {
      place: { description: 'By the mill' },
      rubbish: 'tyres',
      amount: 'bag',
    };
    const contact = { name: null, email: 'elsewhere@example.org', telephone: null };
    for (const page of ['place', 'rubbish', 'amount'])
      await keepAnswers(tx, { draft: id, page, answers: { [page]: answers[page] ?? null } }, told);
    const details = { photographs: null, details: null };
    await keepAnswers(tx, { draft: id, page: 'details', answers: details }, told);
    await keepAnswers(tx, { draft: id, page: 'contact', answers: contact }, told);
    const reference = drawReference(systemChance.draw);
    await submitRequest(tx, { draft: id, tongue: 'en', reference }, told);
    return reference;
  }, saltby);
}

describe('following a request without an account', () => {
  test('needs its reference, however it is typed, and the email address given with it', async () => {
    const reference = referenceIn(await report(setting, { email: 'dilyn@example.org' }));
    for (const typed of [reference, reference.toLowerCase().replace('-', ' '), reference.replace('-', '')])
      assert.match((await follow(typed, ' Dilyn@Example.org ')).at, /^\/requests\//);
  });

  test('says the same of an unknown reference and of another address', async () => {
    const reference = referenceIn(await report(setting, { email: 'dilyn2@example.org' }));
    const wrongEmail = await follow(reference, 'other@example.org');
    const wrongReference = await follow('7KQ4-2XW9', 'dilyn2@example.org');
    assertMistake(wrongEmail, none);
    assertMistake(wrongReference, none);
    assert.ok(wrongEmail.html.includes(`value="${reference}"`));
  });

  test('says what is wrong with what was typed', async () => {
    assertMistake(await follow('', ''), 'Enter the reference');
    const again = await follow('ABC\0', 'nobody');
    assertMistake(again, 'Enter a reference like 7KQ4-2XW9');
    assertMistake(again, 'Enter an email address like name@example.org, or a tracking code');
  });

  test('needs no email address where none was given: a code was shown once, and is good for that request alone', async () => {
    const received = await report(setting, { email: '' });
    const reference = referenceIn(received);
    const [, code = ''] = /Your tracking code is\s*([\w-]{9})\b/.exec(received.text) ?? [];
    assert.match(code, /^[2-9CDFGHJKMPQRTWXY]{4}-[2-9CDFGHJKMPQRTWXY]{4}$/);
    assert.match((await follow(reference, code.toLowerCase().replace('-', ' '))).at, /^\/requests\//);
    const other = referenceIn(await report(setting, { email: '' }));
    assertMistake(await follow(other, code), none);
    assertMistake(await follow('7KQ4-2XW9', code), none);
    const mistyped = code.replace(/.$/, (last) => (last === '2' ? '3' : '2'));
    assertMistake(await follow(reference, mistyped), 'a tracking code like');
  });

  test('whoever has email for it is shown no code', async () => {
    assert.doesNotMatch((await report(setting, { email: 'dilyn4@example.org' })).text, /tracking code/);
  });

  test('is refused after too many tries, even with the right address', async () => {
    const reference = referenceIn(await report(setting, { email: 'dyfal@example.org' }));
    for (let tries = 0; tries < 10; tries += 1) await follow(reference, 'guess@example.org');
    const refused = await follow(reference, 'dyfal@example.org');
    assert.equal(refused.status, 429);
    assert.match(refused.text, /too many tries/);
  });
});

describe('a link to a request', () => {
  test('is worth nothing when its seal or its reference is another', async () => {
    const one = await report(setting);
    const other = await report(setting);
    const [, , reference = '', seal = ''] = one.at.split('/');
    const [, , , otherSeal = ''] = other.at.split('/');
    const visitor = new Visitor(setting);
    for (const path of ['requests', 'received']) {
      assert.equal((await visitor.open(`/${path}/${reference}/${seal}`)).status, 200);
      for (const tampered of [otherSeal, seal.slice(0, -1), `${seal}A`, 'x', '%00'])
        assert.equal((await visitor.open(`/${path}/${reference}/${tampered}`)).status, 404, tampered);
    }
  });

  test('of another council is not here, whatever its seal', async () => {
    const reference = await reportElsewhere();
    const at = `/requests/${reference}/${setting.world.seals.seal(reference)}`;
    assert.equal((await new Visitor(setting).open(at)).status, 404);
    assertMistake(await follow(reference, 'elsewhere@example.org'), none);
  });

  test('shows the place in the gazetteer’s words, never what somebody typed', async () => {
    const received = await report(setting);
    const story = await new Visitor(setting).open(received.at.replace('received', 'requests'));
    assert.doesNotMatch(story.html, /garages|gwen@example/);
    assert.match(story.text, /We aim to deal with it by Friday 27 November 2026.*Next We look at it/);
  });

  test('says how it ended, and where to tell us again', async () => {
    const received = await report(setting);
    await close(setting, received);
    const story = await new Visitor(setting).open(received.at.replace('received', 'requests'));
    assert.match(story.text, /We have cleared the rubbish.*We closed this on Tuesday 24 November 2026/);
    assert.match(story.text, /Is it still a problem\? Tell us until/);
    assert.doesNotMatch(story.text, /We aim to deal/);
    const again = await new Visitor(setting).open(received.at);
    assert.match(again.text, /We have cleared the rubbish/);
  });

  test('says the same in Welsh', async () => {
    const received = await report(setting);
    const at = `${received.at.replace('received', 'requests')}?tongue=cy`;
    assert.match((await new Visitor(setting).open(at)).text, /Ein nod yw delio ag ef erbyn/);
  });
});
