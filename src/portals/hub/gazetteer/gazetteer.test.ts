import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { importGazetteer, importRuns } from '#capabilities/gazetteer';

import { newId } from '#platform/chance';
import { act, saltby, thornmere } from '#test/database';
import { at, openHub } from '../setting/hub.ts';
import { signedIn } from '../setting/visitor.ts';

const hub = await openHub();
const places = join(import.meta.dirname, '../../../../test/fixtures/services/places/gazetteer.csv');
const content = readFileSync(places, 'utf8');
const folder = mkdtempSync(join(tmpdir(), 'moothall-gazetteer-'));
after(() => rmSync(folder, { recursive: true }));
const home = '/administration/gazetteer';

async function take(
  name: string,
  text: string,
  more: Partial<Parameters<typeof importGazetteer>[0]> = {},
): Promise<void> {
  const path = join(folder, name);
  writeFileSync(path, text);
  const importing = {
    database: hub.database,
    authority: thornmere,
    path,
    rejects: `${path}.rejects`,
    ...more,
  };
  await importGazetteer({ ...importing, act: act(hub.clock.now(), { kind: 'system', name: 'import' }) });
}

/** With one line more, and the trailer that counts it. */
function withLine(line: string): string {
  const lines = content.trimEnd().split(/\r?\n/);
  const trailer = lines.at(-1)?.split(',') ?? [];
  return [
    ...lines.slice(0, -1),
    line,
    [...trailer.slice(0, 2), Number(trailer[2]) + 1, ...trailer.slice(3)].join(','),
    '',
  ].join('\r\n');
}

const latest = async () =>
  (await hub.begin((tx) => importRuns(tx, { after: undefined, most: 1 }))).runs[0]?.id ?? '';

test('before the first import the page says how to make one, in both languages', async () => {
  const cerys = await signedIn(hub, 'cerys');
  const { body, statusCode } = await cerys.get(home);
  assert.equal(statusCode, 200);
  for (const said of [
    'There is no gazetteer yet',
    'bin/moothall import gazetteer FILE',
    'Nothing has been imported',
  ])
    assert.ok(body.includes(said), said);
  assert.match((await cerys.get(`${home}?tongue=cy`)).body, /Nid oes mynegai eto/);
  await cerys.get('/?tongue=en');
});

test('what answers is told with its file, and what was not taken can be downloaded', async () => {
  const cerys = await signedIn(hub, 'cerys');
  await take('full.csv', withLine('21,"I",9,105,1,2'));
  const { body } = await cerys.get(home);
  assert.match(body, /[1-9]\d* properties, [1-9]\d* addresses/);
  assert.match(body, /full\.csv[\s\S]*AddressBase Premium, full[\s\S]*1 not taken[\s\S]*Answers now/);
  const run = await latest();
  const page = await cerys.get(`${home}/${run}`);
  assert.match(page.body, /The line has 6 columns where this type of record has 22/);
  assert.match(page.body, /Have the lines below put right/);
  const download = await cerys.get(`${home}/${run}/rejects.csv`);
  assert.equal(download.statusCode, 200);
  assert.match(String(download.headers['content-type']), /^text\/csv/);
  assert.match(String(download.headers['content-disposition']), /^attachment/);
  assert.match(download.body, /"full\.csv","\d+","21","","The line has 6 columns/);
});

test('an import that was refused says why, and what answered before still does', async () => {
  const cerys = await signedIn(hub, 'cerys');
  hub.clock.advance({ minutes: 10 });
  await assert.rejects(take('short.csv', content.replace(/\r?\n21,[^\n]*/g, '')));
  const { body } = await cerys.get(home);
  assert.match(body, /short\.csv[\s\S]*Refused[\s\S]*full\.csv[\s\S]*Answers now/);
  const page = await cerys.get(`${home}/${await latest()}`);
  assert.match(page.body, /short\.csv says that it has \d+ records and has \d+\. Fetch the file again/);
  assert.match((await cerys.get(`${home}/${await latest()}?tongue=cy`)).body, /Gwrthodwyd/);
  await cerys.get('/?tongue=en');
});

const dies: Parameters<typeof importGazetteer>[0]['onProgress'] = ({ stage }) => {
  if (stage === 'linking') throw new Error('the power went');
};

test('an import that is under way shows how far it is; one that fell silent says how to go on', async () => {
  const cerys = await signedIn(hub, 'cerys');
  hub.clock.advance({ minutes: 10 });
  await assert.rejects(
    take('dies.csv', withLine(content.split(/\r?\n/)[1] ?? ''), { onProgress: dies }),
    /power/,
  );
  const run = await latest();
  const running = (await cerys.get(`${home}/${run}`)).body;
  assert.match(running, /Under way[\s\S]*Holding records to one another[\s\S]*<progress max="100"/);
  hub.clock.advance({ minutes: 10 });
  assert.match(
    (await cerys.get(`${home}/${run}`)).body,
    /Stopped before its end[\s\S]*Import the same file again/,
  );
});

test('imports come twenty at a time, the latest first', async () => {
  const cerys = await signedIn(hub, 'cerys');
  for (let many = 0; many < 20; many += 1) {
    hub.clock.advance({ minutes: 1 });
    await assert.rejects(
      take(`empty-${many}.csv`, withLine(`21,"I",${many}`).replace(/\r?\n24,[^\n]*/g, '')),
    );
  }
  const first = (await cerys.get(home)).body;
  assert.ok(first.includes('empty-19.csv') && !first.includes('short.csv'));
  const onward = /href="\/hub([^"]*)" rel="next"/.exec(first)?.[1] ?? '';
  assert.match((await cerys.get(onward)).body, /short\.csv/);
});

test('whoever does not administer, and another council, finds none of it', async () => {
  const run = await latest();
  const olwen = await signedIn(hub, 'olwen');
  for (const path of [home, `${home}/${run}`, `${home}/${run}/rejects.csv`])
    assert.equal((await olwen.get(path)).statusCode, 404, path);
  assert.equal(
    (await hub.begin((tx) => importRuns(tx, { after: undefined, most: 5 }), saltby)).runs.length,
    0,
  );
  const cerys = await signedIn(hub, 'cerys');
  assert.equal((await cerys.get(`${home}/${newId(at)}`)).statusCode, 404);
  assert.equal((await cerys.get(`${home}/nonsense`)).statusCode, 404);
});
