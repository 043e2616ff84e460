import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import { londonDay } from '#language';
import type { Actor } from '#language';
import { newId } from '#platform/chance';
import { Refusal } from '#platform/errors';
import { act, saltby, testDatabase } from '#test/database';
import { digestOf } from '../publishing/digest.ts';
import {
  openProposals,
  packFiles,
  planProposal,
  proposalNamed,
  proposeVersion,
  publishedService,
  publishPacks,
  publishProposal,
  readPackDocument,
  versionsOf,
  withdrawProposal,
} from '../index.ts';
import type { Pack } from '../index.ts';
import { anyCouncil, fixtures, offerOf } from '../sample.setting.ts';
import { checkProposal } from './check-proposal.ts';

const council = await anyCouncil();
const at = Temporal.Instant.from('2026-11-20T09:00:00Z');
const on = londonDay(at);
const service = 'unicorn-licence';
const offer = await offerOf([{ service, folder: join(fixtures, service) }], council);
const officer = (): Actor => ({ kind: 'officer', id: newId(at) });
const [one, other] = [officer(), officer()];
const by = (who: Actor) => act(at.add({ hours: 1 }), who);

async function setting() {
  const { begin } = await testDatabase();
  await begin((tx) => publishPacks(tx, offer, act(at, { kind: 'system', name: 'publish' })));
  const documentOf = async (about: string) => {
    const { written } = await begin((tx) => publishedService(tx, service));
    const files = packFiles(written);
    const words = files['words.en.yaml']?.replace(/^about: .*$/m, `about: ${JSON.stringify(about)}`);
    const read = readPackDocument(JSON.stringify({ service, files: { ...files, 'words.en.yaml': words } }));
    assert.ok(read);
    return read;
  };
  const packWith = async (about: string): Promise<Pack> => {
    const read = await begin(async (tx) =>
      checkProposal(tx, { document: await documentOf(about), council, on }),
    );
    assert.ok('found' in read, JSON.stringify(read));
    return read.found;
  };
  const propose = async (about: string, who = one) => {
    const pack = await packWith(about);
    return begin((tx) => proposeVersion(tx, { pack, why: 'It reads better.' }, by(who)));
  };
  const publish = async (proposal: Awaited<ReturnType<typeof propose>>, who = other, here = council) =>
    begin((tx) => publishProposal(tx, { proposal, council: here }, by(who)));
  return { begin, documentOf, packWith, propose, publish };
}

const refused = (code: string) => (error: unknown) => error instanceof Refusal && error.code === code;

test('a proposed version changes nothing until somebody else publishes it; the library leaves it then', async () => {
  const { begin, propose, publish } = await setting();
  const before = await begin((tx) => publishedService(tx, service));
  const proposal = await propose('For whoever keeps one.');
  assert.deepEqual(await begin((tx) => publishedService(tx, service)), before);
  await assert.rejects(publish(proposal, one), refused('proposal.needs-another-person'));
  assert.deepEqual(await publish(proposal), { service, version: 2, change: 'published' });
  const live = await begin((tx) => publishedService(tx, service));
  assert.equal(live.words.en.about, 'For whoever keeps one.');
  assert.deepEqual(
    (await begin((tx) => versionsOf(tx, service, at.add({ hours: 2 })))).map(({ version, isInForce }) => [
      version,
      isInForce,
    ]),
    [
      [2, true],
      [1, false],
    ],
  );
  const [again] = await begin((tx) => publishPacks(tx, offer, by(one)));
  assert.equal(again?.change, 'kept');
});

test('the same again, while it is open, is one proposal; what is live already is none', async () => {
  const { begin, propose, publish, packWith } = await setting();
  const proposal = await propose('Said once.');
  assert.equal(await propose('Said once.', other), proposal);
  assert.equal((await begin(openProposals)).length, 1);
  await publish(proposal);
  const pack = await packWith('Said once.');
  await assert.rejects(
    begin((tx) => proposeVersion(tx, { pack, why: 'Again.' }, by(one))),
    refused('proposal.changes-nothing'),
  );
  assert.equal((await begin((tx) => proposalNamed(tx, proposal)))?.digest, digestOf(pack.written));
});

test('a proposal ends once: what was withdrawn or published is neither again', async () => {
  const { begin, propose, publish } = await setting();
  const proposal = await propose('Nobody wants it.');
  await begin((tx) => withdrawProposal(tx, proposal, by(one)));
  await assert.rejects(publish(proposal), refused('proposal.has-ended'));
  await assert.rejects(
    begin((tx) => withdrawProposal(tx, proposal, by(one))),
    refused('proposal.has-ended'),
  );
  assert.equal((await begin((tx) => proposalNamed(tx, proposal)))?.ending?.how, 'withdrawn');
});

test('of two that publish at a time one does', async () => {
  const { propose, publish } = await setting();
  const proposal = await propose('Twice at a time.');
  const settled = await Promise.allSettled([publish(proposal), publish(proposal, officer())]);
  assert.deepEqual(settled.map(({ status }) => status).toSorted(), ['fulfilled', 'rejected']);
});

test('a version based on one that is not the newest any more would undo it, and is not published', async () => {
  const { begin, propose, publish } = await setting();
  const [behind, first] = [await propose('Written earlier.'), await propose('Written meanwhile.')];
  await publish(first);
  await assert.rejects(publish(behind), refused('proposal.is-behind'));
  const proposal = await begin((tx) => proposalNamed(tx, behind));
  assert.ok(proposal);
  const planned = await begin((tx) => planProposal(tx, { proposal, council, tongue: 'en' }, at));
  assert.ok(planned.isBehind);
  assert.deepEqual(planned.changes.length, 1);
});

test('a version that names a queue that the council has no more is not published, and its page says which', async () => {
  const { begin, propose, publish } = await setting();
  const id = await propose('Its queue goes.');
  const without = {
    ...council,
    teams: Object.fromEntries(
      Object.entries(council.teams).map(([team, all]) => [team, { ...all, queues: {} }]),
    ),
  };
  await assert.rejects(publish(id, other, without), refused('proposal.fits-no-more'));
  const proposal = await begin((tx) => proposalNamed(tx, id));
  assert.ok(proposal);
  const { problems } = await begin((tx) =>
    planProposal(tx, { proposal, council: without, tongue: 'en' }, at),
  );
  assert.match(problems[0]?.remedy ?? '', /queue/);
});

test('a document that does not fit is told line by line; one with sentences still to be written is none', async () => {
  const { begin, documentOf } = await setting();
  const document = await documentOf('[to write] something');
  const unwritten = await begin((tx) => checkProposal(tx, { document, council, on }));
  assert.ok('problems' in unwritten && unwritten.problems.length === 1);
  const broken = {
    ...document,
    files: {
      ...document.files,
      'service.yaml': document.files['service.yaml']?.replace(/queue: [a-z-]+/, 'queue: nowhere'),
    },
  };
  const read = await begin((tx) => checkProposal(tx, { document: broken, council, on }));
  assert.ok('problems' in read);
  const said = read.problems.find(({ remedy }) => remedy.includes('nowhere'));
  assert.ok(said && said.line > 1, JSON.stringify(read.problems));
});

test('another council finds none of it', async () => {
  const { begin, propose } = await setting();
  const proposal = await propose('Ours alone.');
  assert.equal(await begin((tx) => proposalNamed(tx, proposal), saltby), undefined);
  assert.deepEqual(await begin(openProposals, saltby), []);
});
