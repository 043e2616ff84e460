import { resolve } from 'node:path';
import type { Environment } from '#platform/config';
import { readOffer, sayProblem } from '#services';
import { checkout, readCouncils } from './installation.ts';
import { settingOf } from './setting-of.ts';

/** Reads every council and every service that it offers, without a database, and says what is wrong with them. */
export async function checkServices(environment: Environment, say: (line: string) => void): Promise<boolean> {
  let whole = true;
  const library = resolve(checkout, settingOf(environment, 'MOOTHALL_SERVICES') ?? 'services');
  for (const council of await readCouncils(settingOf(environment, 'MOOTHALL_COUNCILS'))) {
    const { packs, problems } = await readOffer(library, council);
    for (const problem of problems) say(sayProblem(problem));
    say(`${council.slug}: ${String(packs.length)} of ${String(council.offers.length)} services are whole`);
    whole &&= problems.length === 0;
  }
  return whole;
}
