import { queuePage, seenCases } from '#capabilities/cases';
import type { QueueLine } from '#capabilities/cases';
import { londonDay } from '#language';
import type { Uuid } from '#language';
import { handOver, rolesNow, staffInTeam } from '#services';
import { z } from 'zod';
import { ticked } from '../bulk/chosen.ts';
import { officerIn } from '../kit.ts';
import type { HubVisit } from '../kit.ts';
import { linesOf } from '../queues/lines.ts';
import type { Line } from '../queues/lines.ts';
import { sightFor } from '../sight.ts';
import type { SeenMember } from './team-for.ts';

/** One is handed over in 10 ms, and no transaction lasts over five seconds. */
const onPage = 50;

/** Somebody to whom cases can go, and which of those on the page: what they may see, in their team's own queues. */
export type Recipient = { readonly id: Uuid; readonly name: string; readonly takes: ReadonlySet<Uuid> };

export type SeenHandover = SeenMember & {
  readonly found: readonly QueueLine[];
  readonly lines: readonly Line[];
  /** Whether they have more cases than stand on the page. */
  readonly isMore: boolean;
  /** Whether whoever looks may hand them over, be it back into their queues alone. */
  readonly isAllowed: boolean;
  readonly recipients: readonly Recipient[];
};

/**
 * The open cases of an officer, as far as whoever looks may see them, and to whom they can go. Without the permission to assign, that is
 * whoever covers for the officer, and only when it has been said that they are away or are going to be.
 */
export async function handoverOf(visit: HubVisit, seen: SeenMember): Promise<SeenHandover> {
  const page = { assignedTo: seen.member.id, most: onPage + 1 };
  const found = await queuePage(visit.tx, sightFor(officerIn(visit)), page);
  const shown = found.slice(0, onPage);
  const { absence } = seen.member.stands;
  const isAway =
    absence !== undefined && Temporal.PlainDate.compare(londonDay(visit.now), absence.until) <= 0;
  const assigns = officerIn(visit).may.includes('case.assign');
  const colleagues = assigns || isAway ? await recipientsOf(visit, seen, shown) : [];
  return {
    ...seen,
    found: shown,
    lines: await linesOf(visit, shown),
    isMore: found.length > onPage,
    isAllowed: assigns || isAway,
    recipients: assigns ? colleagues : colleagues.filter(({ id }) => id === absence?.cover),
  };
}

/** The colleagues who can have any of the cases: assignment gives sight, which must be theirs already. */
async function recipientsOf(
  { tx, now, world: { council } }: HubVisit,
  { team, rules, member }: SeenMember,
  shown: readonly QueueLine[],
): Promise<readonly Recipient[]> {
  const here = { ...council, roles: await rolesNow(tx, council) };
  const colleagues = await staffInTeam(tx, here, { team, now });
  const own = shown.filter(({ queue }) => Object.hasOwn(rules.queues, queue));
  const sight = { classes: colleagues.flatMap(({ sees }) => sees) };
  const cases = [
    ...(
      await seenCases(
        tx,
        sight,
        own.map((line) => line.id),
      )
    ).values(),
  ];
  const others = colleagues.filter(({ id }) => id !== member.id);
  const recipients = others.map(({ id, name, sees }) => {
    const seen = cases.filter((one) => sees.includes(one.sight));
    return { id, name, takes: new Set(seen.map((one) => one.id)) };
  });
  return recipients.filter(({ takes }) => takes.size > 0);
}

/** To whom, or `queue`; and which of the cases, each as it was seen. */
export function handoverForm({ isAllowed, recipients }: SeenHandover) {
  const places = isAllowed ? ['queue', ...recipients.map(({ id }) => id)] : [];
  return z.object({
    to: z.enum(places, { error: isAllowed ? 'missing' : 'not-away' }),
    case: ticked.refine((chosen) => chosen.length > 0, { error: 'missing' }),
  });
}

export type SaidHandover = z.output<ReturnType<typeof handoverForm>>;

/** Does it with those of the cases that are on the page; what whoever was chosen cannot have goes back into its queue. */
export async function handOverChosen(
  visit: Pick<HubVisit, 'tx' | 'act' | 'world'> & {
    readonly subject: SeenHandover;
    readonly form: SaidHandover;
  },
): Promise<void> {
  const { tx, act, subject, form } = visit;
  const recipient = subject.recipients.find(({ id }) => id === form.to);
  const chosen = subject.found.flatMap(({ id, reference }) => {
    const seen = form.case.find((one) => one.reference === reference);
    const to = recipient?.takes.has(id) ? recipient.id : undefined;
    return seen ? [{ case: id, revision: seen.revision, to }] : [];
  });
  await handOver(tx, chosen, act);
}
