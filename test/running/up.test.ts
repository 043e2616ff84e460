import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { freePort, listening } from '#test/ports';
import { temporaryFolder, tidyUp } from './ground.ts';
import { awaitMail } from './mail.ts';
import { eventually, processesAt } from './processes.ts';
import { run, start } from './program.ts';
import type { Program } from './program.ts';
import { follow, reportRubbish } from './reporting.ts';

const ready = 'Moothall is ready';

describe('the demonstration', () => {
  let home = '';
  let port = 0;
  let program: Program;
  const settings = () => ({ MOOTHALL_HOME: home });
  const origin = () => `http://localhost:${String(port)}`;

  before(async () => {
    home = join(temporaryFolder(), 'home');
    port = await freePort();
    program = start(['up', '--port', String(port)], settings(), 'bin');
    await program.says(ready);
  });
  after(tidyUp);

  const postmaster = () =>
    Number(readFileSync(join(home, 'postgres/data/postmaster.pid'), 'utf8').split('\n')[0]);
  const mailbox = () => `http://127.0.0.1:${String(port + 1)}/mailbox/`;

  test('prints its addresses, and they answer', async () => {
    for (const address of [`${origin()}/`, `${origin()}/hub/`, mailbox()]) {
      assert.ok(program.out().includes(address), program.out());
      assert.equal((await fetch(address)).status, 200, address);
    }
  });

  test('says to a second one on the same data that it is there, and goes on', async () => {
    const other = await run(['up', '--port', String(await freePort())], settings());
    assert.equal(other.code, 1);
    assert.match(other.err, /^Another Moothall \(process \d+\) is using the database in .*\n$/);
    assert.equal((await fetch(`${origin()}/readyz`)).status, 200);
  });

  test('shows its secrets to nobody who lists the processes', () => {
    const commands = processesAt(home).map(({ command }) => command);
    assert.ok(commands.length >= 3, 'itself, the stand-ins and PostgreSQL');
    const { application } = JSON.parse(readFileSync(join(home, 'logins.json'), 'utf8')) as {
      application: string;
    };
    assert.ok(
      commands.every((command) => !/clientSecret|"secret"/.test(command) && !command.includes(application)),
    );
  });

  test('killed, it leaves PostgreSQL alone behind, which the next start takes over with all that was acknowledged', async () => {
    const email = `${randomBytes(4).toString('hex')}@example.org`;
    const reference = await reportRubbish(origin(), email);
    const server = postmaster();
    program.signal('SIGKILL');
    await program.ended;
    await eventually('the end of the stand-ins', () =>
      processesAt(home).every(
        ({ command }) => command.startsWith('postgres') || command.includes('/bin/postgres'),
      ),
    );
    program = start(['up', '--port', String(port)], settings());
    await program.says(ready);
    assert.equal(postmaster(), server);
    assert.ok((await follow(origin(), reference, email)).includes(reference));
    assert.equal((await awaitMail(mailbox(), email)).length, 1);
  });

  test('loads nothing twice: a later start says only where things are', () => {
    assert.doesNotMatch(program.out(), /published|reports in/);
  });

  test('after Ctrl-C, passed on by npm a second time, it ends well and nothing is left', async () => {
    program.interrupt();
    program.signal('SIGINT');
    const { code, err } = await program.ended;
    assert.deepEqual({ code, err }, { code: 0, err: '' });
    assert.deepEqual(processesAt(home), []);
  });

  test('stopped while it starts, it leaves nothing either', async () => {
    const begun = start(['up', '--port', String(port)], settings());
    await eventually('its database', () =>
      processesAt(home).some(({ command }) => command.includes('/bin/postgres')),
    );
    begun.interrupt();
    const { code, err } = await begun.ended;
    assert.deepEqual({ code, err }, { code: 0, err: '' });
    assert.deepEqual(processesAt(home), []);
  });

  test('says so and stops when the stand-ins end', async () => {
    program = start(['up', '--port', String(port)], settings());
    await program.says(ready);
    const standIns = processesAt(home).find(({ command }) => command.includes('simulators/main.ts'));
    assert.ok(standIns);
    process.kill(standIns.pid, 'SIGKILL');
    const { code, err } = await program.ended;
    assert.equal(code, 1);
    assert.match(err, /^The stand-ins .* ended \(SIGKILL\).*start again\.\n$/);
    assert.deepEqual(processesAt(home), []);
  });
});

describe('a port that is taken', () => {
  after(tidyUp);
  for (const [which, offset] of [
    ['its own', 0],
    ['the one for the stand-ins', 1],
  ] as const)
    test(`is said, with one that would do: ${which}`, async () => {
      const home = temporaryFolder();
      const port = await freePort();
      const other = await listening(port + offset);
      const { code, err } = await run(['up', '--port', String(port)], { MOOTHALL_HOME: home });
      await other.close();
      assert.equal(code, 1);
      const taken = String(port + offset);
      assert.match(
        err,
        new RegExp(`^Port ${taken} is taken by another program\\. .* \\(npm start -- --port \\d+\\)\\.\\n$`),
      );
      assert.deepEqual(processesAt(home), []);
    });
});
