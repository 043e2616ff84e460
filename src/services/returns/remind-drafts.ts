import { draftsToRemind, remind } from '#capabilities/forms';
import type { Forgotten } from '#capabilities/forms';
import { accountOf } from '#capabilities/identity';
import type { Act } from '#language';
import type { Tx } from '#platform/database';
import { tellOfLink } from './send-return-link.ts';
import type { WayBack } from './way-back.ts';

/** How long before they are thrown away somebody is told. */
const noticeHours = 7 * 24;
const mostAtOnce = 100;

/** Writes to those whose answers will soon be thrown away, once each. Gives how many: at `mostAtOnce` there may be more. */
export async function remindDrafts(tx: Tx, wayBack: WayBack, act: Act): Promise<{ readonly more: boolean }> {
  const before = act.at.add({ hours: noticeHours });
  const forgotten = await draftsToRemind(tx, { before, most: mostAtOnce }, act.at);
  for (const one of forgotten) {
    const to = await addressOf(tx, one);
    const link = await remind(tx, { forgotten: one, to }, act);
    if (link && to) await tellOfLink(tx, { link, to, why: 'reminder', wayBack }, act);
  }
  return { more: forgotten.length === mostAtOnce };
}

/** Where they last had a link sent, else the account that holds the draft. */
async function addressOf(tx: Tx, { holder, sentTo }: Forgotten) {
  if (sentTo) return sentTo;
  const account = holder.kind === 'resident' ? await accountOf(tx, holder.id) : undefined;
  return account && { email: account.email, tongue: account.tongue };
}
