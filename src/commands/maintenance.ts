import { london, sayMoment } from '#language';
import { systemClock } from '#platform/clock';
import type { Environment } from '#platform/config';
import { transaction } from '#platform/database';
import { Refusal } from '#platform/errors';
import { announce, closureOf, lift, removeClosure, stageOf, writeClosure } from '#platform/maintenance';
import type { Closure } from '#platform/maintenance';
import { openInstallation } from './installation.ts';
import type { Installation, LocalCouncil } from './installation.ts';
import { readArguments } from './read-arguments.ts';

export type Around = { readonly environment: Environment; readonly say: (line: string) => void };

const text = { type: 'string' } as const;
const where = { council: text, file: text } as const;
const how = {
  ...where,
  from: text,
  until: text,
  'read-only': { type: 'boolean', default: false },
  'words-en': text,
  'words-cy': text,
} as const;

/**
 * `maintenance on [--council NAME] [--from TIME] [--until TIME] [--read-only] [--words-en … --words-cy …] [--file PATH]`: with
 * a file no database is asked, for when there is none.
 */
export async function closePortals(args: readonly string[], around: Around): Promise<void> {
  const { values } = readArguments(args, { options: how });
  const closure = closureIn(values);
  if (values.file !== undefined) {
    const councils = values.council === undefined ? undefined : [values.council];
    await writeClosure(values.file, { ...closure, councils });
    return around.say(`${values.file}: ${sayClosure(closure, systemClock.now())}`);
  }
  await within(around, values.council, async ({ database }, { council, authority }) => {
    await transaction(database, authority, (tx) => announce(tx, closure, systemClock.now()));
    around.say(`${council.slug}: ${sayClosure(closure, systemClock.now())}`);
  });
}

/** `maintenance off [--council NAME] [--file PATH]` */
export async function openPortals(args: readonly string[], around: Around): Promise<void> {
  const { values } = readArguments(args, { options: where });
  if (values.file !== undefined) {
    await removeClosure(values.file);
    return around.say(`${values.file}: gone`);
  }
  await within(around, values.council, async ({ database }, { council, authority }) => {
    await transaction(database, authority, lift);
    around.say(`${council.slug}: open`);
  });
}

/** `maintenance show [--council NAME]` */
export async function showPortals(args: readonly string[], around: Around): Promise<void> {
  const { values } = readArguments(args, { options: { council: text } });
  await within(around, values.council, async ({ database }, { council, authority }) => {
    const closure = await transaction(database, authority, closureOf);
    around.say(`${council.slug}: ${closure ? sayClosure(closure, systemClock.now()) : 'open'}`);
  });
}

type Given = {
  readonly from?: string | undefined;
  readonly until?: string | undefined;
  readonly 'read-only': boolean;
  readonly 'words-en'?: string | undefined;
  readonly 'words-cy'?: string | undefined;
};

function closureIn(given: Given): Closure {
  const { 'words-en': en, 'words-cy': cy } = given;
  if ((en === undefined) !== (cy === undefined)) throw new Refusal('command.both-languages');
  const closesAt = given.from === undefined ? systemClock.now() : momentIn('--from', given.from);
  const opensAt = given.until === undefined ? undefined : momentIn('--until', given.until);
  if (opensAt && Temporal.Instant.compare(opensAt, closesAt) <= 0)
    throw new Refusal('command.no-time', { argument: '--until', given: given.until ?? '' });
  const words = en === undefined || cy === undefined ? undefined : { en, cy };
  return { manner: given['read-only'] ? 'read-only' : 'closed', closesAt, opensAt, words };
}

/** `2026-11-26T17:00`, by London's clock, or an instant with its own zone. */
function momentIn(argument: string, given: string): Temporal.Instant {
  try {
    return Temporal.Instant.from(given);
  } catch {
    try {
      return Temporal.PlainDateTime.from(given.replace(' ', 'T')).toZonedDateTime(london).toInstant();
    } catch {
      throw new Refusal('command.no-time', { argument, given });
    }
  }
}

function sayClosure(closure: Closure, now: Temporal.Instant): string {
  const { manner, closesAt, opensAt } = closure;
  const until = opensAt ? ` until ${sayMoment(opensAt, 'en')}` : '';
  const stage = stageOf(closure, now);
  if (stage === 'over') return 'open again';
  return `${manner}${stage === 'announced' ? ` from ${sayMoment(closesAt, 'en')}` : ''}${until}`;
}

async function within(
  { environment }: Around,
  slug: string | undefined,
  work: (installation: Installation, local: LocalCouncil) => Promise<void>,
): Promise<void> {
  const installation = await openInstallation(environment, 'maintenance');
  await using held = new AsyncDisposableStack();
  held.defer(installation.close);
  const { councils } = installation;
  const meant = councils.filter(({ council }) => slug === undefined || council.slug === slug);
  if (meant.length === 0) throw new Refusal('command.no-such-council', { given: slug ?? '' });
  for (const local of meant) await work(installation, local);
}
