import { isTest, sourcesIn } from './sources.ts';
import type { Source } from './sources.ts';

/** What belongs to no portal, with who may ask and what is taken: here nothing but this table says so. */
export type Bare = { readonly access: string; readonly takes: string; readonly changes: boolean };
export const bareRoutes: Readonly<Record<string, Bare>> = {
  'GET /assets/:file': {
    access: 'anyone',
    takes: 'file: a name with its digest, one of those that were built',
    changes: false,
  },
  'GET /livez': { access: 'anyone', takes: '', changes: false },
  'GET /readyz': { access: 'anyone', takes: '', changes: false },
  'GET /metrics': {
    access: 'who has the token; without a token, this machine',
    takes: '',
    changes: false,
  },
  'POST /mail/reports/:secret': {
    access: 'who has the secret',
    takes: 'a delivery report, message/rfc822 of at most 256 kB; secret: compared whole',
    changes: true,
  },
  'POST /messages/receipts': {
    access: 'who has the token of a council’s receipts',
    takes: 'what became of a message, as GOV.UK Notify says it, JSON of at most 16 kB',
    changes: true,
  },
};

/** Where the server is given what the portals list, and the refusal of every other method. */
const fromLists = [
  'src/platform/http/serve-mount.ts',
  'src/platform/http/serve-for-scripts.ts',
  'src/platform/http/methods.ts',
];
const registered =
  /\b(?:app|server|fastify|instance)\.(get|head|post|put|patch|delete|options|all|route)\(\s*(?:'([^']*)')?/g;

/** What the source gives the server by hand: `GET /livez`, or where it does it without saying what. */
export function bareIn(sources: readonly Source[]): readonly string[] {
  return sources
    .filter((source) => !isTest(source) && !fromLists.includes(source.path))
    .flatMap(({ path, text }) =>
      [...text.matchAll(registered)].map(([, method = '', at]) =>
        at === undefined ? `${path}: ${method} at no address in words` : `${method.toUpperCase()} ${at}`,
      ),
    );
}

export async function bareInSource(): Promise<readonly string[]> {
  return bareIn(await sourcesIn('src/**/*.ts'));
}
