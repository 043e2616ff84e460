import { readPackDocument, packFiles, proposeVersion, publishedService, checkProposal } from '#services';
import type { PackDocument } from '#services';
import { londonDay } from '#language';
import type { Uuid } from '#language';
import { act } from '#test/database';
import { council } from './council.ts';
import type { Hub } from './hub.ts';

/** A published service as one document, with its English sentence about itself changed. */
export async function documentWith(hub: Hub, service: string, about: string): Promise<PackDocument> {
  const { written } = await hub.begin((tx) => publishedService(tx, service));
  const files = packFiles(written);
  const words = files['words.en.yaml']?.replace(/^about: .*$/m, `about: ${JSON.stringify(about)}`);
  const document = readPackDocument(JSON.stringify({ service, files: { ...files, 'words.en.yaml': words } }));
  if (!document) throw new Error(`${service} is no document`);
  return document;
}

/** A version of a service that an officer has proposed. */
export async function proposed(
  hub: Hub,
  { service = 'broken-bench', about = 'A bench that wants mending.' } = {},
): Promise<Uuid> {
  const document = await documentWith(hub, service, about);
  const on = londonDay(hub.clock.now());
  const by = { kind: 'officer' as const, id: hub.ids.of('mair') };
  return hub.begin(async (tx) => {
    const read = await checkProposal(tx, { document, council, on });
    if ('problems' in read) throw new Error(JSON.stringify(read.problems));
    return proposeVersion(tx, { pack: read.found, why: 'It says what we mean.' }, act(hub.clock.now(), by));
  });
}
