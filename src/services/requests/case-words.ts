import type { Tongue } from '#language';
import type { Tx } from '#platform/database';
import type { ServiceWords } from '../definition/service-words.ts';
import { packOf } from '../publishing/published-services.ts';

/** What a request or a case is pinned to. */
export type Pinned = { readonly service: string; readonly version: number };

/** The words of the very version that a request or case is pinned to: labels of statuses, actions and outcomes by code. */
export type CaseWords = Pick<
  ServiceWords,
  | 'name'
  | 'noun'
  | 'statuses'
  | 'actions'
  | 'flags'
  | 'tasks'
  | 'asks'
  | 'documents'
  | 'follow-ups'
  | 'clocks'
  | 'outcomes'
  | 'routes'
  | 'holdings'
>;

export async function caseWords(tx: Tx, { service, version }: Pinned, tongue: Tongue): Promise<CaseWords> {
  const { words } = await packOf(tx, service, version);
  const said = words[tongue];
  const { name, noun, statuses, actions, flags, tasks, asks, documents, clocks, outcomes, routes } = said;
  return {
    name,
    noun,
    statuses: bare(statuses),
    actions: bare(actions),
    flags: bare(flags),
    tasks: bare(tasks),
    clocks: bare(clocks),
    asks: bare(asks),
    documents: bare(documents),
    'follow-ups': bare(said['follow-ups']),
    outcomes: bare(outcomes),
    routes: bare(routes),
    holdings: bare(said.holdings),
  };
}

/** An address may ask for the code `constructor`, which every plain object answers. */
function bare<Words>(words: Readonly<Record<string, Words>>): Readonly<Record<string, Words>> {
  const own = { ...words };
  Object.setPrototypeOf(own, null);
  return own;
}

/** Words by code, where a code that has none would be a bug: publication has checked that there are. */
export function wordsAt<Words>(words: Readonly<Record<string, Words>>, code: string): Words {
  const found = Object.hasOwn(words, code) ? words[code] : undefined;
  if (!found) throw new Error(`a published service has no words for ${code}`);
  return found;
}
