import assert from 'node:assert/strict';
import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { Refusal } from '#platform/errors';
import { readCouncil } from '#services';
import { testDatabase, thornmere } from '#test/database';
import { checkout } from '../installation.ts';
import { checkServices } from './check-services.ts';
import { diffServices, readDiffing } from './diff-services.ts';
import { exportService, readExport } from './export-service.ts';
import { importService, readImport } from './import-service.ts';
import { newService, readNew } from './new-service.ts';
import { proposeService, readProposing } from './propose-service.ts';
import { publishServices } from './publish-services.ts';

const home = await mkdtemp(join(tmpdir(), 'moothall-services-'));
after(async () => rm(home, { recursive: true }));
const library = join(home, 'services');
await cp(join(checkout, 'services'), library, { recursive: true });
const read = await readCouncil(join(checkout, 'councils', 'thornmere'));
assert.ok('found' in read);
const council = read.found;
const [service = ''] = council.offers;
const environment = { MOOTHALL_SERVICES: library };

async function setting() {
  const { database, begin } = await testDatabase();
  const now = Temporal.Instant.from('2026-11-20T09:00:00Z');
  const where = {
    database,
    councils: [{ council, authority: thornmere }],
    settings: { MOOTHALL_SERVICES: library },
    clock: { now: () => now },
  };
  const said: string[] = [];
  const say = (line: string) => void said.push(line);
  const heard = async (work: Promise<unknown>) => {
    said.length = 0;
    const result = await work;
    return { result, said: said.join('\n') };
  };
  return {
    begin,
    publish: async (overImports = false) => heard(publishServices(where, say, { overImports })),
    diff: async (...args: string[]) => heard(diffServices(where, readDiffing(args), say)),
    export: async (...args: string[]) => heard(exportService(where, readExport(args), say)),
    propose: async (...args: string[]) => heard(proposeService(where, readProposing(args), say)),
    import: async (...args: string[]) => heard(importService(where, readImport(args), say)),
  };
}

async function filesIn(folder: string): Promise<Readonly<Record<string, string>>> {
  const names = (await readdir(folder)).toSorted();
  const texts = names.map(async (name) => [name, await readFile(join(folder, name), 'utf8')] as const);
  return Object.fromEntries(await Promise.all(texts));
}

const somewhere = async () => mkdtemp(join(home, 'out-'));

test('what is exported, imported elsewhere and exported again is the same bytes, as a folder and as one file', async () => {
  const live = await setting();
  await live.publish();
  const [first, second] = [await somewhere(), await somewhere()];
  await live.export(service, '--to', first);
  const rehearsal = await setting();
  await rehearsal.publish();
  assert.match((await rehearsal.import(join(first, service))).said, /stays as it is/);
  await rehearsal.export(service, '--to', second);
  assert.deepEqual(await filesIn(join(second, service)), await filesIn(join(first, service)));
  assert.equal(Object.keys(await filesIn(join(first, service))).length, 5);

  const { said: document } = await live.export(service, '--json');
  const file = join(await somewhere(), 'service.json');
  await writeFile(file, document);
  const fresh = await setting();
  await fresh.publish();
  assert.equal((await fresh.import(file)).result, true);
  assert.equal((await fresh.export(service, '--json')).said, document);
});

test('publishing is told in sentences before it is done: what changes, and how many forms and cases it touches', async () => {
  const { publish, diff } = await setting();
  assert.match((await diff()).said, new RegExp(`${service} is offered for the first time, as version 1`));
  await publish();
  assert.match((await diff()).said, new RegExp(`${service} stays as it is`));
  const file = join(library, service, 'words.en.yaml');
  const before = await readFile(file, 'utf8');
  try {
    await writeFile(file, before.replace(/^about: .*$/m, 'about: It is another thing now.'));
    const { said } = await diff('--council', council.slug);
    assert.match(said, new RegExp(`${service} becomes version 2:`));
    assert.match(said, /words\.en\.yaml: changes about from “.*” to “It is another thing now\.”\./);
    assert.match(said, /0 forms are being filled in and 0 cases are open: both go on on the version/);
    const plan = JSON.parse((await diff('--json')).said) as { councils: { planned: unknown[] }[] };
    assert.equal(plan.councils[0]?.planned.length, council.offers.length);
  } finally {
    await writeFile(file, before);
  }
});

