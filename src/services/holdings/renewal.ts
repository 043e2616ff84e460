import { londonDay, sayReference } from '#language';
import type { Act } from '#language';
import { discardDraft, draftOf, fillDraft, startDraft } from '#capabilities/forms';
import type { Draft, Holder, KeptAnswers } from '#capabilities/forms';
import type { Holding } from '#capabilities/holdings';
import type { Tx } from '#platform/database';
import { Refusal } from '#platform/errors';
import { z } from 'zod';
import type { HoldingRule } from '../definition/holding.ts';
import { findLive } from '../publishing/published-services.ts';
import type { PublishedService } from '../publishing/published-services.ts';

/** How a holding is renewed: by its service as it is offered now. */
export type Renewal = {
  readonly pack: PublishedService;
  /** From this day on it is offered. */
  readonly from: Temporal.PlainDate;
  readonly isOpen: boolean;
};

/** How its holder may renew it; nothing where its service has no renewal or is not offered, and of what was given up or revoked. */
export async function renewalOf(tx: Tx, held: Holding, now: Temporal.Instant): Promise<Renewal | undefined> {
  const pack = await findLive(tx, held.service);
  const within = pack && ruleOfKind(pack, held)?.renewal?.within;
  if (!pack || !within || held.ended) return undefined;
  const from = held.lastOn.subtract(within);
  return { pack, from, isOpen: Temporal.PlainDate.compare(londonDay(now), from) >= 0 };
}

type Renewing = { readonly held: Holding; readonly holder: Holder };

/**
 * Begins the form of the service with what is known filled in: that it is a renewal, which holding, what is written on it and for which
 * property. What the holder had begun of this service is discarded. Refused before the renewal is offered.
 */
export async function beginRenewal(tx: Tx, { held, holder }: Renewing, act: Act): Promise<Draft> {
  const renewal = await renewalOf(tx, held, act.at);
  if (!renewal?.isOpen) throw new Refusal('service.no-renewal-yet');
  const { service, version } = renewal.pack;
  const before = await draftOf(tx, holder, { service, at: act.at });
  if (before) await discardDraft(tx, { draft: before.id }, act);
  const draft = await startDraft(tx, { service, version, holder }, act);
  return fillDraft(tx, { draft: draft.id, known: knownOf(renewal.pack, held) }, act);
}

function knownOf(pack: PublishedService, held: Holding): KeptAnswers {
  const rule = ruleOfKind(pack, held);
  const named = rule?.['named-by'];
  const property = pack.form.pages
    .flatMap(({ questions }) => questions)
    .find(({ kind }) => kind === 'property');
  return {
    ...details.parse(held.details),
    ...(property && held.uprn !== null ? { [property.question]: { uprn: held.uprn } } : {}),
    ...(named === undefined ? {} : { [named]: sayReference(held.reference) }),
    ...rule?.renewal?.gives,
  };
}

function ruleOfKind(
  { definition }: PublishedService,
  { kind }: Pick<Holding, 'kind'>,
): HoldingRule | undefined {
  return Object.hasOwn(definition.holdings, kind) ? definition.holdings[kind] : undefined;
}

const details = z.record(z.string(), z.unknown());
