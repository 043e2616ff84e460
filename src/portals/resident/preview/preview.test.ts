import assert from 'node:assert/strict';
import { test } from 'node:test';
import { newId } from '#platform/chance';
import {
  checkProposal,
  packFiles,
  proposeVersion,
  publishedService,
  readPackDocument,
  withdrawProposal,
} from '#services';
import { londonDay } from '#language';
import type { Uuid } from '#language';
import { act, asOwner } from '#test/database';
import { pngOf } from '#test/files';
import { millLane } from '../../../../test/journeys/reporting.ts';
import { openSetting } from '../../../../test/journeys/setting.ts';
import { Visitor } from '../../../../test/journeys/visitor.ts';
import type { Shown } from '../../../../test/journeys/visitor.ts';

const setting = await openSetting();
const { begin, urls, council, clock, world } = setting;
const service = 'fly-tipping';

/** The version in force, due in another time and asking one question otherwise. */
async function propose(of = service): Promise<Uuid> {
  const { written } = await begin((tx) => publishedService(tx, of));
  const files = Object.entries(packFiles(written)).map(([file, text = '']): [string, string] => [
    file,
    file === 'service.yaml'
      ? text.replace(/due: \d+ working days/, 'due: 7 working days')
      : text.replace(/^about: .*$/m, 'about: "It is put better."'),
  ]);
  const document = readPackDocument(JSON.stringify({ service: of, files: Object.fromEntries(files) }));
  assert.ok(document);
  const on = londonDay(clock.now());
  const officer = { kind: 'officer' as const, id: newId(clock.now()) };
  return begin(async (tx) => {
    const read = await checkProposal(tx, { document, council, on });
    assert.ok('found' in read, JSON.stringify(read));
    return proposeVersion(tx, { pack: read.found, why: 'To be tried out.' }, act(clock.now(), officer));
  });
}

const linkTo = (proposal: Uuid) =>
  `/preview/links/${world.previews?.seal({ proposal, until: clock.now().add({ hours: 48 }) }) ?? ''}`;

/** Every table with how many rows it has and a digest of them all. */
async function everything(): Promise<Readonly<Record<string, string>>> {
  return asOwner(urls, async (owner) => {
    // Forced policies hold the owner too: without a council nothing is seen, and nothing would differ.
    await owner.query(`select set_config('moothall.authority', '1', false)`);
    const { rows: tables } = await owner.query<{ name: string }>(`
      select format('%I.%I', n.nspname, c.relname) as name
      from pg_class c join pg_namespace n on n.oid = c.relnamespace
      where c.relkind = 'r' and n.nspname !~ '^(pg_|information_schema$)' order by 1`);
    assert.ok(tables.length > 60, String(tables.length));
    const all: [string, string][] = [];
    for (const { name } of tables) {
      const { rows } = await owner.query<{ said: string }>(
        `select count(*) || ' ' || coalesce(md5(string_agg(t::text, '|' order by t::text)), '') as said from ${name} t`,
      );
      all.push([name, rows[0]?.said ?? '']);
    }
    return Object.fromEntries(all);
  });
}

const changed = (was: Readonly<Record<string, string>>, is: Readonly<Record<string, string>>) =>
  Object.keys(is).filter((name) => was[name] !== is[name]);

async function walk(visitor: Visitor, proposal: Uuid): Promise<Shown> {
  let page = await visitor.open(linkTo(proposal));
  assert.match(page.text, /Begin the preview/);
  page = await visitor.send(page);
  assert.equal(page.at, `/preview/services/${service}`);
  assert.match(page.html, /Nothing is sent or kept\./);
  assert.match(page.text, /It is put better\./);
  page = await visitor.send(page, { begin: 'start' });
  page = await visitor.send(page, {
    'place.easting': String(millLane.easting),
    'place.northing': String(millLane.northing),
  });
  page = await visitor.send(page, { rubbish: 'tyres' });
  assert.match(page.html, /Nothing is sent or kept\./);
  page = await visitor.send(page, { amount: 'bag' });
  page = await visitor.sendFiles(
    page,
    [{ field: 'photographs', name: 'tyres.png', content: pngOf(40, 30) }],
    {
      details: 'By the fence',
    },
  );
  return page;
}

