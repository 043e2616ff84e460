import type { Draft } from '#capabilities/forms';
import { drawReference, londonDay, parseReference } from '#language';
import type { CaseReference, Tongue } from '#language';
import { systemChance } from '#platform/chance';
import { casesAlike, elsewhereOf, keepClientRequest, reportedIn, storyFor, submitRequest } from '#services';
import type { PublishedService, Speaking } from '#services';
import type { Client } from '#capabilities/identity';
import type { ApiVisit } from '../kit.ts';
import { sayOwner } from '../sending/say-refusal.ts';
import { Told } from '../sending/told.ts';
import { sayRequest } from './request-shape.ts';
import type { RequestDetails } from './request-shape.ts';
import { saySimilar } from './similar.ts';

export type ToSend = {
  readonly pack: PublishedService;
  readonly draft: Draft;
  readonly client: Client;
  readonly speaking: Speaking;
  /** The language of whoever asks: they are told in it. */
  readonly language: Tongue;
  /** The known case that it is the same as; null when it is another. */
  readonly join: string | null | undefined;
};

/**
 * Sends a whole draft for somebody. What may be known already is shown before: refused as `api.known-already` with `similar` as long as
 * nobody has said whether it is the same.
 */
export async function sendRequest(
  visit: ApiVisit,
  { pack, draft, client, speaking, language, join }: ToSend,
): Promise<RequestDetails> {
  const { tx, act, tongue, world } = visit;
  if (pack.definition.who === 'signed-in') throw new Told('api.needs-sign-in', {});
  await refuseElsewhere(visit, pack, draft);
  const known = await refuseKnown(visit, draft, join);
  const seen = { form: draft.form, answers: draft.journey.answersOnRoute };
  const reference = drawReference(systemChance.draw);
  const { request } = await submitRequest(
    tx,
    { draft: draft.id, seen, tongue: language, reference, ...(known && { join: known }) },
    act,
  );
  await keepClientRequest(tx, { request, client: client.id, speaking }, act);
  const story = await storyFor(tx, request, tongue);
  if (!story) throw new Error('a request that was made has no story');
  return sayRequest(story, world, tongue);
}

/** Says whose ground it is, where the council would not take it. */
async function refuseElsewhere({ tx, now, tongue }: ApiVisit, pack: PublishedService, draft: Draft) {
  const sent = { form: draft.form, answers: draft.journey.answersOnRoute };
  const { definition } = pack;
  const elsewhere = await elsewhereOf(tx, { definition, sent }, { on: londonDay(now) });
  if (elsewhere?.way === 'told') throw new Told('service.not-ours', { told: sayOwner(elsewhere, tongue) });
}

/** The case that was chosen; refused where some are known and nobody has chosen yet. */
async function refuseKnown(
  { tx, now, tongue }: ApiVisit,
  { form, journey }: Draft,
  join: string | null | undefined,
): Promise<CaseReference | undefined> {
  if (typeof join === 'string') return parseReference(join) ?? refuseUnknown();
  if (join === null) return undefined;
  const reported = reportedIn(form, journey.answersOnRoute);
  const near = await casesAlike(tx, { service: form.service, ...reported }, now);
  if (near.length > 0) throw new Told('api.known-already', { similar: await saySimilar(tx, near, tongue) });
  return undefined;
}

function refuseUnknown(): never {
  throw new Told('service.not-similar', {});
}
