import { resolve } from 'node:path';
import { sayDate } from '#language';
import { transaction } from '#platform/database';
import { planPublishing, readOffer, sayProblem } from '#services';
import type { Planned } from '#services';
import { checkout } from '../installation.ts';
import type { Installation } from '../installation.ts';
import { readArguments } from '../read-arguments.ts';
import { reporterFor } from '../report-of.ts';
import { stillToWrite } from './check-services.ts';

/** `services diff [--council NAME] [--over-imports] [--json]` */
export function readDiffing(args: readonly string[]) {
  const { values } = readArguments(args, {
    options: {
      council: { type: 'string' },
      json: { type: 'boolean' },
      'over-imports': { type: 'boolean' },
    },
  });
  const { council, json = false, 'over-imports': overImports = false } = values;
  return { council, json, overImports };
}

type Where = Pick<Installation, 'councils' | 'database' | 'clock'> & {
  readonly settings: Pick<Installation['settings'], 'MOOTHALL_SERVICES'>;
};

/** Says what publishing would change, service by service, and whom it touches. Nothing is written. */
export async function diffServices(
  { councils, database, settings, clock }: Where,
  { council: wanted, json, overImports }: ReturnType<typeof readDiffing>,
  say: (line: string) => void,
): Promise<boolean> {
  const report = reporterFor(json, say);
  const plans = [];
  for (const { council, authority } of councils.filter((one) => !wanted || one.council.slug === wanted)) {
    const offer = await readOffer(resolve(checkout, settings.MOOTHALL_SERVICES), council);
    const planned = await transaction(database, authority, (tx) =>
      planPublishing(tx, { ...offer, overImports }, clock.now()),
    );
    plans.push({ council: council.slug, planned, problems: offer.problems, unwritten: offer.unwritten });
  }
  report.done(
    { councils: plans.map(({ council, planned, problems }) => ({ council, planned, problems })) },
    plans.flatMap(({ council, planned, problems, unwritten }) => [
      ...planned.flatMap((one) => sayPlanned(one).map((line) => `${council}: ${line}`)),
      ...unwritten.map((pack) => `${council}: ${pack.service}: ${stillToWrite(pack)}`),
      ...problems.map(sayProblem),
    ]),
  );
  return plans.every(({ problems }) => problems.length === 0);
}

/** What would become of one service, in sentences. */
export function sayPlanned(planned: Planned): readonly string[] {
  const { service, change, changes, until } = planned;
  const ends = until ? [`  Its last day is ${sayDate(until, 'en')}.`] : [];
  if (change === 'same' && !planned.from) return [`${service} stays as it is.`, ...ends];
  return [
    `${service} ${headOf(planned)}`,
    ...changes.map((sentence) => `  ${sentence}`),
    ...ends,
    ...(change === 'new' || change === 'bad' ? [] : [`  ${touches(planned)}`]),
  ];
}

function headOf({ change, version, from }: Planned): string {
  const then = from ? ` from ${sayDate(from, 'en')} on` : '';
  if (change === 'changed') return `becomes version ${String(version)}${then}:`;
  if (change === 'extended') return `has more in version ${String(version)}:`;
  return `${heads[change](String(version), then)}.`;
}

const heads: Readonly<
  Record<Exclude<Planned['change'], 'changed' | 'extended'>, (version: string, then: string) => string>
> = {
  new: (_, then) => `is offered for the first time${then}, as version 1`,
  same: (version, then) => `is planned as it is, version ${version}${then}`,
  again: (version, then) => `is offered again${then}, as version ${version}`,
  withdrawn: (version) => `is withdrawn; version ${version} was live`,
  kept: (version) => `stays as it was imported, version ${version}; --over-imports publishes the library’s`,
  bad: () => 'stays as it is: it is not whole',
};

function touches({ change, drafts, openCases, version }: Planned): string {
  const forms = drafts === 1 ? '1 form is being filled in' : `${String(drafts)} forms are being filled in`;
  const cases = openCases === 1 ? '1 case is open' : `${String(openCases)} cases are open`;
  return `${forms} and ${cases}${ofThese({ change, version })}.`;
}

function ofThese({ change, version }: Pick<Planned, 'change' | 'version'>): string {
  if (change === 'extended') return ', which have it too';
  if (change !== 'changed') return '';
  return `: both go on on the version on which they began, and what is begun then is on version ${String(version)}`;
}
