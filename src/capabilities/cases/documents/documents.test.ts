import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Uuid } from '#language';
import { newId } from '#platform/chance';
import { act, saltby } from '#test/database';
import { asking, at, bench, benches, byAnybody, byOlwen, park, refused } from '../cast.setting.ts';
import {
  actionsFor,
  attachDocument,
  closeCase,
  detachDocuments,
  documentsOn,
  openRequest,
  performAction,
  projectVersion,
} from '../index.ts';
import type { ServiceVersion } from '../index.ts';

const version: ServiceVersion = {
  ...benches,
  version: 9,
  documents: ['photograph', 'letter'],
  actions: [
    ...benches.actions,
    { action: 'measure', from: ['received'], needs: [], documents: ['photograph'] },
  ],
};

const { begin } = await park();
await begin((tx) => projectVersion(tx, version, act(at)));
const opened = async () =>
  (await begin((tx) => openRequest(tx, { ...asking(), version: 9, open: bench }, byAnybody()))).case;
const attach = async (id: Uuid, document: string, file = newId(at)) => {
  await begin((tx) => attachDocument(tx, { case: id, document, file }, byOlwen()));
  return file;
};

test('an action says which document it waits for, and is refused until that is attached', async () => {
  const id = await opened();
  const awaited = async () =>
    (await begin((tx) => actionsFor(tx, { ...version, status: 'received', id }))).find(
      ({ action }) => action === 'measure',
    )?.awaits;
  const measure = () => begin((tx) => performAction(tx, { case: id, action: 'measure' }, byOlwen()));
  await attach(id, 'letter');
  assert.deepEqual(await awaited(), { tasks: [], documents: ['photograph'] });
  await refused(measure(), 'case.needs-document');
  const file = await attach(id, 'photograph');
  assert.equal(await awaited(), undefined);
  await begin((tx) => detachDocuments(tx, { case: id, files: [file] }, byOlwen()));
  await refused(measure(), 'case.needs-document');
  await attach(id, 'photograph');
  await measure();
});

test('a file is attached once, as a document that the case’s own version has', async () => {
  const id = await opened();
  const file = await attach(id, 'letter');
  await attach(id, 'letter', file);
  assert.deepEqual(await begin((tx) => documentsOn(tx, id)), [{ file, document: 'letter' }]);
  await assert.rejects(attach(id, 'sonnet'), /document_authority_id_service_version_document_fkey/);
});

test('closed-is-read-only: nothing is attached to a closed case without the special permission', async () => {
  const id = await opened();
  await begin((tx) => closeCase(tx, { case: id, outcome: 'mended' }, byOlwen()));
  await refused(attach(id, 'letter'), 'case.is-closed');
  const attaching = { case: id, document: 'letter', file: newId(at), evenIfClosed: true };
  await begin((tx) => attachDocument(tx, attaching, byOlwen()));
});

test('a case of another council takes no document', async () => {
  const attaching = { case: await opened(), document: 'letter', file: newId(at) };
  await refused(
    begin((tx) => attachDocument(tx, attaching, byOlwen()), saltby),
    'case.not-found',
  );
});
