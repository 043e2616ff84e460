import type { Act } from '#language';
import { layFiles } from '#capabilities/documents';
import { layDraft } from '#capabilities/forms';
import type { Holder } from '#capabilities/forms';
import type { Tx } from '#platform/database';
import { Refusal } from '#platform/errors';
import { packIn } from '../proposals/check-proposal.ts';
import { proposalNamed } from '../proposals/proposals-of.ts';
import { importPack } from '../publishing/publish-packs.ts';
import { submitRequest } from '../requests/submit-request.ts';
import type { CameTo, Walk } from './walks.ts';

/** A walk, and to whom its drafts belong in its portal. */
export type Walking = { readonly walk: Walk; readonly holder: Holder };

/**
 * Publishes the proposed version and makes everything as the walk left it, in a transaction that is going to be undone: the pages of the
 * portal then find what they always find. What was sent is sent again, at its own moment and under its own reference.
 */
export async function layWalk(tx: Tx, { walk, holder }: Walking, act: Act): Promise<void> {
  const proposal = await proposalNamed(tx, walk.proposal);
  if (!proposal || proposal.ending) throw new Refusal('preview.over');
  const { service } = walk;
  const { version } = await importPack(tx, { pack: packIn(proposal) }, act);
  const { draft, files, sent } = walk.cameTo;
  if (sent) await sendAgain(tx, { sent, laid: { holder, service, version } }, act);
  if (!draft) return;
  await layDraft(tx, { holder, service, version, ...draft, typed: draft.typed }, act);
  await layFiles(tx, { draft: draft.id, files }, act);
}

type Sent = NonNullable<CameTo['sent']>;
type Sending = {
  readonly sent: Sent;
  readonly laid: { readonly holder: Holder; readonly service: string; readonly version: number };
};

async function sendAgain(tx: Tx, { sent, laid }: Sending, act: Act): Promise<void> {
  const { draft: id, answers, reference, tongue, join } = sent;
  const then = sentAct(sent, act);
  await layDraft(tx, { ...laid, id, answers, typed: undefined }, then);
  const onBehalf = act.by.kind === 'officer' ? { identified: 'as-given' as const } : undefined;
  await submitRequest(tx, { draft: id, tongue, reference, join, onBehalf }, then);
}

/** The act by which it was sent, as it is known again when it is sent again. */
export function sentAct({ at, reference }: Sent, { by, channel }: Act): Act {
  return { by, channel: by.kind === 'officer' ? 'telephone' : channel, at, request: `preview ${reference}` };
}
