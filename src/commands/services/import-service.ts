import { readFile, stat } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { Act } from '#language';
import { transaction } from '#platform/database';
import { Refusal } from '#platform/errors';
import {
  importPack,
  planPublishing,
  readPack,
  readPackDocument,
  sayProblem,
  surroundingsOf,
  unpack,
} from '#services';
import type { Found, Pack, Publication } from '#services';
import { chosenCouncil } from '../chosen-council.ts';
import { checkout } from '../installation.ts';
import type { Installation } from '../installation.ts';
import { dayIn } from '../day-in.ts';
import { readArguments } from '../read-arguments.ts';
import { reporterFor } from '../report-of.ts';
import { stillToWrite } from './check-services.ts';
import { sayPlanned } from './diff-services.ts';
import { onlyOne } from './only-one.ts';

/** `services import FOLDER|FILE [--from DAY] [--council NAME] [--dry-run] [--json]` */
export function readImport(args: readonly string[]) {
  const { values, positionals } = readArguments(args, {
    options: {
      council: { type: 'string' },
      from: { type: 'string' },
      'dry-run': { type: 'boolean' },
      json: { type: 'boolean' },
    },
    allowPositionals: true,
  });
  const { council, 'dry-run': dryRun = false, json = false } = values;
  return {
    path: onlyOne(positionals),
    council,
    days: values.from === undefined ? {} : { from: dayIn(values.from) },
    dryRun,
    json,
  };
}

type Where = Pick<Installation, 'councils' | 'database' | 'clock'> & {
  readonly settings: Pick<Installation['settings'], 'MOOTHALL_SERVICES'>;
};

/** Publishes a whole pack for one council, after saying what that changes; false when it is not fit to be published there. */
export async function importService(
  { councils, database, settings, clock }: Where,
  { path, council: named, days, dryRun, json }: ReturnType<typeof readImport>,
  say: (line: string) => void,
): Promise<boolean> {
  const report = reporterFor(json, say);
  const { council, authority } = chosenCouncil(councils, named);
  const library = resolve(checkout, settings.MOOTHALL_SERVICES);
  const read = await readFrom(path, { surroundings: await surroundingsOf(library, council) });
  const faults = 'problems' in read ? read.problems : read.found.unwritten;
  if (!('found' in read) || faults.length > 0) {
    const why = 'found' in read ? [`${read.found.service}: ${stillToWrite(read.found)}`] : [];
    report.done({ imported: false, problems: faults }, [...faults.map(sayProblem), ...why]);
    return false;
  }
  const pack = read.found;
  const { planned, publication } = await transaction(database, authority, async (tx) => {
    const offer = {
      packs: [pack],
      offered: [pack.service],
      days: { [pack.service]: days },
      overImports: true,
    };
    const plan = (await planPublishing(tx, offer, clock.now())).filter(
      ({ service }) => service === pack.service,
    );
    return {
      planned: plan,
      publication: dryRun ? undefined : await importPack(tx, { pack, days }, importing(clock.now())),
    };
  });
  const end = publication ? sayDone(publication) : 'This was a rehearsal: nothing was changed.';
  report.done({ imported: publication !== undefined, planned }, [...planned.flatMap(sayPlanned), end]);
  return true;
}

function sayDone({ service, version, change }: Publication): string {
  return `${service} ${change === 'planned' ? 'is planned' : 'is live'}, version ${String(version)}`;
}

type Offering = Parameters<typeof readPack>[1];

async function readFrom(path: string, offering: Offering): Promise<Found<Pack>> {
  const at = resolve(path);
  const found = await stat(at).catch(() => undefined);
  if (!found) throw new Refusal('command.no-pack', { path });
  if (found.isDirectory()) return readPack(at, offering);
  const document = found.size > mostBytes ? undefined : readPackDocument(await readFile(at, 'utf8'));
  if (!document) throw new Refusal('command.no-pack', { path });
  return unpack(document, offering);
}

const mostBytes = 2 * 1024 * 1024;

function importing(at: Temporal.Instant): Act {
  return { by: { kind: 'system', name: 'publish' }, channel: 'system', request: 'services import', at };
}
