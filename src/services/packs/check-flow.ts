import { occasions } from '../definition/service-definition.ts';
import type { ServiceDefinition } from '../definition/service-definition.ts';
import type { Path } from '../reading/yaml-file.ts';
import { endsOf, leadingTo, reachedFrom } from './flow.ts';

/** A problem of one document, by its place in it. */
export type Flaw = { readonly path: Path; readonly remedy: string };

/** Statuses, actions and outcomes: each reachable, each leavable, an end at least, and nothing that is not there. */
export function checkFlow(definition: ServiceDefinition): readonly Flaw[] {
  const named = [...checkNames(definition), ...checkActions(definition)];
  return named.length > 0 ? named : checkWays(definition);
}

function checkNames({ statuses, actions, outcomes }: ServiceDefinition): Flaw[] {
  const twice = statuses.flatMap((status, index) =>
    statuses.indexOf(status) < index
      ? [flaw(['statuses', index], `Remove “${status}”: it stands in the list before.`)]
      : [],
  );
  const taken = occasions
    .filter((occasion) => Object.hasOwn(actions, occasion))
    .map((occasion) =>
      flaw(['actions', occasion], `Name this action otherwise: “${occasion}” is a word of the language.`),
    );
  const without =
    Object.keys(outcomes).length === 0
      ? [flaw(['outcomes'], 'Add an outcome: a case cannot close without one.')]
      : [];
  return [...twice, ...taken, ...without];
}

function checkActions({ statuses, actions }: ServiceDefinition): Flaw[] {
  const known: readonly string[] = statuses;
  return Object.entries(actions).flatMap(([action, { from, to, needs }]) => [
    ...from
      .filter((status) => !known.includes(status))
      .map((status) => flaw(['actions', action, 'from'], unknownStatus(status, known))),
    ...(to && !known.includes(to) ? [flaw(['actions', action, 'to'], unknownStatus(to, known))] : []),
    ...(needs.includes('outcome') && !to
      ? [flaw(['actions', action, 'needs'], `Say to which status “${action}” leads: it closes the case.`)]
      : []),
  ]);
}

function checkWays(definition: ServiceDefinition): Flaw[] {
  const { statuses, actions } = definition;
  const ends = endsOf(definition);
  if (ends.length === 0)
    return [
      flaw(['actions'], 'Add an action with “needs: [outcome]”: no case of this service could ever close.'),
    ];
  const reached = reachedFrom(definition, statuses.slice(0, 1));
  const leaving = leadingTo(definition, ends);
  return [
    ...statuses.flatMap((status, index) => {
      if (!reached.has(status))
        return [
          flaw(
            ['statuses', index],
            `Add an action that leads to “${status}”, or remove it: no case gets there.`,
          ),
        ];
      return leaving.has(status)
        ? []
        : [
            flaw(
              ['statuses', index],
              `Add an action that leads out of “${status}”: a case would stay there for ever.`,
            ),
          ];
    }),
    ...Object.entries(actions).flatMap(([action, { from, to, needs }]) => [
      ...from
        .filter((status) => ends.includes(status))
        .map((status) =>
          flaw(
            ['actions', action, 'from'],
            `Remove “${status}” here: it ends the case, and only reopening leaves it.`,
          ),
        ),
      ...(to && ends.includes(to) && !needs.includes('outcome')
        ? [
            flaw(
              ['actions', action],
              `Add “needs: [outcome]” to “${action}”: it leads to “${to}”, which ends the case.`,
            ),
          ]
        : []),
    ]),
  ];
}

function unknownStatus(status: string, known: readonly string[]): string {
  return `Use a status of this service (${known.join(', ')}): “${status}” is none.`;
}

function flaw(path: Path, remedy: string): Flaw {
  return { path, remedy };
}
