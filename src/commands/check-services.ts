import { join } from 'node:path';
import type { Environment } from '#platform/config';
import { readOffer, sayProblem } from '#services';
import { checkout, readCouncils } from './installation.ts';

/** Reads every council and every service that it offers, without a database, and says what is wrong with them. */
export async function checkServices(environment: Environment, say: (line: string) => void): Promise<boolean> {
  let whole = true;
  for (const council of await readCouncils(environment['MOOTHALL_COUNCILS'] ?? 'councils')) {
    const library = join(checkout, environment['MOOTHALL_SERVICES'] ?? 'services');
    const { packs, problems } = await readOffer(library, council);
    for (const problem of problems) say(sayProblem(problem));
    say(`${council.slug}: ${String(packs.length)} services are whole`);
    whole &&= problems.length === 0;
  }
  return whole;
}
