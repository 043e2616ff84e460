import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fuzz } from './fuzz.ts';
import { mark } from './plants.ts';
import type { Target } from './target.ts';
import { portalRoutes } from '../../house/routes.ts';
import { townTarget } from './town-target.ts';

const isLong = process.env['MOOTHALL_SOAK'] !== undefined;
const requests = Number(process.env['FUZZ_REQUESTS'] ?? (isLong ? 1_000_000 : 20_000));
const seed = Number(process.env['FUZZ_SEED'] ?? (isLong ? Date.now() : 20_261_122));

/** For whoever waits for hours. */
const say = (line: string) => void process.stdout.write(`${line}\n`);

/** A preview begins by a link or a button; what is behind it is undone, and its own tests come to it by every way. */
const previewed = Object.fromEntries(
  (await portalRoutes())
    .filter(({ portal }) => portal === 'preview' || portal === 'hub preview')
    .map(({ method, at }) => [`${method} ${at}`, 'no walk is begun here; previews have tests of their own']),
);

/** What nobody here comes through, and why. What belongs to no portal is asked for by tests of its own. */
const unopened: Readonly<Record<string, string>> = {
  'GET /hub/administration/proposals/:proposal/rehearsal.csv':
    'it is there once a job has rehearsed something, and no job runs here; its own test reads it',
  'GET /hub/cases/:reference/base-date':
    'no service here counts from a day that an officer says; its own test says one',
  'POST /hub/cases/:reference/base-date': 'as above',
  ...Object.fromEntries(
    ['GET /hub/cases/:reference/live', 'GET /hub/queues/:queue/live'].map((route) => [
      route,
      'an answer that stays open is read to its end by nobody here; their own tests listen',
    ]),
  ),
  'POST /hub/cases/:reference/jottings':
    'the script of a form sends there while somebody types, and no form; its own tests do',
  ...Object.fromEntries(
    [
      'GET /hub/retention/destructions/:destruction',
      'GET /hub/retention/destructions/:destruction/check',
      'POST /hub/retention/destructions/:destruction/check',
      'GET /hub/retention/destructions/:destruction/approval',
      'POST /hub/retention/destructions/:destruction/approval',
      'GET /hub/retention/destructions/:destruction/cases/:reference/exclusion',
      'POST /hub/retention/destructions/:destruction/cases/:reference/exclusion',
      'GET /hub/retention/holds/:hold/release',
      'POST /hub/retention/holds/:hold/release',
      'GET /hub/cases/:reference/tombstone',
      'GET /requests/:reference/:seal/destroyed',
    ].map((route) => [route, 'no case here is old enough to be destroyed; their own tests destroy some']),
  ),
  ...Object.fromEntries(
    ['GET', 'POST'].map((method) => [
      `${method} /hub/bulk/:bulk`,
      'nobody here chose cases; its own tests ask for other people’s',
    ]),
  ),
  ...Object.fromEntries(
    [
      'POST /hub/letters',
      'GET /hub/letters/:batch',
      'GET /hub/letters/:batch/handover',
      'POST /hub/letters/:batch/handover',
      'GET /hub/letters/:batch/taking-apart',
      'POST /hub/letters/:batch/taking-apart',
      'GET /hub/letters/:batch/letters.pdf',
      'GET /hub/letters/:batch/letters.csv',
    ].map((route) => [route, 'no letter waits here; their own tests print some']),
  ),
  ...Object.fromEntries(
    ['GET', 'POST'].map((method) => [
      `${method} /hub/queues/:queue/views/:view/removal`,
      'nobody here knows a view of their own; its own tests ask for other people’s',
    ]),
  ),
  ...Object.fromEntries(
    ['GET', 'POST'].map((method) => [
      `${method} /hub/cases/:reference/separation`,
      'no two cases here have been merged; its own tests separate some',
    ]),
  ),
  'POST /hub/teams/:team/officers/:officer/handover':
    'there is a form only where a supervisor sees open cases of somebody; its own tests hand over some',
  ...Object.fromEntries(
    ['GET', 'POST'].map((method) => [
      `${method} /partner-tasks/:token`,
      'no task here is with a partner; its own tests ask by links of nobody',
    ]),
  ),
  ...Object.fromEntries(
    ['GET', 'POST'].map((method) => [
      `${method} /hub/cases/:reference/relating/:other/removal`,
      'that two cases have been linked is luck here; its own tests take links away',
    ]),
  ),
  'POST /hub/cases/:reference/merging':
    'it names another case about the same thing, and there are no two here; its own tests merge some',
  'GET /hub/sign-out': 'it is a button; whoever looks is led home',
  'POST /hub/sign-out': 'whoever left has nothing more to try',
  'GET /hub/sign-in/return': 'everybody comes in by it before anything is counted',
  'POST /account': 'whoever left has nothing more to try',
  'GET /requests/:reference/:seal/holding': 'it leads on; its own test goes through it',
  'GET /services/:service/owner':
    'it is come to from a place on ground that is not the council’s; elsewhere it leads on',
  'GET /services/:service/not-eligible':
    'no service here turns anybody away; its own tests come to it by every way',
  ...previewed,
  ...Object.fromEntries(
    [
      '/services/:service',
      '/requests/:reference/:seal',
      '/hub/cases/:reference',
      '/hub/requests/new/:service',
    ].map((of) => [
      `GET ${of}/files/:file/:part`,
      'nothing here checks files, so that none is shown; their own tests ask for other people’s',
    ]),
  ),
  ...Object.fromEntries(
    ['GET ', 'GET /letter.pdf', 'GET /sending', 'POST /sending'].map((route) => [
      route.replace(' ', ' /hub/cases/:reference/messages/:message'),
      'nothing was told about a case here; their own tests ask for other people’s',
    ]),
  ),
  ...Object.fromEntries(
    ['', '/assignment', '/commission', '/waiver'].flatMap((noun) =>
      ['GET', 'POST'].map((method) => [
        `${method} /hub/tasks/:task${noun}`,
        'no case here has a task; their own tests ask for other people’s',
      ]),
    ),
  ),
  ...Object.fromEntries(
    ['/hub/cases/:reference', '/requests/:reference/:seal'].flatMap((of) =>
      ['GET', 'POST'].map((method) => [
        `${method} ${of}/follow-ups/${of.startsWith('/hub') ? '' : ':case/'}:followUp`,
        'no service here is followed by anything; their own tests ask for it',
      ]),
    ),
  ),
  'POST /hub/cases/:reference/documents': 'nothing here takes files in; its own tests send them',
  ...Object.fromEntries(
    [
      'GET /reports/photographs/:file/:part',
      'GET /hub/reports/photographs/:file/:part',
      'GET /hub/cases/:reference/files/:file/showing',
      'POST /hub/cases/:reference/files/:file/showing',
    ].map((route) => [route, 'nothing here checks files, so that no photograph can be shown to everybody']),
  ),
  ...Object.fromEntries(
    ['GET /api/v1/asks/:ask', 'POST /api/v1/asks/:ask/answers'].map((route) => [
      route,
      'nothing is asked of others here; their own tests answer it',
    ]),
  ),
  'POST /api/v1/files': 'nothing here takes files in; its own tests send them',
  'GET /api/v1/files/:file': 'nothing here takes files in; its own tests send them',
  ...Object.fromEntries(
    ['GET', 'POST'].map((method) => [
      `${method} /hub/cases/:reference/asks/:ask/answer`,
      'nothing is asked of others here; its own tests ask for other people’s',
    ]),
  ),
  ...Object.fromEntries(
    ['GET', 'POST'].flatMap((method) =>
      ['', '/:item/:asked', '/removals/:item'].map((rest) => [
        `${method} /services/:service/lists/:page${rest}`,
        'no service here asks for a list; their own tests send it what is hostile',
      ]),
    ),
  ),
};

