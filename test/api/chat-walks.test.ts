import assert from 'node:assert/strict';
import { test } from 'node:test';
import { submissionOf, submitDraft } from '#capabilities/forms';
import { sql, tables } from '#platform/database';
import { uuid } from '#language';
import { act } from '#test/database';
import { openAsker } from '../../src/portals/api/asker.setting.ts';
import type {
  AskedWords,
  ConversationWords,
} from '../../src/portals/api/conversations/conversation-shape.ts';
import { refused, talkTo } from '../../src/portals/api/conversations/talker.setting.ts';
import { answeredDraft } from '../../src/services/examples/answered-draft.ts';
import { exampleGround } from '../../src/services/examples/examples.setting.ts';
import { chanceOf } from '../hostile/fuzz/chance.ts';
import type { Chance } from '../hostile/fuzz/chance.ts';

const seed = Number(process.env['WALKS_SEED'] ?? 20_261_129);
const rounds = Number(process.env['WALKS'] ?? 3);
const asker = await openAsker({ isOwn: true, isBare: true });
const { begin, clock } = asker.api;
const folders = await exampleGround(asker.api);
const mostTurns = 200;

type Talk = Awaited<ReturnType<typeof talkTo>>;
type Given = object;

/** What somebody might say to a question of a kind, of which the form takes one. */
const inWords: Readonly<Record<string, readonly string[]>> = {
  text: ['AB1234', 'Marta Nowicki', 'Horn 7', '12345678'],
  'long-text': ['Two lines\nof it', 'It was there yesterday'],
  number: ['1', '2', '12', '7.5', '1,200', '100'],
  money: ['12', '£1,250.50', '0.99'],
  'month-year': ['March 2020', '3 2020', '2020-03', 'Mawrth 2020'],
  time: ['5pm', '17:00', 'midday', 'hanner dydd'],
  email: ['marta.nowicki@example.org'],
  telephone: ['01632 960 001', '07700 900 982'],
  'national-insurance-number': ['AB 12 34 56 C', 'ab123456c'],
  'vehicle-registration': ['ab12 cde'],
  signature: ['Marta Nowicki'],
  point: ['By the old gate'],
  name: ['Marta', 'Nowicki'],
  line: ['The bridge', 'The church'],
  'bank-details': ['M Nowicki', '11-22-33', '01234567', ''],
};

function candidates(chance: Chance, asked: AskedWords): readonly Given[] {
  const { kind, options, question, optional } = asked;
  const nothing = optional && chance.often(30) ? [{ value: null }] : [];
  const isPlace = ['property', 'address', 'street'].includes(kind);
  const own =
    options.length > 0 && kind !== 'amounts' ? chosen(chance, asked, isPlace) : ofKind(chance, asked);
  return [...nothing, ...own, ...(optional || question.includes('.') ? [{ value: null }] : [])];
}

function chosen(chance: Chance, { kind, options }: AskedWords, isPlace: boolean): readonly Given[] {
  const one = chance.pick(options);
  if (isPlace) return [{ choose: one.code }];
  if (kind === 'choices') {
    const some = options.filter(() => chance.often(40));
    const many = some.length > 0 ? some : [one];
    return [
      { text: many.map(({ label }) => label).join(chance.often(50) ? '\n' : '; ') },
      { value: many.map(({ code }) => code) },
      { text: one.label },
    ];
  }
  return [chance.pick([{ text: one.label }, { text: ` ${one.code.toUpperCase()} ` }, { choose: one.code }])];
}

function ofKind(chance: Chance, { kind, question }: AskedWords): readonly Given[] {
  const today = clock.now().toString().slice(0, 10);
  const later = clock
    .now()
    .add({ hours: 24 * 5 })
    .toString()
    .slice(0, 10);
  const dates = [{ text: today }, { value: later }, { text: '27 March 1980' }, { text: '27/3/1980' }];
  if (kind === 'date') return shuffled(chance, dates);
  if (kind === 'property' || kind === 'address') return places(chance, question, 'XM1 1AA');
  if (kind === 'street') return places(chance, question, 'mill lane');
  if (kind === 'asset') return [{ value: { description: 'By the old gate' } }];
  if (kind === 'amounts') return [{ text: '12.50' }, { text: 'a month' }, { text: '' }];
  if (kind === 'upload') return [{ value: null }];
  return shuffled(
    chance,
    (inWords[kind] ?? []).map((text) => ({ text })),
  );
}

const byHand = { 'line-1': '1 Quay Steps', town: 'Thornmere', postcode: 'XM1 1AA' };

