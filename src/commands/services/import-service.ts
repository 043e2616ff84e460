import { resolve } from 'node:path';
import { londonDay } from '#language';
import type { Act } from '#language';
import { transaction } from '#platform/database';
import { importPack, looseAreas, planPublishing, sayProblem, surroundingsOf } from '#services';
import type { Publication } from '#services';
import { chosenCouncil } from '../chosen-council.ts';
import { checkout } from '../installation.ts';
import type { Installation } from '../installation.ts';
import { dayIn } from '../day-in.ts';
import { readArguments } from '../read-arguments.ts';
import { reporterFor } from '../report-of.ts';
import { stillToWrite } from './check-services.ts';
import { sayPlanned } from './diff-services.ts';
import { onlyOne } from './only-one.ts';
import { sayLooseArea } from './say-loose-area.ts';
import { readPackAt } from './read-pack-at.ts';

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
  const read = await readPackAt(path, { surroundings: await surroundingsOf(library, council) });
  const faults = 'problems' in read ? read.problems : read.found.unwritten;
  if (!('found' in read) || faults.length > 0) {
    const why = 'found' in read ? [`${read.found.service}: ${stillToWrite(read.found)}`] : [];
    report.done({ imported: false, problems: faults }, [...faults.map(sayProblem), ...why]);
    return false;
  }
  const pack = read.found;
  const { planned, publication, loose } = await transaction(database, authority, async (tx) => {
    const unheld = await looseAreas(tx, [pack], { on: londonDay(clock.now()) });
    if (unheld.length > 0) return { planned: [], publication: undefined, loose: unheld };
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
      loose: [],
      publication: dryRun ? undefined : await importPack(tx, { pack, days }, importing(clock.now())),
    };
  });
  if (loose.length > 0) {
    report.done({ imported: false, problems: loose }, loose.map(sayLooseArea));
    return false;
  }
  const end = publication ? sayDone(publication) : 'This was a rehearsal: nothing was changed.';
  report.done({ imported: publication !== undefined, planned }, [...planned.flatMap(sayPlanned), end]);
  return true;
}

function sayDone({ service, version, change }: Publication): string {
  if (change === 'extended') return `${service} has more, version ${String(version)}`;
  return `${service} ${change === 'planned' ? 'is planned' : 'is live'}, version ${String(version)}`;
}

function importing(at: Temporal.Instant): Act {
  return { by: { kind: 'system', name: 'publish' }, channel: 'system', request: 'services import', at };
}
