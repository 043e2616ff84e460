import assert from 'node:assert/strict';
import { randomInt } from 'node:crypto';
import { test } from 'node:test';
import type { Uuid } from '#language';
import { newId } from '#platform/chance';
import { sql, tables } from '#platform/database';
import type { CasesTables } from '../tables.ts';
import { asking, byAnybody, byOlwen, later, olwen, park, priya, refused, report } from '../cast.setting.ts';
import {
  assignCase,
  caseOf,
  closeCase,
  findCase,
  giveOpinion,
  mergeCases,
  moveToQueue,
  openRequest,
  performAction,
  publicStory,
  readOf,
  reportsOn,
  separateCase,
  withdrawRequest,
  writeNote,
  writeReply,
} from '../index.ts';

const { begin } = await park();
const parks = { classes: ['parks:public'] };

async function merged() {
  const stays = await begin((tx) => report(tx));
  const goes = await begin((tx) => report(tx));
  const before = await rowsOf(goes.case);
  await merge(goes.case, stays.case);
  return { stays, goes, before };
}

const merge = async (goes: Uuid, stays: Uuid, minutes = 10) =>
  begin((tx) => mergeCases(tx, { case: goes, with: stays }, byOlwen(minutes)));
const separate = async (goes: Uuid, minutes = 40) =>
  begin((tx) => separateCase(tx, { case: goes }, byOlwen(minutes)));
const reply = async (of: { readonly case: Uuid; readonly request: Uuid }, minutes = 20) =>
  begin((tx) =>
    writeReply(
      tx,
      { case: of.case, request: of.request, reply: newId(later(minutes)), text: 'Still there' },
      byAnybody(minutes),
    ),
  );

/** Every row that hangs off a case, and the case itself but for the count of its changes, which goes on. */
async function rowsOf(id: Uuid): Promise<ReadonlyMap<string, readonly string[]>> {
  return begin(async (tx) => {
    const db = tables<CasesTables>(tx);
    const { rows: names } = await sql<{ name: string }>`
      select table_name as name from information_schema.columns
      where table_schema = 'cases' and column_name = 'case_id' order by table_name`.execute(db);
    const found = new Map<string, readonly string[]>();
    for (const { name } of names) {
      const { rows } = await sql<{ row: string }>`
        select to_jsonb(t)::text as row from ${sql.table(`cases.${name}`)} as t
        where case_id = ${id} order by 1`.execute(db);
      found.set(
        name,
        rows.map(({ row }) => row),
      );
    }
    const { rows } = await sql<{ row: string }>`
      select (to_jsonb(c) - 'revision')::text as row from cases."case" c where id = ${id}`.execute(db);
    return found.set(
      'case',
      rows.map(({ row }) => row),
    );
  });
}

test('separated, the case stands as it stood, and both are worked on again', async () => {
  const { stays, goes, before } = await merged();
  await separate(goes.case);
  assert.deepEqual(await rowsOf(goes.case), before);
  assert.equal((await begin((tx) => findCase(tx, parks, goes.reference)))?.id, goes.case);
  assert.deepEqual(
    (await begin((tx) => reportsOn(tx, { case: stays.case }))).map(({ id }) => id),
    [stays.request],
  );
  await begin((tx) => closeCase(tx, { case: goes.case, outcome: 'mended' }, byOlwen(41)));
});

test('what somebody wrote or thought since goes with their request, what officers wrote stays', async () => {
  const { stays, goes } = await merged();
  await reply({ case: stays.case, request: goes.request });
  const note = { case: stays.case, note: newId(later(21)), kind: 'public', text: 'On Monday' } as const;
  await begin((tx) => writeNote(tx, note, byOlwen(21)));
  await begin((tx) => closeCase(tx, { case: stays.case, outcome: 'mended' }, byOlwen(22)));
  await begin((tx) => giveOpinion(tx, { case: stays.case, request: goes.request, score: 2 }, byAnybody(23)));
  await refused(separate(goes.case), 'case.is-closed');
  await begin((tx) => separateCase(tx, { case: goes.case, evenIfClosed: true }, byOlwen(40)));
  const after = await rowsOf(goes.case);
  assert.deepEqual(
    ['reply', 'opinion', 'note'].map((name) => after.get(name)?.length),
    [1, 1, 0],
  );
  assert.equal((await rowsOf(stays.case)).get('note')?.length, 1);
});

test('what somebody wrote and took back meanwhile is in their story when the two are apart, also at the end of a chain', async () => {
  const { stays, goes } = await merged();
  const third = await begin((tx) => report(tx));
  await reply({ case: stays.case, request: goes.request });
  await merge(stays.case, third.case, 21);
  await reply({ case: third.case, request: goes.request }, 22);
  const taking = { case: third.case, request: goes.request, in: ['received'] };
  await begin((tx) => withdrawRequest(tx, taking, byAnybody(23)));
  await separate(stays.case);
  await separate(goes.case, 41);
  const story = await begin((tx) => publicStory(tx, goes.request));
  assert.deepEqual(
    story?.cases.map(({ id, steps }) => [id, ...steps.map(({ step }) => step)]),
    [[goes.case, 'received', 'merged', 'replied', 'replied', 'withdrawn']],
  );
  const { besides, without } = await begin((tx) => readOf(tx, [third.case]));
  assert.deepEqual([besides.length, without.length], [0, 2]);
});

