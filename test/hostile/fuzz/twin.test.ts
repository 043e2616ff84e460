import assert from 'node:assert/strict';
import { test } from 'node:test';
import { fuzz } from './fuzz.ts';
import { secrets, twinTarget } from './twin.ts';

const requests = 2_000;
const seed = Number(process.env['FUZZ_SEED'] ?? 20_261_122);

const whole = await twinTarget(false);
const planted = await twinTarget(true);

test('in a portal without a fault none is found', async () => {
  const { faults, done } = await fuzz(whole, { requests, seed });
  assert.deepEqual(faults, []);
  assert.ok(done > 100, `${String(done)} forms did something`);
});

/** What is planted in the twin, and how the fuzzer says it. */
const reports: Readonly<Record<string, RegExp>> = {
  'markup that is let through': /lets markup through: 200 to GET \/greeting/,
  'a stack trace': /says .*: 200 to GET \/broken/,
  'a page of the staff that anybody may open': new RegExp(`shows ${secrets.staff}`),
  'another person’s note under a changed address': new RegExp(`shows ${secrets.bob}: 200 to GET /notes/bob`),
  'another council’s words': new RegExp(`shows ${secrets.foreign}`),
  'a NUL that reaches the database': /status 500: 500 to POST \/notes\/ann/,
  'a bug in the log': /a bug in the log/,
  'what was written, in the log': /a log line that names somebody/,
  'an address that was typed, in a link': /what was typed, in an address: 303 to POST \/notes/,
  'a way out to anywhere': /leads out to .*: 303 to GET \/away/,
  'a look that writes': /looking changed thornmere platform\.idempotency/,
  'a form that is taken without its token': /a forged form was taken: 303 \/raw/,
  'a forgery that writes': /a forged form changed thornmere platform\.idempotency/,
  'a method that nobody declared': /PUT was answered with 200/,
  'a page that may be kept': /may be kept: 200 to GET \/kept/,
  'a page that other sites may read': /lets other sites read it: 200 to GET \/kept/,
  'a header that is missing': /no x-frame-options: \d+ to GET \/staff/,
  'another header that is missing': /no cross-origin-opener-policy: 200 to GET \/greeting/,
  'a header that says too much': /says what it runs on: 200 to GET \/visits/,
  'a policy that allows all': /a policy that allows all: 200 to GET \/title/,
  'a policy with a gap': /a page whose policy has a gap: 200 to GET \/title/,
  'a script without a nonce': /a script without a nonce: 200 to GET \/script/,
  'code within a tag': /code or style within a tag: 200 to GET \/handler/,
  'a person in a title': /a title that names somebody: 200 to GET \/title/,
  'a page of no character set': /a page of another character set: 200 to GET \/script/,
  'a cookie that scripts can read': /a cookie that scripts or other sites get: 200 to GET \/broken/,
  'a session that was thought up elsewhere': /took over a session/,
};

const { faults } = await fuzz(planted, { requests: requests * 3, seed, mostFaults: 20_000 });
for (const [fault, report] of Object.entries(reports))
  test(`it is noticed: ${fault}`, () => {
    assert.ok(
      faults.some((said) => report.test(said)),
      `${String(faults.length)} others: ${faults.slice(0, 20).join('\n')}`,
    );
  });
