import { londonDay } from '#language';
import { systemClock } from '#platform/clock';
import { transaction } from '#platform/database';
import type { Database } from '#platform/database';
import { looseNames } from '#services';
import type { LooseNames } from '#services';
import { ok, warning, wrong } from './finding.ts';
import type { Finding } from './finding.ts';
import type { LocalCouncil } from './installation.ts';

type Placed = { readonly database: Database; readonly councils: readonly LocalCouncil[] };

/** Whether the names of wards, owners and layers lead somewhere: the data of a council and what it imported come by different ways. */
export async function examinePlaces({ database, councils }: Placed): Promise<readonly Finding[]> {
  const on = londonDay(systemClock.now());
  const found = councils.map(async ({ council, authority }) => {
    const loose = await transaction(database, authority, (tx) => looseNames(tx, council, { on }));
    const name = (what: string) => `${council.slug}: ${what}`;
    return [
      wards(name('wards'), loose),
      owners(name('owners'), loose),
      layers(name('layers'), loose),
      routes(name('routes'), loose),
    ];
  });
  return (await Promise.all(found)).flat();
}

function wards(what: string, { wards: count, unknownWards, forgottenWards }: LooseNames): Finding {
  if (count === 0) return warning(what, 'none are imported. Import them: docs/guides/map-files.md says how');
  if (unknownWards.length > 0)
    return wrong(
      what,
      `councillors.yaml names ${some(unknownWards)}, which no imported ward has today. Correct the codes there, or import the wards that have them`,
    );
  if (forgottenWards.length > 0)
    return warning(
      what,
      `councillors.yaml does not name ${some(forgottenWards)}. Add its councillors there, or “[]” for a vacant seat`,
    );
  return ok(what, `${String(count)} are imported, and councillors stand for no other`);
}

function owners(what: string, { owners: unknown }: LooseNames): Finding {
  if (unknown.length === 0) return ok(what, 'each that is named is in places.yaml');
  const said = unknown.map(
    ({ owner, by, count }) =>
      `“${owner.slice(0, 60)}” (${String(count)} in ${typeof by === 'string' ? by : by.layer})`,
  );
  return wrong(
    what,
    `published places.yaml has no ${some(said)}: what is theirs is taken for the council’s. Add them there and run bin/moothall services publish, or import without them`,
  );
}

function layers(what: string, { strayLayers, emptyLayers }: LooseNames): Finding {
  if (emptyLayers.length > 0)
    return warning(
      what,
      `services ask for things of ${some(emptyLayers)}, and none are imported. Import them: docs/guides/map-files.md says how`,
    );
  if (strayLayers.length > 0)
    return warning(
      what,
      `published places.yaml has no ${some(strayLayers)}, of which things were imported. Add the layer there and run bin/moothall services publish`,
    );
  return ok(what, 'each is in places.yaml, and has what services ask for');
}

function routes(what: string, { looseAreas }: LooseNames): Finding {
  if (looseAreas.length === 0) return ok(what, 'each area by which a service routes is there');
  const said = looseAreas.map(({ service, route, kind, code }) => `${code} (${kind}, ${service}, ${route})`);
  return wrong(
    what,
    `services route by ${some(said)}, which no imported area has today: what comes from there goes to the usual queue. Correct the codes in service.yaml, or import the areas that have them`,
  );
}

/** The first of many. */
function some(names: readonly string[]): string {
  const rest = names.length - 5;
  return `${names.slice(0, 5).join(', ')}${rest > 0 ? ` and ${String(rest)} more` : ''}`;
}