test('a message that nobody has read marks the case to which it goes back', async () => {
  const { stays, goes } = await merged();
  await reply({ case: stays.case, request: goes.request });
  await separate(goes.case);
  assert.ok((await begin((tx) => caseOf(tx, goes.case)))?.newAnswerSince);
});

test('a request that was taken back meanwhile is taken back where it came from', async () => {
  const { stays, goes } = await merged();
  await begin((tx) =>
    withdrawRequest(tx, { case: stays.case, request: goes.request, in: ['received'] }, byAnybody(20)),
  );
  await separate(goes.case);
  const [own] = await begin((tx) => reportsOn(tx, { case: goes.case }));
  assert.deepEqual([own?.how, own?.withdrawnAt?.toString()], ['withdrew', later(20).toString()]);
});

test('whoever asked reads that it is by itself again', async () => {
  const { goes } = await merged();
  await separate(goes.case);
  const story = await begin((tx) => publicStory(tx, goes.request));
  assert.deepEqual(
    story?.cases.map(({ id, steps }) => [id, ...steps.map(({ step }) => step)]),
    [[goes.case, 'received', 'merged', 'separated']],
  );
});

test('a chain is undone from its end, and twice is once', async () => {
  const { stays, goes, before } = await merged();
  const third = await begin((tx) => report(tx));
  await merge(stays.case, third.case, 11);
  await refused(separate(goes.case), 'case.merged-further');
  await separate(stays.case);
  await separate(stays.case);
  assert.equal((await begin((tx) => findCase(tx, parks, goes.reference)))?.id, stays.case);
  await Promise.all([separate(goes.case), separate(goes.case)]);
  assert.deepEqual(await rowsOf(goes.case), before);
});

test('whatever happens, references lead to the end of their chain and undoing restores every row', async (t) => {
  const seed = randomInt(2 ** 31);
  t.diagnostic(`seed ${String(seed)}`);
  const draw = drawing(seed);
  for (let history = 0; history < 12; history += 1) await livesThrough(draw);
});

/** Five cases are written on, merged in any order, written on again, and separated from the ends of their chains. */
async function livesThrough(draw: (most: number) => number): Promise<void> {
  const cases = await Promise.all(Array.from({ length: 5 }, async () => begin((tx) => report(tx))));
  const at = (place: number) => cases[place] ?? assert.fail();
  for (let turn = 0; turn < 10; turn += 1) await write(at(draw(5)).case, draw, true);
  const withWhom = new Map<Uuid, Uuid>();
  const before = new Map<Uuid, ReadonlyMap<string, readonly string[]>>();
  const end = (id: Uuid): Uuid => {
    const next = withWhom.get(id);
    return next === undefined ? id : end(next);
  };
  const merging: Uuid[] = [];
  for (let turn = 0; turn < 6; turn += 1) {
    const [goes, stays] = [at(draw(5)).case, at(draw(5)).case];
    if (goes !== stays && !withWhom.has(goes) && !withWhom.has(stays)) {
      before.set(goes, await rowsKept(goes));
      await merge(goes, stays, 10 + turn);
      withWhom.set(goes, stays);
      merging.push(goes);
    }
    const standing = cases.filter((one) => !withWhom.has(one.case));
    await write((standing[draw(standing.length)] ?? assert.fail()).case, draw, false);
    for (const one of cases)
      assert.equal((await begin((tx) => findCase(tx, parks, one.reference)))?.id, end(one.case));
  }
  for (const goes of merging.toReversed()) {
    await separate(goes);
    assert.deepEqual(await rowsKept(goes), before.get(goes));
    withWhom.delete(goes);
  }
}

/** Without the mark of what is new: an officer may see to that meanwhile. */
async function rowsKept(id: Uuid): Promise<ReadonlyMap<string, readonly string[]>> {
  const rows = new Map(await rowsOf(id));
  rows.delete('new_answer');
  return rows;
}

/** One thing that an officer or a stranger does with a case, and nobody under a request that has been merged. */
async function write(id: Uuid, draw: (most: number) => number, mayReply: boolean): Promise<void> {
  const minutes = 1 + draw(8);
  const found = (await begin((tx) => caseOf(tx, id))) ?? assert.fail();
  const deeds: readonly (() => Promise<unknown>)[] = [
    async () =>
      begin((tx) =>
        writeNote(
          tx,
          { case: id, note: newId(later(minutes)), kind: 'internal', text: 'Seen' },
          byOlwen(minutes),
        ),
      ),
    async () =>
      begin((tx) => assignCase(tx, { case: id, officer: draw(2) === 0 ? olwen : priya }, byOlwen(minutes))),
    async () =>
      begin((tx) => moveToQueue(tx, { case: id, queue: draw(2) === 0 ? 'parks' : 'woods' }, byOlwen())),
    async () =>
      found.status === 'received' &&
      begin((tx) => performAction(tx, { case: id, action: 'send' }, byOlwen(minutes))),
    async () => begin((tx) => openRequest(tx, { ...asking(), join: found.reference }, byAnybody(minutes))),
    async () => {
      const [first] = await begin((tx) => reportsOn(tx, { case: id }));
      return mayReply && first && reply({ case: id, request: first.id }, minutes);
    },
  ];
  await deeds[draw(deeds.length)]?.();
}

/** The same numbers for the same seed. */
function drawing(seed: number): (most: number) => number {
  let state = seed;
  return (most) => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) % 2 ** 31;
    return Math.floor((Math.abs(state) / 2 ** 31) * most);
  };
}
