import { resolve } from 'node:path';
import type { Act } from '#language';
import { transaction } from '#platform/database';
import { publishPacks, readOffer, sayProblem } from '#services';
import { checkout } from './installation.ts';
import type { Installation } from './installation.ts';

/** Publishes what the councils' data offers. A service that is not whole stays as it was, and its problems are said. */
export async function publish(installation: Installation, say: (line: string) => void): Promise<boolean> {
  let whole = true;
  for (const { council, authority } of installation.councils) {
    const offer = await readOffer(resolve(checkout, installation.settings.MOOTHALL_SERVICES), council);
    const published = await transaction(installation.database, authority, (tx) =>
      publishPacks(tx, offer, publishing(installation.clock.now())),
    );
    for (const { service, version, change } of published)
      if (change !== 'same') say(`${council.slug}: ${service} ${change}, version ${String(version)}`);
    for (const problem of offer.problems) say(sayProblem(problem));
    whole &&= offer.problems.length === 0;
  }
  return whole;
}

function publishing(at: Temporal.Instant): Act {
  return { by: { kind: 'system', name: 'publish' }, channel: 'system', request: 'services publish', at };
}
