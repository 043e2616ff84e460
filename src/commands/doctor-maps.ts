import { whyNot } from '#connectors/tile-servers';
import type { Council } from '#services';
import { ok, warning, wrong } from './finding.ts';
import type { Finding, Patient } from './finding.ts';
import { readCouncils } from './installation.ts';
import { accessTo, sourceOf } from './maps.ts';

/** The tile servers of outside maps: whether each gives a tile for the key that it is shown. */
export async function examineMaps({ settings }: Patient): Promise<readonly Finding[]> {
  const councils = await readCouncils(settings.MOOTHALL_COUNCILS);
  const found = councils.flatMap((council) =>
    Object.keys(council.map.basemaps).map(async (name) => mapFinding({ settings }, council, name)),
  );
  return Promise.all(found);
}

async function mapFinding(
  patient: Pick<Patient, 'settings'>,
  council: Council,
  name: string,
): Promise<Finding> {
  const what = `map ${name} of ${council.slug}`;
  const basemap = council.map.basemaps[name];
  if (!basemap) throw new Error('a basemap is asked for that is not there');
  const access = accessTo(patient, { council }, name);
  if (basemap.kind === 'os-maps' && access.key === undefined)
    return (council.fictional ? warning : wrong)(what, 'it has no key. Put one into MOOTHALL_MAPS');
  const source = sourceOf(basemap, access);
  const why = await whyNot(source, council);
  if (why === undefined) return ok(what, 'it gives a tile');
  return wrong(
    what,
    `no tile came: ${why}. Check its part of council.yaml, its key in MOOTHALL_MAPS, and that this machine may reach it`,
  );
}
