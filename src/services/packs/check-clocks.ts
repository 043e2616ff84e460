import type { Allowance } from '#capabilities/calendars';
import { firstAnswer } from '../definition/clock.ts';
import type { ClockDefinition } from '../definition/clock.ts';
import type { ServiceDefinition } from '../definition/service-definition.ts';
import type { Flaw } from './check-flow.ts';
import { endsOf, reachedFrom } from './flow.ts';

/** Clocks name what there is, run at some time, and are ended by something; actions change clocks that there are, and say why. */
export function checkClocks(definition: ServiceDefinition): readonly Flaw[] {
  const ofClocks = definition.opens.clocks.flatMap((clock, index) =>
    checkClock(definition, clock).map(({ path, remedy }) => ({
      path: ['opens', 'clocks', index, ...path],
      remedy,
    })),
  );
  return [...ofClocks, ...checkChanges(definition), ...checkReserved(definition)];
}

function checkClock(definition: ServiceDefinition, clock: ClockDefinition): readonly Flaw[] {
  const unknown = [...checkStill(definition, clock), ...checkNamed(definition, clock)];
  return unknown.length > 0 ? unknown : [...checkRuns(definition, clock), ...checkEnds(definition, clock)];
}

const stills = ['stands-still-in', 'begins-again-after'] as const;

function checkStill(definition: ServiceDefinition, clock: ClockDefinition): readonly Flaw[] {
  const open = openIn(definition);
  return stills.flatMap((word) =>
    clock[word].flatMap((status) =>
      open.includes(status)
        ? []
        : [
            {
              path: [word],
              remedy: `Use a status in which a case is open (${open.join(', ')}): “${status}” is none.`,
            },
          ],
    ),
  );
}

function checkNamed({ actions, statuses }: ServiceDefinition, clock: ClockDefinition): readonly Flaw[] {
  const known: readonly string[] = [...Object.keys(actions), ...statuses];
  const named = [
    ...(clock.from ?? []).map((name) => ({ word: 'from', name })),
    ...(clock.until ?? []).filter((name) => name !== firstAnswer).map((name) => ({ word: 'until', name })),
  ];
  return named.flatMap(({ word, name }) =>
    known.includes(name)
      ? []
      : [{ path: [word], remedy: `Use an action or a status of this service: “${name}” is none.` }],
  );
}

function checkRuns(definition: ServiceDefinition, clock: ClockDefinition): readonly Flaw[] {
  const still: readonly string[] = stills.flatMap((word) => clock[word]);
  if (openIn(definition).some((status) => !still.includes(status))) return [];
  return [
    { path: ['stands-still-in'], remedy: 'Take a status out: in each of them the clock would stand still.' },
  ];
}

/** What meets a clock can come after what begins it. */
function checkEnds(definition: ServiceDefinition, { from, until }: ClockDefinition): readonly Flaw[] {
  if (!until || until.some((name) => name === firstAnswer)) return [];
  const { actions, statuses } = definition;
  const begun = from ? from.flatMap((name) => leadsTo(actions, name)) : statuses.slice(0, 1);
  const after = reachedFrom(definition, begun);
  const isPossible = until.some(
    (name) => after.has(name) || actions[name]?.from.some((status) => after.has(status)),
  );
  return isPossible
    ? []
    : [
        {
          path: ['until'],
          remedy: 'Name something that can come after the clock has begun: nothing would ever meet it.',
        },
      ];
}

/** The statuses in which a case may be once an action has been taken, or a status come. */
function leadsTo(actions: ServiceDefinition['actions'], name: string): readonly string[] {
  const action = actions[name];
  if (!action) return [name];
  return action.to ? [action.to] : action.from;
}

function checkChanges({ opens, actions }: ServiceDefinition): readonly Flaw[] {
  const names = [...new Set(opens.clocks.map((clock) => clock.name))];
  return Object.entries(actions).flatMap(([action, { extends: more, cancels = [], needs }]) => {
    const path = (word: string) => ['actions', action, word];
    const unknown = [...(more ? [more.clock] : []), ...cancels]
      .filter((name) => !names.includes(name))
      .map((name) => ({
        path: path(more?.clock === name ? 'extends' : 'cancels'),
        remedy: `Name a clock of this service (${names.join(', ')}): “${name}” is none.`,
      }));
    if (!more || unknown.length > 0) return unknown;
    return [
      ...(needs.some((need) => need === 'note')
        ? []
        : [{ path: path('needs'), remedy: `Add “note”: “${action}” takes more time, and must say why.` }]),
      ...(needs.some((need) => need === 'outcome')
        ? [{ path: path('extends'), remedy: `Take this out: “${action}” closes the case.` }]
        : []),
      ...checkUnit(opens.clocks, more).map((remedy) => ({ path: path('extends'), remedy })),
    ];
  });
}

type Extending = NonNullable<ServiceDefinition['actions'][string]['extends']>;

/** A clock of hours is extended by hours, one of a law by working days; of the office’s time, either is a part of the other. */
function checkUnit(clocks: readonly ClockDefinition[], more: Extending): readonly string[] {
  const time = 'by' in more ? more.by : more.within;
  const unfit = clocks
    .filter(({ name }) => name === more.clock)
    .find((clock) => unitOf(clock.due, clock.calendar) !== unitOf(time, clock.calendar));
  return unfit ? [`Give more time in the unit of the clock “${unfit.name}”.`] : [];
}

function unitOf(time: Allowance, calendar: ClockDefinition['calendar']): string {
  if ('hours' in time) return 'hours';
  return calendar === 'statutory' && 'workingHours' in time ? 'hours of an office' : 'working time';
}

function checkReserved({ actions, statuses }: ServiceDefinition): readonly Flaw[] {
  const remedy = `Name this otherwise: “${firstAnswer}” is a word of the language.`;
  const named = statuses.findIndex((status) => status === firstAnswer);
  return [
    ...(Object.hasOwn(actions, firstAnswer) ? [{ path: ['actions', firstAnswer], remedy }] : []),
    ...(named < 0 ? [] : [{ path: ['statuses', named], remedy }]),
  ];
}

function openIn(definition: ServiceDefinition): readonly string[] {
  const ends = endsOf(definition);
  return definition.statuses.filter((status) => !ends.includes(status));
}
