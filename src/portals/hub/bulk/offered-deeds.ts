import { versionsAmong } from '#capabilities/cases';
import { officersInTeam } from '#capabilities/identity';
import type { InBoth, Uuid } from '#language';
import { packOf, roleBookOf } from '#services';
import type { Chosen, ServiceDefinition } from '#services';
import { holdsOf, officerIn } from '../kit.ts';
import type { HubVisit } from '../kit.ts';
import { councilQueues } from '../queues/council-queues.ts';
import type { CouncilQueue } from '../queues/council-queues.ts';
import { sightFor } from '../sight.ts';

/** An action of the one service of which all chosen cases are, as far as it asks for no more than a note and an outcome. */
export type OfferedAction = {
  readonly action: string;
  readonly label: InBoth<string>;
  readonly needsNote: boolean;
  readonly outcomes: readonly { readonly outcome: string; readonly label: string }[];
};

/** What an officer may do with many cases at once. */
export type OfferedDeeds = {
  readonly colleagues: readonly { readonly id: Uuid; readonly name: string }[];
  readonly mayNote: boolean;
  readonly mayAct: boolean;
  readonly queues: readonly CouncilQueue[];
  /** None where the cases are of several services. */
  readonly actions: readonly OfferedAction[];
};

/** What can be offered for the chosen cases of a queue. */
export async function offeredDeeds(
  visit: HubVisit,
  { queue, cases }: { readonly queue: CouncilQueue; readonly cases: readonly Chosen[] },
): Promise<OfferedDeeds> {
  const { tx, world, tongue } = visit;
  const { id, name, may } = officerIn(visit);
  const mayAct = may.includes('case.act');
  const team = may.includes('case.assign')
    ? await officersInTeam(tx, queue.team, roleBookOf(world.council))
    : [];
  const others = team.filter((one) => one.id !== id);
  return {
    colleagues: mayAct ? [{ id, name }, ...others] : [],
    mayNote: may.includes('case.note'),
    mayAct,
    queues: mayAct ? councilQueues(world.council, tongue).filter((one) => one.queue !== queue.queue) : [],
    actions: mayAct ? await actionsAmong(visit, cases) : [],
  };
}

async function actionsAmong(visit: HubVisit, cases: readonly Chosen[]): Promise<readonly OfferedAction[]> {
  const { tx, tongue } = visit;
  const officer = officerIn(visit);
  const references = cases.map(({ reference }) => reference);
  const [newest, ...others] = await versionsAmong(tx, sightFor(officer), references);
  if (!newest || others.some(({ service }) => service !== newest.service)) return [];
  const { definition, words } = await packOf(tx, newest.service, newest.version);
  return Object.entries(definition.actions).flatMap(([action, rule]) => {
    const { needs, may, extends: moves } = rule;
    const closes = needs.includes('outcome');
    if (moves || (may && !may.some((one) => holdsOf(officer).includes(one)))) return [];
    if (closes && !officer.may.includes('case.close')) return [];
    return [
      {
        action,
        label: { en: words.en.actions[action] ?? action, cy: words.cy.actions[action] ?? action },
        needsNote: needs.includes('note'),
        outcomes: closes ? outcomesIn(definition, words[tongue].outcomes) : [],
      },
    ];
  });
}

type OutcomeWords = Readonly<Record<string, { readonly label: string }>>;

function outcomesIn({ outcomes }: ServiceDefinition, words: OutcomeWords): OfferedAction['outcomes'] {
  return Object.keys(outcomes).map((outcome) => ({ outcome, label: words[outcome]?.label ?? outcome }));
}
