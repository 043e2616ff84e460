import type { Tongue, Uuid } from '#language';
import type { Tx } from '#platform/database';
import { rejectsFile } from '../files/rejects.ts';
import type { Reject } from '../files/rejects.ts';
import { readRejects } from './keep-rejects.ts';

/** Ten pages: what a browser is sent at once. Who imports has the whole in a file. */
const mostPages = 10;

/** What a run did not take, as a file that a spreadsheet opens: the first ten thousand lines at most. */
export async function rejectsText(tx: Tx, run: Uuid, tongue: Tongue): Promise<string> {
  const pieces = await Array.fromAsync(rejectsFile(pagesOf(tx, run), tongue));
  return pieces.join('');
}

async function* pagesOf(tx: Tx, run: Uuid): AsyncGenerator<readonly Reject[], void> {
  let after: number | undefined = 0;
  for (let page = 0; page < mostPages && after !== undefined; page += 1) {
    const { rejects, last }: Awaited<ReturnType<typeof readRejects>> = await readRejects(tx, run, after);
    yield rejects;
    after = last;
  }
}
