import { asksOn, caseUnder } from '#capabilities/cases';
import { parseReference } from '#language';
import type { Uuid } from '#language';
import { takeAction } from '#services';
import { act } from '#test/database';
import type { openAsker } from '../asker.setting.ts';

type Api = Pick<Awaited<ReturnType<typeof openAsker>>['api'], 'begin' | 'clock'>;

/** How often each council of a test has asked. */
const asked = new WeakMap<object, number>();

/** A bench needs a slat: what is asked of the joiner by that, and for which case; each a second after the one before. */
export async function orderSlat(
  { begin, clock }: Api,
  reference: string,
): Promise<{ readonly ask: Uuid; readonly case: Uuid }> {
  const read = parseReference(reference);
  const nth = (asked.get(begin) ?? 0) + 1;
  asked.set(begin, nth);
  const at = clock.now().subtract({ minutes: 30 }).add({ seconds: nth });
  return begin(async (tx) => {
    const found = read && (await caseUnder(tx, read));
    if (!found) throw new Error('no such case');
    await takeAction(tx, { case: found.id, action: 'order' }, act(at, { kind: 'system', name: 'test' }));
    const [ask] = await asksOn(tx, found.id);
    if (!ask) throw new Error('nothing was asked');
    return { ask: ask.id, case: found.id };
  });
}
