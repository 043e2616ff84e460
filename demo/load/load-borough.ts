import { join } from 'node:path';
import { openMonths } from '#capabilities/ledger';
import { transaction } from '#platform/database';
import { readCouncil, sayProblem } from '#services';
import { atHour } from '../history/days.ts';
import { generateBorough, history } from '../index.ts';
import { beginHistory } from './begin-history.ts';
import { keepOfficers } from './keep-officers.ts';
import { loadHistory, loadingAct } from './load-history.ts';
import { loadPlaces } from './load-places.ts';
import type { Loading } from './loading.ts';
import { planHistory } from './plan-history.ts';
import { lanes, progressOf } from './progress.ts';
import { staffOf } from './staff.ts';

const seed = 7;
/** Twelve weeks of the small borough are some 160 reports, which load in seconds; the full history is three years. */
const amounts = { small: { weeks: 12, share: 0.6 }, full: { weeks: 156, share: 1 } } as const;

/** Loads places, officers and history through the verbs that residents and officers use, each at its own past instant. */
export async function loadBorough(loading: Loading): Promise<void> {
  const { database, authority, tenant, say } = loading;
  const begun = await transaction(database, authority, progressOf);
  const size = begun[0]?.size ?? loading.size;
  const until = begun[0] ? Temporal.PlainDate.from(begun[0].until) : loading.today;
  const { weeks, share } = { ...amounts[size], ...loading.amount };
  const first = until.subtract({ weeks: weeks + 1 });
  const act = loadingAct(atHour(first, 6));
  await transaction(database, authority, (tx) => openMonths(tx, first, until));
  const borough = generateBorough({ seed, size });
  await loadPlaces(borough, loading, act);
  const council = await fictionalCouncil();
  const officers = await transaction(database, authority, (tx) => keepOfficers(tx, { council, tenant }, act));
  const cases = history(borough, { until, weeks, share });
  const plan = planHistory(cases, { seed, staff: staffOf(council), end: atHour(until, 0), lanes });
  const beginning = { plan, size, until: until.toString() };
  const progress =
    begun.length > 0
      ? begun
      : await transaction(database, authority, (tx) => beginHistory(tx, beginning, act));
  await loadHistory({ database, authority, plan, officers, progress, say });
  say(`${borough.name.en}: ${cases.length.toLocaleString('en-GB')} reports in ${String(weeks)} weeks`);
}

async function fictionalCouncil() {
  const read = await readCouncil(join(import.meta.dirname, '../../councils/thornmere'));
  if ('problems' in read) throw new Error(read.problems.map(sayProblem).join('\n'));
  return read.found;
}
