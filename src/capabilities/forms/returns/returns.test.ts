import assert from 'node:assert/strict';
import { test } from 'node:test';
import { drawReference, parseEmail } from '#language';
import type { EmailAddress } from '#language';
import { newId, systemChance } from '#platform/chance';
import { act, saltby } from '#test/database';
import { at, later, pinned, refused, sampleSetting, somebody, without } from '../drafts/drafts.setting.ts';
import {
  draftOf,
  draftsToRemind,
  handoverCodeOf,
  keepTyped,
  makeHandoverCode,
  makeReturnLink,
  remind,
  returnLinkFor,
  submitDraft,
  useReturnLink,
} from '../index.ts';
import type { Draft, Holder } from '../index.ts';

const { begin, started, fillIn } = await sampleSetting();
const { service } = pinned;

const email = mailbox('gwen@example.org');

function mailbox(typed: string): EmailAddress {
  const parsed = parseEmail(typed);
  if (!parsed) throw new Error(`${typed} is no address`);
  return parsed;
}

const linkTo = async ({ id: draft }: Draft, when = at) =>
  begin((tx) => makeReturnLink(tx, { draft, email, tongue: 'en' }, act(when)));
const use = async (token: string, to: Holder = somebody(), when = at) =>
  begin((tx) => useReturnLink(tx, { token, to }, act(when)));
const held = async (holder: Holder, when = at) => begin((tx) => draftOf(tx, holder, { service, at: when }));

test('a link brings a draft with all its answers to whoever opens it, and takes it from where it was', async () => {
  const [first, second] = [somebody(), somebody()];
  const draft = await fillIn(await started(first), without('declaration'));
  const { token } = await linkTo(draft);
  const found = await use(token, second);
  assert.deepEqual([found.id, found.answers, found.form.version], [draft.id, draft.answers, 1]);
  assert.equal(await held(first), undefined);
});

test('a link works once, and of two who press at the same time one comes in', async () => {
  const { token } = await linkTo(await started());
  const tries = await Promise.allSettled([use(token), use(token), use(token)]);
  const no = tries.filter(({ status }) => status === 'rejected');
  assert.equal(no.length, 2);
  await assert.rejects(use(token), refused('form.link-used'));
});

test('a link leads nowhere in another council, nor once its draft was sent', async () => {
  const draft = await fillIn(await started());
  const { token } = await linkTo(draft);
  assert.equal(await begin((tx) => returnLinkFor(tx, token, at), saltby), undefined);
  await begin((tx) => submitDraft(tx, { draft: draft.id }, act(at)));
  await assert.rejects(use(token), refused('form.link-unknown'));
});

test('asking for a link keeps the draft for four weeks from then', async () => {
  const holder = somebody();
  const { token } = await linkTo(await started(holder), later(20));
  assert.ok(await held(holder, later(47)));
  await assert.rejects(use(token, somebody(), later(49)), refused('form.link-unknown'));
});

test('a code that is read out works once and for a day, and is shown again until it is used up', async () => {
  const [holder, adviser] = [somebody(), { kind: 'officer', id: newId(at) } as const];
  const draft = await started(holder);
  const code = drawReference(systemChance.draw);
  await begin((tx) => makeHandoverCode(tx, { draft: draft.id, tongue: 'en', code }, act(at)));
  assert.equal((await begin((tx) => handoverCodeOf(tx, draft.id, at)))?.code, code);
  assert.equal(await begin((tx) => handoverCodeOf(tx, draft.id, later(2))), undefined);
  await assert.rejects(use(code, adviser, later(2)), refused('form.link-over'));
  assert.equal((await use(code, adviser)).id, draft.id);
  assert.equal(await begin((tx) => handoverCodeOf(tx, draft.id, at)), undefined);
});

test('what was typed and not sent is kept, is no answer, and goes when its page is answered', async () => {
  const holder = somebody();
  const draft = await started(holder);
  const { page = '' } = draft.journey.next ?? {};
  await begin((tx) =>
    keepTyped(tx, { draft: draft.id, page, typed: { age: 'about\0 three hun\ud800' } }, act(at)),
  );
  const left = await held(holder);
  assert.deepEqual(left?.typed, { page, typed: { age: 'about three hun\ufffd' } });
  assert.deepEqual([left.answers, left.journey.next?.page], [{}, page]);
  const answered = await fillIn(draft);
  assert.notEqual(answered.journey.next?.page, page);
  assert.equal((await held(holder))?.typed, undefined);
});

test('somebody who left is reminded once before their answers go, and again only if they came back', async () => {
  const draft = await started();
  await linkTo(draft);
  const unreachable = await started();
  const inTime = async (when: typeof at) => {
    const found = await begin((tx) =>
      draftsToRemind(tx, { before: when.add({ hours: 7 * 24 }), most: 100 }, when),
    );
    return found.filter((one) => one.draft === draft.id || one.draft === unreachable.id);
  };
  assert.deepEqual(await inTime(later(20)), []);
  const [forgotten, ...others] = await inTime(later(22));
  assert.ok(forgotten);
  assert.deepEqual([forgotten.draft, forgotten.sentTo?.email, others], [draft.id, email, []]);
  const link = await begin((tx) => remind(tx, { forgotten, to: forgotten.sentTo }, act(later(22))));
  assert.deepEqual(await inTime(later(22)), []);
  assert.deepEqual(link?.expiresAt, forgotten.expiresAt);

  await use(link.token, somebody(), later(23));
  assert.equal((await inTime(later(46))).length, 1);
});
