import { checkServices } from './check-services.ts';
import type { Installation } from './installation.ts';
import { mountsOf } from './mounts.ts';
import type { Around } from './up.ts';

/** Says whether web and work could run here: what an installation stands on was opened before, the rest is read now. */
export async function checkInstallation(
  installation: Installation,
  { environment, say }: Around,
): Promise<boolean> {
  say('settings, keys, database login and schema: right');
  for (const local of installation.councils) {
    mountsOf(installation, local, { url: (name) => name, find: () => undefined });
    say(`${local.council.slug}: its portals can be opened`);
  }
  return checkServices(environment, say);
}