function places(chance: Chance, question: string, sought: string): readonly Given[] {
  const last = question.split('.').at(-1) ?? '';
  const part = Object.entries(byHand).find(([name]) => name === last)?.[1];
  if (part !== undefined) return [{ text: part }];
  if (last === 'line-2' || last === 'street') return [{ text: last === 'street' ? 'A lane' : '' }];
  return chance.often(60) ? [{ text: sought }, { choose: 'by-hand' }] : [{ choose: 'by-hand' }];
}

function shuffled<One>(chance: Chance, all: readonly One[]): readonly One[] {
  return all
    .map((one) => ({ one, at: chance.below(1_000) }))
    .toSorted((left, right) => left.at - right.at)
    .map(({ one }) => one);
}

/** Answers what is asked, in one way after another until one is taken. */
async function answerOne(talk: Talk, chance: Chance, asked: AskedWords): Promise<ConversationWords> {
  const refusals: string[] = [];
  for (const given of candidates(chance, asked)) {
    const answer = await talk.answer(asked.question, given);
    assert.ok(answer.statusCode < 500, answer.body);
    if (answer.statusCode === 200) return JSON.parse(answer.body) as ConversationWords;
    refusals.push(`${JSON.stringify(given)}: ${JSON.stringify(refused(answer).errors)}`);
  }
  return assert.fail(`nothing was taken for ${JSON.stringify(asked)}\n${refusals.join('\n')}`);
}

/** Walks to where nothing more is asked, now and then in the other language, or by way of an earlier question. */
async function walk(talk: Talk, chance: Chance): Promise<ConversationWords> {
  let state = talk.started;
  for (let turn = 0; turn < mostTurns && state.asked; turn += 1) {
    if (chance.often(10)) await talk.post('language', { language: chance.pick(['en', 'cy']) });
    const isChange = chance.often(10) && state.before !== undefined && !state.before.includes('.');
    const again = isChange ? (await talk.state(`?question=${state.before ?? ''}`)).asked : undefined;
    if (again) await answerOne(talk, chance, again);
    state = again ? await talk.state() : await answerOne(talk, chance, state.asked);
  }
  return state;
}

/** The answers of the draft behind a conversation, as they are kept. */
async function keptIn(conversation: string): Promise<Readonly<Record<string, unknown>>> {
  return begin(async (tx) => {
    const { rows } = await sql<{ answers: Record<string, unknown> }>`
      select answers from forms.draft where holder_id = ${conversation}`.execute(
      tables<Record<string, never>>(tx),
    );
    return rows[0]?.answers ?? {};
  });
}

const without = (answers: unknown): unknown =>
  JSON.parse(JSON.stringify(answers, (key, value: unknown) => (key === 'id' ? undefined : value)));

let walked = 0;
let compared = 0;

for (const { service } of folders)
  test(`${service}: random walks by chat end in what the form engine makes of the same answers`, async (t) => {
    t.diagnostic(`seed ${String(seed)}`);
    for (let round = 0; round < rounds; round += 1) {
      const chance = chanceOf(seed + round * 7_919 + service.length * 104_729);
      const talk = await talkTo(asker, service, { language: chance.pick(['en', 'cy']) });
      const end = await walk(talk, chance);
      walked += 1;
      assert.equal(end.asked, undefined, `${service} goes on for ever`);
      if (end.standing !== 'complete') {
        assert.ok(end.told?.title, JSON.stringify(end));
        continue;
      }
      const answers = await keptIn(talk.started.conversation);
      const sent = await talk.post('submission', { join: null });
      if (sent.statusCode !== 201) {
        assert.equal(refused(sent).code, 'api.needs-sign-in', sent.body);
        continue;
      }
      const byChat = await submissionUnder((JSON.parse(sent.body) as { reference: string }).reference);
      const byForm = await begin(async (tx) => {
        const by = act(clock.now());
        const draft = await answeredDraft(tx, { service, answers }, by);
        return (await submitDraft(tx, { draft: draft.id }, by)).submission.answers;
      });
      assert.deepEqual(without(byChat), without(byForm), service);
      compared += 1;
    }
  });

test('most walks come to their end', () => {
  assert.ok(compared * 2 > walked, `${String(compared)} of ${String(walked)}`);
});

async function submissionUnder(reference: string) {
  return begin(async (tx) => {
    const { rows } = await sql<{ id: string }>`
      select submission_id as id from cases.request where reference = ${reference}`.execute(
      tables<Record<string, never>>(tx),
    );
    return (await submissionOf(tx, uuid.parse(rows[0]?.id)))?.answers;
  });
}