test('what was imported stays when the library is published, until that is to go over it', async () => {
  const here = await setting();
  await here.publish();
  const out = await somewhere();
  await here.export(service, '--to', out);
  const file = join(out, service, 'words.en.yaml');
  await writeFile(
    file,
    (await readFile(file, 'utf8')).replace(/^about: .*$/m, 'about: It came from elsewhere.'),
  );
  const rehearsed = await here.import(join(out, service), '--dry-run');
  assert.match(rehearsed.said, /changes about .*\n.*nothing was changed/s);
  assert.match((await here.import(join(out, service))).said, /is live, version 2/);
  assert.match((await here.publish()).said, new RegExp(`${service} stays as it was imported`));
  assert.match((await here.diff()).said, /stays as it was imported, version 2/);
  assert.match((await here.publish(true)).said, new RegExp(`${service} published, version 3`));
  const older = await somewhere();
  await here.export(service, '--version', '2', '--to', older);
  assert.match((await filesIn(join(older, service)))['words.en.yaml'] ?? '', /It came from elsewhere/);
});

test('a pack that does not fit the council is not imported, with file, line and remedy', async () => {
  const here = await setting();
  await here.publish();
  const out = await somewhere();
  await here.export(service, '--to', out);
  const file = join(out, service, 'service.yaml');
  await writeFile(file, (await readFile(file, 'utf8')).replace(/^owner: .*$/m, 'owner: nobody'));
  const { result, said } = await here.import(join(out, service));
  assert.equal(result, false);
  assert.match(said, /service\.yaml:\d+: Name a team that the council has .*“nobody” is none/);
  assert.match((await here.diff()).said, new RegExp(`${service} stays as it is`));
});

for (const like of [[], ['--like', service]])
  test(`a new service ${like.length > 0 ? 'like another' : 'of its own'} is whole, and says which sentences are still to be written`, async () => {
    const name = like.length > 0 ? 'lost-cat' : 'lost-dog';
    const said: string[] = [];
    const say = (line: string) => void said.push(line);
    await newService(environment, readNew([name, ...like]), say);
    try {
      assert.equal(await checkServices(environment, say), true);
      assert.match(
        said.join('\n'),
        new RegExp(`${name}/words\\.en\\.yaml:\\d+: Write “name”, and take “\\[to write\\]” away`),
      );
      assert.match(said.join('\n'), new RegExp(`${name}/words\\.cy\\.yaml:\\d+: Write “about”`));
      assert.match(said.join('\n'), new RegExp(`${name}: \\d+ sentences are still to be written`));
      const files = await filesIn(join(library, name));
      assert.equal(Object.keys(files).length, 5);
      for (const text of Object.values(files))
        assert.match(text, /^# yaml-language-server: \$schema=\S+\.schema\.json\n/);
      await assert.rejects(
        newService(environment, readNew([name]), say),
        isRefused('command.folder-not-empty'),
      );
    } finally {
      await rm(join(library, name), { recursive: true });
    }
  });

const say = () => {};
const isRefused = (code: string) => (error: unknown) => error instanceof Refusal && error.code === code;

test('a name, a version, a queue, a folder and a service that are not there are refused', async () => {
  const here = await setting();
  await here.publish();
  assert.throws(() => readNew(['Lost Cat']), isRefused('command.no-service-name'));
  assert.throws(() => readNew([]), isRefused('command.needs-name'));
  assert.throws(() => readExport([service, '--version', '0']), isRefused('command.no-version'));
  await assert.rejects(
    newService(environment, readNew(['a', '--like', 'b']), say),
    isRefused('command.no-such-service'),
  );
  await assert.rejects(
    newService(environment, readNew(['a', '--queue', 'b']), say),
    isRefused('command.no-queue'),
  );
  await assert.rejects(here.import(join(home, 'nowhere')), isRefused('command.no-pack'));
  await assert.rejects(here.import(join(library, service, 'form.yaml')), isRefused('command.no-pack'));
  await assert.rejects(here.export('lost-cat'), isRefused('service.not-offered'));
  await assert.rejects(here.export(service, '--version', '9', '--json'), isRefused('service.not-offered'));
});

test('a proposed version is kept and not published; one that is not whole is told line by line and not kept', async () => {
  const here = await setting();
  await here.publish();
  const { said: document } = await here.export(service, '--json');
  const file = join(await somewhere(), 'service.json');
  await writeFile(file, document.replace(/about: [^\\]*/, 'about: It is put better.'));
  const kept = await here.propose(file, '--why', 'It is put better.');
  assert.equal(kept.result, true);
  assert.match(kept.said, /becomes version 2:[\s\S]*It is put better[\s\S]*is proposed as [0-9a-f-]{36}/);
  assert.equal((await here.export(service, '--json')).said, document);
  await writeFile(file, document.replace(/queue: [a-z-]+/, 'queue: nowhere'));
  const refused = await here.propose(file, '--why', 'A typing mistake.');
  assert.equal(refused.result, false);
  assert.match(refused.said, /service\.yaml:\d+: .*nowhere/);
  assert.throws(
    () => readProposing([file]),
    (error) => error instanceof Refusal && error.code === 'command.no-why',
  );
});