test('a walk from the first page to the last leaves no trace in any table, and no file', async () => {
  const proposal = await propose();
  const before = await everything();
  assert.doesNotMatch(before['services.pack'] ?? '', /^0 /, 'the tables are seen');
  const visitor = new Visitor(setting);
  let page = await walk(visitor, proposal);
  const kept = ['ledger.event', 'platform.idempotency', 'platform.session', 'services.walk'];
  const during = changed(before, await everything()).map((name) => name.replace(/_\d.*$/, ''));
  assert.deepEqual(
    during.filter((name) => !kept.includes(name)),
    [],
  );
  page = await visitor.send(page, { email: 'gwen@example.org' });
  assert.match(page.at, /check-answers$/);
  assert.match(page.text, /tyres\.(png|jpg)/);
  page = await visitor.send(page);
  assert.match(page.at, /^\/preview\/received\//);
  assert.match(page.html, /See what would come of it/);
  page = await visitor.open('/preview/outcome');
  assert.match(page.text, /What would come of it[\s\S]*Queue Street cleansing[\s\S]*7 working days/);
  assert.match(page.text, /To gwen@example\.org/);
  page = await visitor.send(await visitor.open('/preview/ending'));
  assert.equal(page.at, '/preview/ended');
  const after = await everything();
  assert.deepEqual(await Array.fromAsync(setting.files.list(1)), []);
  // That a preview was begun, and the keys of the two buttons that begin and end it; of what was typed there is nothing.
  const more = (name: string) =>
    Number.parseInt(after[name] ?? '', 10) - Number.parseInt(before[name] ?? '', 10);
  const left = changed(before, after).map((name) => [name.replace(/_\d.*$/, ''), more(name)]);
  assert.deepEqual(left, [
    ['ledger.event', 1],
    ['platform.idempotency', 2],
  ]);
});

test('what was typed stands there when one goes back, as in the portal itself', async () => {
  const proposal = await propose();
  const visitor = new Visitor(setting);
  await walk(visitor, proposal);
  const page = await visitor.open(`/preview/services/${service}/questions/amount`);
  assert.match(page.html, /value="bag" checked/);
  assert.equal((await visitor.open('/preview/')).at, `/preview/services/${service}`);
});

test('a link works until it runs out, or the version is published or withdrawn; one that was made up never does', async () => {
  const proposal = await propose();
  const link = linkTo(proposal);
  assert.equal((await new Visitor(setting).open(link)).status, 200);
  assert.equal((await new Visitor(setting).open(`${link.slice(0, -2)}AA`)).status, 404);
  assert.equal((await new Visitor(setting).open('/preview/links/nothing')).status, 404);
  const visitor = new Visitor(setting);
  await walk(visitor, proposal);
  clock.advance({ hours: 3 });
  const over = await visitor.open(`/preview/services/${service}`);
  assert.deepEqual([over.status, /This preview is over/.test(over.text)], [409, true]);
  clock.advance({ hours: 46 });
  assert.equal((await new Visitor(setting).open(link)).status, 404);
  const again = linkTo(proposal);
  await begin((tx) =>
    withdrawProposal(tx, proposal, act(clock.now(), { kind: 'officer', id: newId(clock.now()) })),
  );
  assert.equal((await new Visitor(setting).open(again)).status, 404);
});

test('without a walk there is nothing behind the preview’s addresses', async () => {
  const stranger = new Visitor(setting);
  for (const path of ['/preview/', `/preview/services/${service}`, '/preview/outcome'])
    assert.equal((await stranger.open(path)).status, 409, path);
  assert.equal((await stranger.open('/preview/ending')).status, 404);
});
