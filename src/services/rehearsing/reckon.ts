import { journey } from '#capabilities/forms';
import type { KeptAnswers } from '#capabilities/forms';
import type { OpenedCase, Place } from '#capabilities/cases';
import type { Area, Owner } from '#capabilities/mapping';
import { isRefused } from '../decisions/refusal-of.ts';
import type { Pack } from '../packs/pack.ts';
import { clocksUnder } from '../clocks/index.ts';
import type { Calendars } from '../clocks/index.ts';
import { wayOf } from '../requests/owner-of-place.ts';
import type { Elsewhere } from '../requests/owner-of-place.ts';
import { routeAmong } from '../requests/route-of.ts';

/** A request of the past with all that any version may ask of it: nothing more is looked up. */
export type PastRequest = {
  readonly opened: OpenedCase;
  readonly answers: KeptAnswers;
  readonly place: Place;
  readonly areas: readonly Area[];
  readonly owner: Owner | undefined;
};

/** What would have become of a request under a version. */
export type Reckoned = {
  readonly how: 'taken' | 'refused' | 'not-ours';
  readonly queue: string | undefined;
  readonly rule: string | undefined;
  readonly due: Temporal.Instant | undefined;
  /** Whether something was suggested as the same. */
  readonly suggested: boolean;
  readonly told: boolean;
  /** The page that would have been asked again: an answer is missing there, or is none any more. */
  readonly misfit: string | undefined;
};

export type Reckoning = {
  readonly pack: Pack;
  readonly calendars: Calendars;
  /** Whether the version would have shown something known to whoever reported. */
  readonly isKnown: (request: PastRequest) => boolean;
};

/** Reckons with the answers as far as they lead on this version; what may be left empty and was never asked was left empty. */
export function reckon({ pack, calendars, isKnown }: Reckoning, request: PastRequest): Reckoned {
  const { definition, form } = pack;
  const { opened, place, areas } = request;
  const { answersOnRoute: answers, next, pages } = journey(form, { ...emptyIn(pack), ...request.answers });
  if (pages.at(-1)?.state === 'end' || isRefused(definition, answers)) return { ...notTaken, how: 'refused' };
  const misfit = next?.page;
  const elsewhere = elsewhereIn(pack, request);
  if (elsewhere?.way === 'told' && !opened.byOfficer) return { ...notTaken, how: 'not-ours', misfit };
  const { queue, rule } = routeAmong(definition, { answers, place, areas, elsewhere });
  return {
    how: 'taken',
    queue,
    rule,
    due: clocksUnder(calendars, { definition, answers }, opened.openedAt).due?.at,
    suggested: isKnown(request),
    told: opened.hasEmail && definition.tells.some(({ on }) => on === 'opened'),
    misfit,
  };
}

const notTaken = {
  queue: undefined,
  rule: undefined,
  due: undefined,
  suggested: false,
  told: false,
  misfit: undefined,
};

function elsewhereIn({ definition }: Pack, { owner }: PastRequest): Elsewhere | undefined {
  return definition.ours === 'any' || !owner ? undefined : wayOf(definition, owner);
}

const empties = new WeakMap<Pack, KeptAnswers>();

function emptyIn(pack: Pack): KeptAnswers {
  const known = empties.get(pack);
  if (known) return known;
  const optional = pack.form.pages.flatMap(({ questions }) => questions).filter((one) => one.optional);
  const empty = Object.fromEntries(optional.map(({ question }) => [question, null]));
  empties.set(pack, empty);
  return empty;
}
