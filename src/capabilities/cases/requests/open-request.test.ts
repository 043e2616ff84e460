import assert from 'node:assert/strict';
import { test } from 'node:test';
import { uprn, usrn } from '#language';
import { newId } from '#platform/chance';
import { timelineOf } from '#capabilities/ledger';
import { sql, tables } from '#platform/database';
import { saltby } from '#test/database';
import { ann, asking, at, bench, byAnybody, byOlwen, park, publish, refused } from '../cast.setting.ts';
import { caseOf, openRequest, reportsOn } from '../index.ts';
import type { Request } from '../index.ts';
import type { CasesTables } from '../tables.ts';

const { begin } = await park();
const open = (request: Request, by = byAnybody()) => begin((tx) => openRequest(tx, request, by));
const howMany = () =>
  begin(async (tx) => {
    const count = sql<{ requests: number; cases: number }>`select
      (select count(*) from cases.request) as requests, (select count(*) from cases."case") as cases`;
    return (await count.execute(tables<CasesTables>(tx))).rows[0];
  });

test('a request opens a case under its own reference, in the first status, in its queue, with its due time', async () => {
  const asset = { layer: 'benches', id: 'B 12' };
  const place = {
    ...bench.place,
    asset,
    owner: 'the-mill',
    uprn: uprn.parse('100000000001'),
    usrn: usrn.parse('4500001'),
  };
  const asked = asking();
  const { case: id, reference } = await open({ ...asked, open: { ...bench, place } });
  assert.equal(reference, asked.reference);
  const { dueAt, ...found } = (await begin((tx) => caseOf(tx, id))) ?? {};
  assert.equal(dueAt?.toString(), bench.due?.at.toString());
  assert.deepEqual(found, {
    id,
    reference,
    parent: null,
    service: 'broken-bench',
    version: 1,
    status: 'received',
    flags: [],
    newAnswerSince: null,
    selfClosing: null,
    queue: 'parks',
    sight: 'parks:public',
    sensitivity: 'public',
    place: {
      description: 'By the pond',
      point: { easting: 412_000, northing: 301_001 },
      uprn: 100_000_000_001,
      usrn: 4_500_001,
      ward: 'E05000001',
      asset,
      owner: 'the-mill',
    },
    stillSince: null,
    dueSteps: [{ step: 'received', at: at.toString() }],
    openedAt: at,
    revision: 1,
    officer: null,
    closing: null,
  });
});

test('the ledger tells of the request and of the case, and keeps the contact apart', async () => {
  const { case: id } = await open({ ...asking(), open: bench });
  const entries = await begin((tx) => timelineOf(tx, { case: id }, 10));
  assert.deepEqual(
    entries.map(({ type }) => type),
    ['case.opened', 'request.made'],
  );
  assert.ok(!/Ann|example\.org|01632/.test(JSON.stringify(entries.map(({ data }) => data))));
  assert.match(JSON.stringify(entries[1]?.detail), /Ann Pritchard/);
});

test('the contact is kept as it was given', async () => {
  const { case: id, request } = await open({ ...asking({ tongue: 'cy' }), open: bench });
  const [report] = await begin((tx) => reportsOn(tx, { case: id }));
  assert.deepEqual([report?.id, report?.how, report?.tongue], [request, 'opened', 'cy']);
  assert.deepEqual(report?.participants, [ann]);
});

test('who gives nothing leaves no trace of a person', async () => {
  const anonymous = { role: 'requester', identified: 'as-given', name: '', telephone: '' } as const;
  const { case: id } = await open({ ...asking({ participants: [anonymous] }), open: bench });
  assert.deepEqual((await begin((tx) => reportsOn(tx, { case: id })))[0]?.participants, []);
});

test('a request joins a known case: both are served by it, and each keeps its own reference', async () => {
  const first = await open({ ...asking(), open: bench });
  const second = await open({ ...asking(), join: first.reference }, byAnybody(10));
  assert.equal(second.case, first.case);
  const reports = await begin((tx) => reportsOn(tx, { case: first.case }));
  assert.deepEqual(
    reports.map(({ how, reference }) => [how, reference]),
    [
      ['opened', first.reference],
      ['joined', second.reference],
    ],
  );
  const [joined] = await begin((tx) => timelineOf(tx, { case: first.case }, 1));
  assert.deepEqual([joined?.type, joined?.data], ['case.joined', { revision: 2, request: second.request }]);
});

test('a case that is not public is joined by officers only; to others it does not exist', async () => {
  const hidden = await open({ ...asking(), open: { ...bench, sensitivity: 'restricted' } });
  const joining = () => ({ ...asking(), join: hidden.reference });
  await refused(open(joining()), 'case.not-found');
  assert.equal((await open(joining(), byOlwen())).case, hidden.case);
});

test('the same request sent twice is one request and one case, by its reference or by its submission', async () => {
  const asked = { ...asking(), open: bench };
  const first = await open(asked);
  const submitted = { ...asking({ submission: newId(at) }), open: bench };
  const second = await open(submitted);
  const before = await howMany();
  assert.deepEqual(await open(asked, byAnybody(1)), first);
  assert.deepEqual(await open(submitted, byAnybody(1)), second);
  assert.deepEqual(await open({ ...submitted, reference: asking().reference }, byAnybody(1)), second);
  assert.deepEqual(await howMany(), before);
});

test('two of the same at a time are one', async () => {
  const asked = { ...asking({ submission: newId(at) }), open: bench };
  const before = await howMany();
  const [one, other] = await Promise.all([open(asked), open(asked)]);
  assert.deepEqual(one, other);
  assert.equal((await howMany())?.requests, (before?.requests ?? 0) + 1);
});

test('a reference that belongs to another request is refused', async () => {
  const first = { ...asking({ submission: newId(at) }), open: bench };
  await open(first);
  await refused(open({ ...first, submission: newId(at) }), 'case.reference-taken');
  await refused(open({ ...first, submission: newId(at), isNew: true }), 'case.reference-taken');
});

test('version-pinned: a version that was never published opens nothing', async () => {
  await refused(open({ ...asking({ version: 9 }), open: bench }), 'case.version-unknown');
});

test('a queue that nobody keeps is refused', async () => {
  await refused(open({ ...asking(), open: { ...bench, queue: 'nowhere' } }), 'case.queue-unknown');
});

test('a request cannot be changed once it is made', async () => {
  const { request } = await open({ ...asking(), open: bench });
  const change = begin((tx) =>
    tables<CasesTables>(tx)
      .updateTable('cases.request')
      .set({ tongue: 'cy' })
      .where('id', '=', request)
      .execute(),
  );
  await assert.rejects(change, /permission denied/);
});

test('another council neither sees nor joins it, and may draw the same reference', async () => {
  const asked = { ...asking(), open: bench };
  const ours = await open(asked);
  assert.equal(await begin((tx) => caseOf(tx, ours.case), saltby), undefined);
  assert.deepEqual(await begin((tx) => reportsOn(tx, { case: ours.case }), saltby), []);
  await begin(publish, saltby);
  const joining = begin((tx) => openRequest(tx, { ...asking(), join: ours.reference }, byAnybody()), saltby);
  await refused(joining, 'case.not-found');
  const theirs = await begin((tx) => openRequest(tx, asked, byAnybody()), saltby);
  assert.notEqual(theirs.case, ours.case);
});
