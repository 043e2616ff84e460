import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, openSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { faultsIn, readUnit } from '../operating/unit-file.ts';
import type { Unit } from '../operating/unit-file.ts';

/** What the test told this stand-in. */
export function given(name: string): string {
  const value = process.env[name];
  if (value === undefined) throw new Error(`${name} is not set`);
  return value;
}

/** The paths of a council's machine, as the units have them, and where they are here. */
function here(text: string): string {
  return text
    .replaceAll('/etc/moothall', given('GUIDE_ETC'))
    .replaceAll('/opt/moothall', given('GUIDE_PROGRAM'))
    .replaceAll('/var/cache/moothall', given('GUIDE_CACHE'));
}

/** As `daemon-reload` does: reads every unit that is there, and finds fault with one that it cannot use. */
export function settle(): void {
  for (const file of readdirSync(given('GUIDE_UNITS')).filter((name) => name.endsWith('.service'))) {
    const faults = faultsIn(readUnit(readFileSync(join(given('GUIDE_UNITS'), file), 'utf8')));
    if (faults.length > 0) throw new Error(`${file}: ${faults.join(', ')}`);
  }
}

/** Starts what a unit says, with the environment and the credentials that it says and no other. */
export async function begin(name: string): Promise<void> {
  const [unit, instance] = unitOf(name);
  const said = (directive: string) =>
    (unit.get('Service')?.get(directive) ?? []).map((value) => here(value).replaceAll('%i', instance));
  const [file = '', ...words] = (said('ExecStart')[0] ?? '').split(' ');
  const environment = { ...variablesOf(said), CREDENTIALS_DIRECTORY: handOut(name, said('LoadCredential')) };
  const log = openSync(join(given('GUIDE_RUN'), `${name}.log`), 'a');
  const options = { env: environment, cwd: said('WorkingDirectory')[0] };
  if (said('Type')[0] === 'oneshot') {
    const { status, stdout, stderr } = spawnSync(file, words, { ...options, encoding: 'utf8' });
    process.stdout.write(stdout);
    if (status !== 0) throw new Error(`${name} failed: ${stderr}`);
    return;
  }
  const command = [...(said('Restart')[0] === 'always' ? again : []), file, ...words];
  const child = spawn(command[0] ?? '', command.slice(1), {
    ...options,
    stdio: ['ignore', log, log],
    detached: true,
  });
  writeFileSync(pidFileOf(name), String(child.pid));
  child.unref();
}

/** As `Restart=always` has it: what ended without having been told to is begun again two seconds later. */
const again = [
  'sh',
  '-c',
  `trap 'over=yes; kill -TERM "$child" 2> /dev/null' TERM
  over=
  while [ -z "$over" ]; do
    "$@" &
    child=$!
    wait "$child"
    [ -n "$over" ] || { echo 'It ended, and is begun again.'; sleep 2; }
  done
  wait "$child"`,
  'sh',
] as const;

/** The end of what each unit wrote, for whoever looks for what went wrong. */
export function journal(): string {
  const names = readdirSync(given('GUIDE_RUN')).filter((name) => name.endsWith('.log'));
  const written = names.map((name) => [name, readFileSync(join(given('GUIDE_RUN'), name), 'utf8')] as const);
  return written.map(([name, text]) => `${name}:\n${text.slice(-1_500)}`).join('\n');
}

/** Tells it to stop and waits until it is gone. One that does not run has stopped. */
export async function end(name: string): Promise<void> {
  if (!existsSync(pidFileOf(name))) return;
  const pid = Number(readFileSync(pidFileOf(name), 'utf8'));
  while (signal(pid, 'SIGTERM')) await pause(50);
  rmSync(pidFileOf(name));
}

function signal(pid: number, what: 'SIGTERM'): boolean {
  try {
    process.kill(pid, what);
    // A process that has ended and that nobody has looked at is there still.
    return !/^State:\s+Z/m.test(readFileSync(`/proc/${String(pid)}/status`, 'utf8'));
  } catch {
    return false;
  }
}

const pidFileOf = (name: string) => join(given('GUIDE_RUN'), `${name}.pid`);

function unitOf(name: string): readonly [Unit, string] {
  const [, stem = '', instance] = /^([a-z-]+)(?:@(\d+))?$/.exec(name) ?? [];
  const file = join(given('GUIDE_UNITS'), `${stem}${instance === undefined ? '' : '@'}.service`);
  if (!existsSync(file)) throw new Error(`there is no unit ${name}`);
  return [readUnit(readFileSync(file, 'utf8')), instance ?? ''];
}

function variablesOf(said: (directive: string) => readonly string[]): Record<string, string> {
  const lines = said('EnvironmentFile').flatMap((file) => readFileSync(file, 'utf8').split('\n'));
  const words = said('Environment').flatMap((line) => line.split(' '));
  const pairs = [...lines, ...words].flatMap((line) => {
    const [, name, value] = /^([A-Z_]+)=(.*)$/.exec(line) ?? [];
    return name === undefined || value === undefined ? [] : [[name, value] as const];
  });
  return { PATH: given('PATH'), NODE_ENV: 'production', ...Object.fromEntries(pairs) };
}

function handOut(name: string, credentials: readonly string[]): string {
  const folder = join(given('GUIDE_RUN'), `${name}.credentials`);
  mkdirSync(folder, { recursive: true });
  for (const credential of credentials) {
    const [setting = '', from = ''] = credential.split(':');
    writeFileSync(join(folder, setting), readFileSync(from));
  }
  return folder;
}
