import { join } from 'node:path';
import { measured } from '../../figure.ts';
import type { Ground } from '../../ground/ground.ts';
import { familyOf, peakOf, shareOf, watchPeaks } from '../../ground/memory.ts';
import { processorOfFamily, usedSoFar } from '../../ground/processor.ts';
import { runMoothall } from '../../ground/web.ts';
import type { Suite } from '../../suite.ts';
import { importOf } from '../councils.ts';
import { millionFile } from '../million-file.ts';
import { copyBare } from './copy-bare.ts';

/** `moothall import gazetteer` of a million properties, as an operator types it, against COPY of the same records. */
export const importSuite: Suite = {
  name: 'import',
  about: 'a full supply of a million properties is imported',
  on: 'council',
  run: async (ground) => {
    const file = await millionFile(ground.folder, ground.size);
    ground.say(`  ${counted(file.lines)} lines, ${file.megabytes.toFixed(0)} MB`);
    const took = await importFile(ground, file.path);
    const bare = await copyBare(ground);
    ground.say(`  ${counted(bare.rows)} records are stored`);
    const suite = 'import';
    const size = `${counted(bare.rows)} records`;
    return [
      measured({
        suite,
        name: `${size}, from the command to its end`,
        unit: 's',
        rounds: [took.seconds],
        goal: { valueAtMost: 300 },
      }),
      measured({
        suite,
        name: `${size}, against COPY of them into bare tables`,
        unit: 's',
        rounds: [took.seconds],
        floor: [bare.seconds],
      }),
      measured({
        suite,
        name: `${size}, processor time of the command and PostgreSQL`,
        unit: 's',
        rounds: [took.processor],
      }),
      measured({
        suite,
        name: 'memory of the importing process at most (RSS)',
        unit: 'MB',
        rounds: [took.resident],
        goal: { valueAtMost: 700 },
      }),
      measured({
        suite,
        name: 'memory of the importing process at most (PSS)',
        unit: 'MB',
        rounds: [took.share],
      }),
      measured({
        suite,
        name: 'memory of PostgreSQL meanwhile (PSS)',
        unit: 'MB',
        rounds: [took.postgres],
      }),
    ];
  },
};

async function importFile({ settings, folder, postgres }: Ground, path: string) {
  const begun = performance.now();
  let importer = 0;
  const usedBefore = processorOfFamily(postgres);
  const watch = watchPeaks({
    resident: () => peakOf(importer),
    share: () => shareOf(importer),
    postgres: () => familyOf(postgres),
    used: () => usedSoFar(importer),
  });
  const starting = { settings, log: join(folder, 'import.log') };
  await runMoothall(importOf(path), starting, (pid) => (importer = pid)).finally(watch.stop);
  const seconds = (performance.now() - begun) / 1_000;
  const { peak } = watch;
  const used = peak('used') + processorOfFamily(postgres) - usedBefore;
  return {
    processor: used / 1_000,
    seconds,
    resident: peak('resident'),
    share: peak('share'),
    postgres: peak('postgres'),
  };
}

function counted(count: number): string {
  return count.toLocaleString('en-GB');
}
