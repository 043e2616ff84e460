import { formOf, keepAnswers, startDraft } from '#capabilities/forms';
import type { Draft } from '#capabilities/forms';
import type { Client } from '#capabilities/identity';
import { newId } from '#platform/chance';
import { refusalSoFar } from '#services';
import type { PublishedService } from '#services';
import type { ApiVisit } from '../kit.ts';
import { sayRefusal } from '../sending/say-refusal.ts';
import { Told } from '../sending/told.ts';
import { readAnswers } from './read-answers.ts';

/** A draft of somebody new with all the answers that were sent, of which nothing is left when the request is refused. */
export async function answeredDraft(
  visit: ApiVisit,
  { pack, client }: { readonly pack: PublishedService; readonly client: Client },
  sent: Readonly<Record<string, unknown>>,
): Promise<Draft> {
  const { tx, act, now, tongue } = visit;
  const form = await formOf(tx, pack);
  const holder = { kind: 'conversation', id: newId(now) } as const;
  let draft = await startDraft(tx, { ...pack, holder }, act);
  const pages = await readAnswers(visit, { form, client, files: { draft: draft.id } }, sent);
  for (const { page, answers } of pages) {
    draft = await keepAnswers(tx, { draft: draft.id, page, answers }, act);
    const refused = refusalSoFar(pack.definition, { form: form.definition, journey: draft.journey });
    if (refused) throw new Told('service.not-eligible', { told: sayRefusal(pack, refused, tongue) });
  }
  return draft;
}
