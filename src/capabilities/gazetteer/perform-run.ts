import type { Act } from '#language';
import { Refusal } from '#platform/errors';
import { applyChanges } from './editions/apply-changes.ts';
import type { Begin } from './editions/begin.ts';
import { copyEdition } from './editions/copy-edition.ts';
import { drawUp } from './editions/draw-up.ts';
import { endRefused, endRehearsed, goLive } from './editions/end-run.ts';
import { faultOf } from './editions/fault-of.ts';
import { indexEdition } from './editions/index-edition.ts';
import { openKeeper } from './editions/keeper.ts';
import type { Keeper, Keeping } from './editions/keeper.ts';
import { link } from './editions/link.ts';
import type { Run } from './editions/runs.ts';
import { stageFull } from './editions/stage-full.ts';
import { summaryOf } from './editions/summary-of.ts';
import type { Stage, Summary } from './editions/summary.ts';
import type { Supply } from './files/supply/volume.ts';

type Performing = {
  readonly begin: Begin;
  /** On a connection that can copy, and that waits longer. */
  readonly copying: Begin;
  readonly keeping: Omit<Keeping, 'begin'>;
  readonly run: Run;
  readonly supply: Supply;
  readonly rehearsal: boolean;
  readonly act: Act;
};

const stages: Readonly<Record<Supply['kind'], readonly Stage[]>> = {
  full: ['staging', 'indexing', 'linking', 'writing-lines'],
  changes: ['copying', 'indexing', 'applying', 'linking', 'writing-lines'],
};

/** Takes a run from where it has come to through all that is left to do, to its end: live, rehearsed or refused. */
export async function performRun(performing: Performing): Promise<Summary> {
  const { begin, copying, keeping, run, supply, act } = performing;
  const keeper = openKeeper(run.reached, { ...keeping, begin: copying });
  try {
    await goThrough(performing, keeper);
    return await finish(performing, keeper);
  } catch (error) {
    if (!(error instanceof Refusal) || error.code === 'gazetteer.taken-over') throw error;
    const summary = summaryOf(supply, { outcome: 'refused', run, counts: keeper.reached().counts });
    await begin((tx) => endRefused(tx, { run, summary, refusal: error }, act));
    throw error;
  }
}

async function goThrough(performing: Performing, keeper: Keeper): Promise<void> {
  const { supply, rehearsal, copying, run } = performing;
  const all = stages[supply.kind];
  for (const stage of all.slice(all.indexOf(keeper.reached().stage))) {
    if (stage === 'writing-lines' && rehearsal) return;
    if (stage !== keeper.reached().stage) await enter(stage, keeper, supply);
    await works[stage](performing, keeper);
    const fault = await copying((tx) =>
      faultOf(tx, { stage, supply, edition: run.edition, counts: keeper.reached().counts }),
    );
    if (fault) throw fault;
  }
}

async function enter(stage: Stage, keeper: Keeper, { bytes }: Supply): Promise<void> {
  await keeper.step(
    () => Promise.resolve(),
    () => ({ stage, place: '', done: 0, of: stage === 'applying' ? bytes : 1 }),
  );
}

type Work = (performing: Performing, keeper: Keeper) => Promise<void>;

const works: Readonly<Record<Stage, Work>> = {
  copying: async ({ run }, keeper) => copyEdition(keeper, run),
  staging: async ({ run, supply }, keeper) => stageFull({ keeper, run, supply }),
  indexing: async ({ begin, run, supply }, keeper) => indexEdition({ begin, keeper, run, supply }),
  applying: async ({ run, supply }, keeper) => applyChanges({ keeper, run, supply }),
  linking: async ({ run, supply }, keeper) => link({ keeper, run, supply }),
  'writing-lines': async ({ begin, run }, keeper) => drawUp({ keeper, begin, edition: run.edition }),
};

async function finish({ begin, run, supply, rehearsal, act }: Performing, keeper: Keeper): Promise<Summary> {
  const outcome = rehearsal ? 'rehearsed' : 'live';
  const summary = summaryOf(supply, { outcome, run, counts: keeper.reached().counts });
  await begin((tx) =>
    rehearsal
      ? endRehearsed(tx, { run, summary }, act)
      : goLive(tx, { run, summary, file: supply.name }, act),
  );
  return summary;
}
