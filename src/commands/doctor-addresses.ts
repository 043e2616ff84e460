import { whyNoAddresses } from '#connectors/os-places';
import type { Council } from '#services';
import { accessToAddresses } from './addresses.ts';
import { ok, warning, wrong } from './finding.ts';
import type { Finding, Patient } from './finding.ts';
import { readCouncils } from './installation.ts';

/** The sources of addresses outside: whether each answers for the key that it is shown. */
export async function examineAddresses({ settings }: Pick<Patient, 'settings'>): Promise<readonly Finding[]> {
  const councils = await readCouncils(settings.MOOTHALL_COUNCILS);
  const outside = councils.filter(({ addresses }) => addresses !== 'own');
  return Promise.all(outside.map(async (council) => addressFinding({ settings }, council)));
}

async function addressFinding(patient: Pick<Patient, 'settings'>, council: Council): Promise<Finding> {
  const what = `addresses of ${council.slug}`;
  const access = accessToAddresses(patient, council);
  if (!access)
    return (council.fictional ? warning : wrong)(
      what,
      'they come from OS Places and it has no key: everybody types addresses by hand. Put one into MOOTHALL_ADDRESSES',
    );
  const why = await whyNoAddresses(access, council);
  if (why === undefined) return ok(what, 'OS Places answers');
  return wrong(
    what,
    `no answer came from OS Places: ${why}. Meanwhile everybody types addresses by hand. Check the key in MOOTHALL_ADDRESSES, the project on the OS Data Hub, and that this machine may reach it`,
  );
}
