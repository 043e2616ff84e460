import { openFigures } from '#capabilities/cases';
import type { FiguredBy, Figures, FiguresOf } from '#capabilities/cases';
import { officerIn } from '../kit.ts';
import type { HubVisit } from '../kit.ts';
import { councilQueues } from '../queues/council-queues.ts';
import { figureTimes } from '../queues/queue-filter.ts';
import { sightFor } from '../sight.ts';
import type { CasesList } from './cases-filter.ts';
import { figuresWords } from './figures.words.ts';
import { officerNames, serviceNames, wardNames } from './names.ts';

/** By what the page counts. */
export const bases = ['team', 'service', 'ward', 'officer'] as const;
export type Basis = (typeof bases)[number];

/** One line of figures: what it is called, and the list of which its numbers are. */
export type FigureLine = Figures & { readonly name: string; readonly list: CasesList };

const reads: Readonly<Record<Basis, FiguredBy>> = {
  team: 'queue',
  service: 'service',
  ward: 'ward',
  officer: 'officer',
};

/** How the open cases that the officer may see stand, most first; a team has the figures of its queues. */
export async function figuresBy(visit: HubVisit, basis: Basis): Promise<readonly FigureLine[]> {
  const times = figureTimes(visit.now);
  const sight = sightFor(officerIn(visit));
  const found = await openFigures(visit.tx, sight, { by: reads[basis], times });
  return (await lined[basis](visit, found)).toSorted((one, other) => other.open - one.open);
}

type Lined = (
  visit: HubVisit,
  found: readonly FiguresOf[],
) => Promise<readonly FigureLine[]> | readonly FigureLine[];

const lined: Readonly<Record<Basis, Lined>> = {
  team: (visit, found) => ofTeams(visit, found),
  service: async (visit, found) => {
    const names = await serviceNames(visit);
    return found.flatMap(({ of, ...figures }) =>
      of === null ? [] : [{ ...figures, name: names.get(of) ?? of, list: { service: of } }],
    );
  },
  ward: async (visit, found) => {
    const names = await wardNames(visit, codesOf(found));
    const none = figuresWords[visit.tongue].noWard;
    return found.map(({ of, ...figures }) => ({
      ...figures,
      name: of === null ? none : (names.get(of) ?? of),
      list: { ward: of ?? 'none' },
    }));
  },
  officer: async (visit, found) => {
    const names = await officerNames(visit, codesOf(found));
    const { nobody, unknown } = figuresWords[visit.tongue];
    return found.map(({ of, ...figures }) => ({
      ...figures,
      name: of === null ? nobody : (names.get(of) ?? unknown),
      list: { officer: of === null ? 'nobody' : of },
    }));
  },
};

function codesOf(found: readonly FiguresOf[]): readonly string[] {
  return found.flatMap(({ of }) => of ?? []);
}

/** A queue that no team has any more stands for itself. */
function ofTeams({ world, tongue }: HubVisit, found: readonly FiguresOf[]): readonly FigureLine[] {
  const teams = new Map(councilQueues(world.council, tongue).map(({ queue, team }) => [queue, team]));
  const groups = Map.groupBy(found, ({ of }) => teams.get(of ?? '') ?? of);
  return [...groups].map(([code, own]) => {
    const team = code === null ? undefined : world.council.teams[code];
    const list = team ? { team: code ?? '' } : { queue: code ?? '' };
    return { ...sumOf(own), name: team?.name[tongue] ?? code ?? '', list };
  });
}

export function sumOf(figures: readonly Figures[]): Figures {
  const sum = (of: keyof Figures) => figures.reduce((all, one) => all + one[of], 0);
  return {
    open: sum('open'),
    late: sum('late'),
    today: sum('today'),
    soon: sum('soon'),
    unassigned: sum('unassigned'),
  };
}
