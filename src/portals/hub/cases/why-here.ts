import { caseEvents } from '#capabilities/cases';
import { nameOfficers } from '#capabilities/identity';
import { happenedTo } from '#capabilities/ledger';
import type { Happened } from '#capabilities/ledger';
import { uuid } from '#language';
import type { Uuid } from '#language';
import { officerIn } from '../kit.ts';
import type { HubVisit } from '../kit.ts';
import { nameOfQueue } from '../queues/council-queues.ts';
import type { SeenCase } from './case-for.ts';
import { sayGiven } from './say-given.ts';
import { whyHereWords } from './why-here.words.ts';

const { caseOpened, caseQueued, caseAssigned, caseUnassigned } = caseEvents;
const types = [caseOpened, caseQueued, caseAssigned, caseUnassigned].map(({ type }) => type);

/** What came before these is in the story. */
const mostSteps = 6;

/** How a case came into its queue and to whoever has it: by which rules and by whom, out of the ledger. */
export async function whyHere(visit: HubVisit, seen: SeenCase): Promise<readonly string[]> {
  const { found } = seen;
  const events = await happenedTo(visit.tx, { cases: [found.id], types });
  const last = events.slice(-mostSteps);
  const names = await nameOfficers(visit.tx, [...new Set(last.flatMap(officersOf))]);
  const nameOf = (id: Uuid) =>
    id === officerIn(visit).id
      ? whyHereWords[visit.tongue].you
      : (names.get(id) ?? whyHereWords[visit.tongue].somebody);
  const steps = last.flatMap((event) => sayStep(event, { visit, seen, nameOf }) ?? []);
  return isWaiting(visit, seen) ? [...steps, whyHereWords[visit.tongue].waits] : steps;
}

/** Nobody has it, and its queue gives by itself. */
function isWaiting({ world }: HubVisit, { found }: SeenCase): boolean {
  if (found.officer !== null || found.closing) return false;
  return Object.values(world.council.teams).some(
    ({ queues }) => Object.hasOwn(queues, found.queue) && queues[found.queue]?.gives !== 'pull',
  );
}

function officersOf({ actorKind, actor, ...event }: Happened): readonly Uuid[] {
  const given = caseAssigned.read(event)?.officer;
  return [...(given ? [given] : []), ...(actorKind === 'officer' && actor ? [uuid.parse(actor)] : [])];
}

type Saying = {
  readonly visit: HubVisit;
  readonly seen: SeenCase;
  readonly nameOf: (id: Uuid) => string;
};

function sayStep(event: Happened, saying: Saying): string | undefined {
  const { visit } = saying;
  const words = whyHereWords[visit.tongue];
  const queue = (name: string) => nameOfQueue(visit.world.council, name, visit.tongue);
  const opened = caseOpened.read(event);
  if (opened) return sayOpened({ ...opened, queue: queue(opened.queue) }, saying);
  const moved = caseQueued.read(event);
  if (moved) return words.moved(queue(moved.to), sayWho(event, saying));
  if (caseUnassigned.read(event)) return words.putBack(sayWho(event, saying));
  const assigned = caseAssigned.read(event);
  if (!assigned) return undefined;
  const name = saying.nameOf(assigned.officer);
  if (assigned.given) return words.given(name, sayGiven(assigned.given, visit));
  return event.actor === assigned.officer ? words.taken(name) : words.assigned(name, sayWho(event, saying));
}

type Opened = { readonly queue: string; readonly rule?: string | undefined; readonly parent: Uuid | null };

function sayOpened({ queue, rule, parent }: Opened, { visit, seen: { words: said } }: Saying): string {
  const words = whyHereWords[visit.tongue];
  if (rule !== undefined) return words.routed(queue, said.routes[rule] ?? rule);
  return parent ? words.subCase(queue) : words.usual(queue);
}

function sayWho({ actorKind, actor }: Happened, { visit, nameOf }: Saying): string {
  const words = whyHereWords[visit.tongue];
  if (actorKind === 'officer' && actor) return nameOf(uuid.parse(actor));
  return actorKind === 'system' ? words.rule : words.resident;
}
