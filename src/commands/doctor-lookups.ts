import type { Council } from '#services';
import { ok, warning, wrong } from './finding.ts';
import type { Finding, Patient } from './finding.ts';
import { readCouncils } from './installation.ts';
import { secretsUnset } from './lookups.ts';

/** The sources of look-ups: whether each has its secrets. Whether it answers is on the hub's page of them: no question is known that could be asked. */
export async function examineLookups({ settings }: Pick<Patient, 'settings'>): Promise<readonly Finding[]> {
  const councils = await readCouncils(settings.MOOTHALL_COUNCILS);
  return councils.flatMap((council) =>
    Object.keys(council.lookups).map((source) => lookupFinding({ settings }, council, source)),
  );
}

function lookupFinding(patient: Pick<Patient, 'settings'>, council: Council, source: string): Finding {
  const what = `look-ups of ${council.slug} in ${source}`;
  const unset = secretsUnset(patient, council, source);
  if (unset.length === 0) return ok(what, 'it has its secrets');
  return (council.fictional ? warning : wrong)(
    what,
    `it lacks ${unset.join(', ')}, so that it will refuse: everybody does what lookups “when-down” says. Put them into MOOTHALL_LOOKUPS`,
  );
}