test(
  `${requests.toLocaleString('en')} requests of every kind by everybody break nothing and show nobody what is not theirs`,
  { timeout: 900_000 + requests * 20 },
  async (t) => {
    t.diagnostic(`seed ${String(seed)}`);
    const target = await townTarget();
    assert.deepEqual(await nameless(target), [], 'each name in the path of an address has a true one');
    const { sent, faults, statuses, reached, done } = await fuzz(target, {
      requests,
      seed,
      ...(isLong && { say }),
    });
    t.diagnostic(
      `${String(sent)} requests: ${JSON.stringify(statuses)}, ${String(done)} forms did something`,
    );
    assert.deepEqual(faults, []);
    const { body } = await target.town.metrics.read();
    assert.match(body, /\/hub\/cases\/:reference/);
    assert.doesNotMatch(body, mark);
    const missed = target.routes
      .map(({ method, at }) => `${method} ${at}`)
      .filter((route) => !reached.has(route) && !Object.hasOwn(unopened, route));
    // Fewer, as when a fault is looked for by hand, do not come everywhere.
    if (requests >= 20_000)
      assert.deepEqual(missed, [], 'somebody opens every page, sends every form and goes every way through');
    assert.ok(done > requests / 40, `${String(done)} forms did something`);
  },
);

/** Names in the paths of pages for which no true one is known: such a page would be seen by luck alone. */
async function nameless({ routes, truths }: Target): Promise<readonly string[]> {
  const known = await truths();
  return routes
    .filter(({ method }) => method === 'GET')
    .flatMap(({ at }) => [...at.matchAll(/:(\w+)/g)].map(([, name = '']) => name))
    .filter((name) => !Object.hasOwn(known, name));
}
