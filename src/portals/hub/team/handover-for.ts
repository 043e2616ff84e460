import { queuePage } from '#capabilities/cases';
import type { QueueLine } from '#capabilities/cases';
import type { Uuid } from '#language';
import { handOver } from '#services';
import { z } from 'zod';
import { ticked } from '../bulk/chosen.ts';
import { officerIn } from '../kit.ts';
import type { HubVisit } from '../kit.ts';
import { linesOf } from '../queues/lines.ts';
import type { Line } from '../queues/lines.ts';
import { sightFor } from '../sight.ts';
import { colleaguesOf } from './team-for.ts';
import type { SeenMember } from './team-for.ts';

/** One is handed over in 10 ms, and no transaction lasts over five seconds. */
const onPage = 50;

export type SeenHandover = SeenMember & {
  readonly found: readonly QueueLine[];
  readonly lines: readonly Line[];
  /** Whether they have more cases than stand on the page. */
  readonly isMore: boolean;
};

/** The open cases of an officer, as far as whoever looks may see them. */
export async function handoverOf(visit: HubVisit, seen: SeenMember): Promise<SeenHandover> {
  const page = { assignedTo: seen.member.id, most: onPage + 1 };
  const found = await queuePage(visit.tx, sightFor(officerIn(visit)), page);
  const shown = found.slice(0, onPage);
  return { ...seen, found: shown, lines: await linesOf(visit, shown), isMore: found.length > onPage };
}

/** To whom, or `queue`; and which of the cases, each as it was seen. */
export function handoverForm(seen: SeenMember) {
  const colleagues = colleaguesOf(seen).map(({ id }) => id);
  return z.object({
    to: z.enum(['queue', ...colleagues], { error: 'missing' }),
    case: ticked.refine((chosen) => chosen.length > 0, { error: 'missing' }),
  });
}

export type SaidHandover = z.output<ReturnType<typeof handoverForm>>;

/** Does it with those of the cases that are on the page; a case of another team’s queue goes back there, since that team works it. */
export async function handOverChosen(
  visit: Pick<HubVisit, 'tx' | 'act' | 'world'> & {
    readonly subject: SeenHandover;
    readonly form: SaidHandover;
  },
): Promise<void> {
  const { tx, act, subject, form } = visit;
  const to = colleaguesOf(subject).find(({ id }) => id === form.to)?.id;
  const chosen = subject.found.flatMap((line) => {
    const seen = form.case.find(({ reference }) => reference === line.reference);
    return seen ? [{ case: line.id, revision: seen.revision, to: destinationOf(subject, line, to) }] : [];
  });
  await handOver(tx, chosen, act);
}

function destinationOf(
  { rules }: SeenHandover,
  { queue }: Pick<QueueLine, 'queue'>,
  to: Uuid | undefined,
): Uuid | undefined {
  return Object.hasOwn(rules.queues, queue) ? to : undefined;
}
