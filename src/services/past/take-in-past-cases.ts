import { recordPastCases, requestsUnder } from '#capabilities/cases';
import type { NotTaken } from '#capabilities/cases';
import { keepSubmissions } from '#capabilities/forms';
import { append } from '#capabilities/ledger';
import type { Act, CaseReference } from '#language';
import { newId } from '#platform/chance';
import type { Tx } from '#platform/database';
import { Refusal } from '#platform/errors';
import { clockReader } from '../clocks/index.ts';
import { publishedServices } from '../publishing/published-services.ts';
import { pastCasesTakenIn } from '../events.ts';
import { knownPlaces } from './known-places.ts';
import { reportsOf } from './past-case.ts';
import type { Intake, PastCase } from './past-case.ts';
import { rebuildCase } from './rebuild-case.ts';
import type { Known, Rebuilt } from './rebuild-case.ts';

/**
 * Takes in cases that another system had: with every row that our own verbs would have written on the day, and told to
 * nobody; but what an action grants somebody is not granted, since it may be over or written elsewhere. One that does not
 * fit is left out and the rest are taken. The same again is known by its references, so that an intake that was cut short
 * begins anew. A thousand at a time; they are over in a second.
 */
export async function takeInPastCases(tx: Tx, cases: readonly PastCase[], act: Act): Promise<Intake> {
  const { fresh, known, clashing } = await sorted(tx, cases);
  const { rebuilt, unfit } = await rebuildAll(tx, fresh);
  const worked = rebuilt.map((one) => one.worked);
  const { refused: impossible } = await recordPastCases(tx, worked, await clockReader(tx));
  const out = new Set(impossible.map(({ reference }) => reference));
  const kept = rebuilt.filter((one) => !out.has(one.worked.opened.reference));
  await keepSubmissions(
    tx,
    kept.flatMap(({ submissions }) => submissions),
  );
  const refused = [...clashing, ...unfit, ...impossible];
  if (kept.length + refused.length > 0) {
    const data = { taken: kept.length, known, refused: refused.length };
    await append(tx, pastCasesTakenIn({ subject: newId(act.at), data }), act);
  }
  return { taken: kept.length, known, refused };
}

/** Those that fit the services that the council offers now, and why the others do not. */
async function rebuildAll(
  tx: Tx,
  cases: readonly PastCase[],
): Promise<{ readonly rebuilt: readonly Rebuilt[]; readonly unfit: readonly NotTaken[] }> {
  const packs = new Map((await publishedServices(tx)).map((pack) => [pack.service, pack]));
  const known = { packs, places: await knownPlaces(tx, cases) };
  const rebuilt: Rebuilt[] = [];
  const unfit: NotTaken[] = [];
  for (const past of cases) {
    const made = await attempt(tx, past, known);
    if (made instanceof Refusal) unfit.push({ reference: past.opened.reference, refusal: made });
    else rebuilt.push(made);
  }
  return { rebuilt, unfit };
}

type Sorted = {
  readonly fresh: readonly PastCase[];
  readonly known: number;
  readonly clashing: readonly NotTaken[];
};

/** Those that are new, apart from those that were taken in before and those whose reference is somebody else's. */
async function sorted(tx: Tx, cases: readonly PastCase[]): Promise<Sorted> {
  const references = cases.flatMap((past) => reportsOf(past).map(({ reference }) => reference));
  const known = await requestsUnder(tx, references);
  const claimed = new Set<CaseReference>(known.keys());
  const fresh: PastCase[] = [];
  const clashing: NotTaken[] = [];
  for (const past of cases) {
    const { reference, at } = past.opened;
    const earlier = known.get(reference);
    if (earlier?.service === past.service && earlier.madeAt.equals(at)) continue;
    const own = reportsOf(past).map((report) => report.reference);
    if (own.some((one, place) => claimed.has(one) || own.indexOf(one) !== place))
      clashing.push({ reference, refusal: new Refusal('case.reference-taken') });
    else fresh.push(past);
    for (const one of own) claimed.add(one);
  }
  return { fresh, known: cases.length - fresh.length - clashing.length, clashing };
}

async function attempt(tx: Tx, past: PastCase, known: Known): Promise<Rebuilt | Refusal> {
  try {
    return await rebuildCase(tx, past, known);
  } catch (error) {
    if (error instanceof Refusal) return error;
    throw error;
  }
}
