import { openPostgres } from '../ground/postgres.ts';
import { familyOf, watchPeaks } from '../ground/memory.ts';
import { measured } from '../figure.ts';
import type { Suite } from '../suite.ts';
import { measureCrowd } from './crowd.ts';
import { measureDeeds } from './deeds.ts';
import { measureReads } from './reads.ts';

/** What officers wait for where there are a million cases: each page against its own statements, and all of it with two hundred of them at once. */
export const casesSuite: Suite = {
  name: 'cases',
  about: 'the desk among a million cases and ten million events',
  on: 'cases',
  run: async (ground) => {
    await using held = new AsyncDisposableStack();
    const postgres = await openPostgres(ground.urls.superuser);
    held.defer(() => postgres.end());
    const reads = await measureReads(ground, postgres);
    const web = await ground.serve();
    held.defer(web.stop);
    const memory = watchPeaks({ web: () => familyOf(web.pid) });
    held.defer(memory.stop);
    const deeds = await measureDeeds(ground, postgres);
    const crowd = await measureCrowd(ground, postgres);
    const peak = measured({
      suite: 'cases',
      name: 'memory of the web process (PSS)',
      unit: 'MB',
      rounds: [memory.peak('web')],
    });
    return [...reads, ...deeds, ...crowd, peak];
  },
};
