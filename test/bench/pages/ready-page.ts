import { join } from 'node:path';
import { authorityId, uuid } from '#language';
import { buildAssets } from '#platform/assets';
import { newId, newToken } from '#platform/chance';
import { systemClock } from '#platform/clock';
import { closeDatabase, openDatabase, transaction } from '#platform/database';
import { html, render } from '#platform/html';
import type { Kit, Portal } from '#platform/http';
import { Elsewhere, noErrands } from '#platform/http';
import { hubPortal } from '#portals/hub';
import { residentPortal } from '#portals/resident';
import { sealsUnder } from '#portals/shell';
import { readCouncil, sayProblem } from '#services';
import { checkout } from '../ground/web.ts';
import type { MeasuredPage } from './pages.ts';

export type Wanted = {
  readonly url: string;
  readonly page: MeasuredPage;
  readonly officer: string | null;
};

/** A page's own function, over and over, with what was found for it once: what the template costs by itself. */
export async function readyPage({ url, page, officer }: Wanted): Promise<() => Promise<string>> {
  const read = await readCouncil(join(checkout, 'councils/thornmere'));
  if ('problems' in read) throw new Error(read.problems.map((problem) => sayProblem(problem)).join('\n'));
  const council = read.found;
  const assets = await buildAssets({
    sources: join(checkout, 'src/browser'),
    cache: join(checkout, '.moothall/cache/assets'),
    theme: council.theme,
  });
  const world = { council, assets, seals: sealsUnder(Buffer.alloc(32)) };
  const asked = { url, page, officer, world };
  return page.portal === 'hub' ? opened(hubPortal(council), asked) : opened(residentPortal, asked);
}

type Asked = Wanted & { readonly world: object };

const header = (): undefined => undefined;

async function opened<K extends Kit>(portal: Portal<K>, { url, page, officer, world }: Asked) {
  const found = portal.pages.find(({ at }) => at === page.at);
  if (!found) throw new Error(`${page.portal} has no page at ${page.at}`);
  const now = systemClock.now();
  const principal = officer === null ? undefined : ({ kind: 'officer', id: uuid.parse(officer) } as const);
  const session = { id: newId(now), token: newToken(), stored: true, principal };
  const database = openDatabase({ url, connections: 2, name: 'bench page' });
  try {
    return await transaction(database, authorityId.parse(1), async (tx) => {
      const person = await portal.identify(tx, session, { now, here: page.path, query: {}, header });
      const subject = await found.open(
        {
          tx,
          act: { by: portal.actorOf(person), channel: portal.channel, request: 'bench', at: now },
          now,
          person,
          world,
          session,
          network: () => '',
          errands: noErrands,
          tongue: 'en',
          header,
          here: page.path,
          link: (path) => (page.portal === 'hub' ? `/hub${path}` : path),
          nonce: newToken(),
          entered: {},
          files: [],
        },
        page.params,
        {},
      );
      if (!subject || subject instanceof Elsewhere) throw new Error(`${page.path} shows nothing`);
      const hidden = html`<input type="hidden" name="_token" value="${newToken()}" />`;
      return async () => render(await subject.show({ hidden, mistakes: [] }));
    });
  } finally {
    await closeDatabase(database);
  }
}
