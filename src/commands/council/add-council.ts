import { mkdir, readdir, rename, rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { readSettings } from '#platform/config';
import type { Environment, Settings } from '#platform/config';
import { closeDatabase, openDatabase, transaction } from '#platform/database';
import { systemClock } from '#platform/clock';
import { Refusal } from '#platform/errors';
import { publishPacks, readCouncil, readOffer, sayProblem } from '#services';
import type { Council, Offer } from '#services';
import { checkDatabase } from '../check-server.ts';
import type { CouncilAnswers } from './read-answers.ts';
import { writeCouncil } from './write-council.ts';
import { checkout, localCouncils, readCouncils, source } from '../installation.ts';
import { baseOf } from '../links.ts';
import { addCouncils, asOwner } from '../migrate.ts';
import { originOf } from '../mounts.ts';
import { neededSetting } from '../setting-of.ts';

type Around = { readonly environment: Environment; readonly say: (line: string) => void };

/**
 * Adds a council: its folder of data, its number and its published services. The folder takes its name last, so that a
 * council is there whole or not at all; what was cut off is done again from the beginning, which changes nothing twice.
 */
export async function addCouncil(answers: CouncilAnswers, { environment, say }: Around): Promise<void> {
  const settings = readSettings(environment);
  const owner = neededSetting(environment, 'DATABASE_OWNER_URL', 'the login that owns the schemas');
  const root = resolve(checkout, settings.MOOTHALL_COUNCILS);
  const library = resolve(checkout, settings.MOOTHALL_SERVICES);
  await mkdir(root, { recursive: true });
  await refuseTaken(root, settings, answers);
  const making = join(root, '.being-added');
  await rm(making, { recursive: true, force: true });
  try {
    const folder = join(making, answers.slug);
    await writeCouncil(folder, library, answers);
    const { council, offer } = await whole(folder, library);
    await asOwner(owner, (client) => addCouncils(client, [council]));
    await publishFor(settings, council, offer);
    await rename(folder, join(root, answers.slug));
    sayWhatIsNext(settings, council, say);
  } finally {
    await rm(making, { recursive: true, force: true });
  }
}

/** A name, a host or a staff directory that would not do; before anything is written. */
async function refuseTaken(root: string, settings: Settings, answers: CouncilAnswers): Promise<void> {
  const { slug } = answers;
  const names = await readdir(root);
  if (names.includes(slug)) throw new Refusal('council.exists', { council: slug });
  const others = names.some((name) => !name.startsWith('.')) ? await readCouncils(root) : [];
  const { resident, hub, api } = answers;
  const own = new Set(
    [resident, hub, api].filter((base) => base !== '').map((base) => hostOf(base, settings)),
  );
  for (const other of others)
    for (const base of Object.values(other.portals).filter((one) => one !== undefined))
      if (own.has(hostOf(base, settings)))
        // A browser keeps cookies by host: two councils at one would sign one another's visitors out.
        throw new Refusal('council.host-taken', { host: hostOf(base, settings), council: other.slug });
  if (settings.MOOTHALL_DIRECTORIES[slug]) return;
  throw new Refusal('council.no-directory', { council: slug });
}

function hostOf(base: string, settings: Settings): string {
  return new URL(base, originOf({ settings })).host;
}

async function whole(
  folder: string,
  library: string,
): Promise<{ readonly council: Council; readonly offer: Offer }> {
  const read = await readCouncil(folder);
  const council = 'found' in read ? read.found : undefined;
  const offer = council && (await readOffer(library, council));
  const problems = [...('problems' in read ? read.problems : []), ...(offer?.problems ?? [])];
  if (council && offer && problems.length === 0) return { council, offer };
  throw new Refusal('council.answers-unfit', { problems: problems.map(sayProblem).join('\n') });
}

async function publishFor(settings: Settings, council: Council, offer: Offer): Promise<void> {
  const database = openDatabase({
    url: settings.DATABASE_URL,
    connections: 2,
    name: 'moothall council add',
    pooled: settings.DATABASE_POOLED,
    onBroken: () => {},
  });
  try {
    await checkDatabase(database, source);
    const [local] = await localCouncils(database, [council]);
    if (!local) throw new Error('a council was added and is not there');
    const at = systemClock.now();
    const by = { kind: 'system', name: 'publish' } as const;
    await transaction(database, local.authority, (tx) =>
      publishPacks(tx, offer, { by, channel: 'system', request: 'council add', at }),
    );
  } finally {
    await closeDatabase(database);
  }
}

function sayWhatIsNext(settings: Settings, council: Council, say: (line: string) => void): void {
  const origin = originOf({ settings });
  const at = (portal: 'resident' | 'hub', path: string) => {
    const { origin: host, prefix } = baseOf(council, portal, origin);
    return `${host}${prefix}${path}`;
  };
  say(`${council.name.en} is added, with ${String(council.offers.length)} services.`);
  say(
    'Web and work take it up within some seconds, if they read its staff directory from MOOTHALL_DIRECTORIES_FILE.',
  );
  say(`  Residents  ${at('resident', '/')}`);
  say(`  Officers   ${at('hub', '/')}`);
  say(`  Register at the staff directory: ${at('hub', '/sign-in/return')} and ${at('hub', '/signed-out')}`);
  say(`  The first administrator: bin/moothall officer invite ${council.slug} --email …`);
}
