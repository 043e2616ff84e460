import { resolve } from 'node:path';
import { londonDay, text } from '#language';
import type { Act } from '#language';
import { transaction } from '#platform/database';
import { Refusal } from '#platform/errors';
import { looseAreas, planPublishing, proposeVersion, sayProblem, surroundingsOf } from '#services';
import { chosenCouncil } from '../chosen-council.ts';
import { checkout } from '../installation.ts';
import type { Installation } from '../installation.ts';
import { readArguments } from '../read-arguments.ts';
import { reporterFor } from '../report-of.ts';
import { stillToWrite } from './check-services.ts';
import { sayPlanned } from './diff-services.ts';
import { onlyOne } from './only-one.ts';
import { sayLooseArea } from './say-loose-area.ts';
import { readPackAt } from './read-pack-at.ts';

/** `services propose FOLDER|FILE --why WORDS [--council NAME] [--json]` */
export function readProposing(args: readonly string[]) {
  const { values, positionals } = readArguments(args, {
    options: { council: { type: 'string' }, why: { type: 'string' }, json: { type: 'boolean' } },
    allowPositionals: true,
  });
  const why = text(500).safeParse(values.why);
  if (!why.success) throw new Refusal('command.no-why');
  return { path: onlyOne(positionals), council: values.council, why: why.data, json: values.json ?? false };
}

type Where = Pick<Installation, 'councils' | 'database' | 'clock'> & {
  readonly settings: Pick<Installation['settings'], 'MOOTHALL_SERVICES'>;
};

/** Keeps a version for officers to walk through, rehearse and publish; false, with every problem, when it is not whole. */
export async function proposeService(
  { councils, database, settings, clock }: Where,
  { path, council: named, why, json }: ReturnType<typeof readProposing>,
  say: (line: string) => void,
): Promise<boolean> {
  const report = reporterFor(json, say);
  const { council, authority } = chosenCouncil(councils, named);
  const library = resolve(checkout, settings.MOOTHALL_SERVICES);
  const read = await readPackAt(path, { surroundings: await surroundingsOf(library, council) });
  const faults = 'problems' in read ? read.problems : read.found.unwritten;
  if (!('found' in read) || faults.length > 0) {
    const unwritten = 'found' in read ? [`${read.found.service}: ${stillToWrite(read.found)}`] : [];
    report.done({ proposal: undefined, problems: faults }, [...faults.map(sayProblem), ...unwritten]);
    return false;
  }
  const pack = read.found;
  const { service } = pack;
  const { proposal, planned, loose } = await transaction(database, authority, async (tx) => {
    const unheld = await looseAreas(tx, [pack], { on: londonDay(clock.now()) });
    if (unheld.length > 0) return { proposal: undefined, planned: [], loose: unheld };
    const offer = { packs: [pack], offered: [service], overImports: true };
    const plan = await planPublishing(tx, offer, clock.now());
    return {
      proposal: await proposeVersion(tx, { pack, why }, proposing(clock.now())),
      planned: plan.filter((one) => one.service === service),
      loose: [],
    };
  });
  if (!proposal) {
    report.done({ proposal, problems: loose }, loose.map(sayLooseArea));
    return false;
  }
  report.done({ proposal, planned }, [
    ...planned.flatMap(sayPlanned),
    `${service} is proposed as ${proposal}: look at it under Services in the hub. Nothing is published yet.`,
  ]);
  return true;
}

function proposing(at: Temporal.Instant): Act {
  return { by: { kind: 'system', name: 'propose' }, channel: 'system', request: 'services propose', at };
}
