import { fencedGet } from '#platform/outside';
import { readAnswer } from './read-answer.ts';
import { requestFor } from './request.ts';
import type { OsPlacesAccess } from './request.ts';

const fence = { patienceMilliseconds: 5_000, mostBytes: 1_000_000, mostAtOnce: 1 };

/** Asks for one word, for an operator: why no answer came, in some words; nothing when all is well. */
export async function whyNoAddresses(
  access: OsPlacesAccess,
  { fictional }: { readonly fictional: boolean },
): Promise<string | undefined> {
  const outside = fencedGet({ ...fence, fictional });
  try {
    const got = await outside.get(requestFor({ kind: 'words', typed: 'high street' }, access));
    const { how } = readAnswer(got);
    if (how === 'found') return undefined;
    if (how === 'key-refused') return `it refuses the key (${String(got.status)})`;
    if (how === 'throttled') return 'it says that too much was asked of it';
    return got.status === 200 ? 'what it says is not in its format' : `it answers ${String(got.status)}`;
  } catch (error) {
    return error instanceof Error ? error.message : 'no reason given';
  } finally {
    outside.close();
  }
}
