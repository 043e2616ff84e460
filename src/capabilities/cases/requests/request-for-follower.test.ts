import assert from 'node:assert/strict';
import { test } from 'node:test';
import { tables } from '#platform/database';
import { saltby } from '#test/database';
import { mailbox, park, reference, report } from '../cast.setting.ts';
import { requestForFollower } from '../index.ts';
import type { CasesTables } from '../tables.ts';

const { begin } = await park();
const annsMailbox = mailbox('ann.pritchard@EXAMPLE.org');
const someone = mailbox('someone@example.org');
const made = await begin((tx) => report(tx));
const follow = (asked = made.reference, email = annsMailbox, authority?: typeof saltby) =>
  begin((tx) => requestForFollower(tx, { reference: asked, email }), authority);

test('who made a request finds it by its reference and any spelling of their mailbox', async () => {
  assert.equal(await follow(), made.request);
});

test('an unknown reference, an unknown mailbox and two that do not belong together have the same answer', async () => {
  const other = await begin((tx) => report(tx, { queue: 'woods' }));
  assert.equal(await follow(reference()), undefined);
  assert.equal(await follow(other.reference, someone), undefined);
  assert.equal(await follow(made.reference, someone), undefined);
});

test('and the same work: one look-up by one key', async () => {
  const plans = await begin(async (tx) =>
    tables<CasesTables>(tx)
      .selectFrom('cases.participant')
      .select('request_id')
      .where('authority_id', '=', tx.authority)
      .where('follow_key', '=', Buffer.alloc(32))
      .explain('json'),
  );
  assert.match(JSON.stringify(plans), /participant_follow/);
});

test('another council finds nothing', async () => {
  assert.equal(await follow(made.reference, annsMailbox, saltby), undefined);
});
