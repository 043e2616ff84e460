import type { ServiceDefinition } from '../definition/service-definition.ts';
import type { Flaw } from './check-flow.ts';

/** What those who asked may do with their case: by actions that there are, and that ask for nothing that they cannot give. */
export function checkRequester(definition: ServiceDefinition): readonly Flaw[] {
  return [
    ...checkTaken(definition, 'reply-takes'),
    ...checkTaken(definition, 'still-takes'),
    ...checkWithdrawal(definition),
    ...checkSelfClosing(definition),
  ];
}

type Taking = 'reply-takes' | 'still-takes';

function checkTaken(definition: ServiceDefinition, word: Taking): readonly Flaw[] {
  return (definition.requester?.[word] ?? []).flatMap((action, index) => {
    const remedy = takenRemedy(definition, action);
    return remedy === undefined ? [] : [{ path: ['requester', word, index], remedy }];
  });
}

function checkWithdrawal(definition: ServiceDefinition): readonly Flaw[] {
  const withdraws = definition.requester?.withdraws;
  const path = ['requester', 'withdraws'];
  if (!withdraws)
    return definition.tells.flatMap(({ on }, index) =>
      on === 'withdrawn'
        ? [
            {
              path: ['tells', index, 'on'],
              remedy: 'Remove this, or write “requester: { withdraws: … }”: nobody can withdraw.',
            },
          ]
        : [],
    );
  return [
    ...closingFlaw(definition, { path: [...path, 'outcome'], ...withdraws }),
    ...withdraws.in.flatMap((status, index) =>
      statusFlaw(definition, { path: [...path, 'in', index], status }),
    ),
  ];
}

/** Statuses that end by themselves: not the first, with an outcome, and left by what those who asked say. */
function checkSelfClosing(definition: ServiceDefinition): readonly Flaw[] {
  const { requester, actions, statuses } = definition;
  const taken = [...(requester?.['still-takes'] ?? []), ...(requester?.['reply-takes'] ?? [])];
  return Object.entries(definition['closes-after']).flatMap(([status, { outcome }]) => {
    const path = ['closes-after', status];
    const unfit = [
      ...statusFlaw(definition, { path, status }),
      ...closingFlaw(definition, { path: [...path, 'outcome'], outcome }),
    ];
    if (unfit.length > 0) return unfit;
    if (status === statuses[0])
      return [{ path, remedy: `Name another status: nobody has looked at a case that is “${status}”.` }];
    const isLeft = taken.some((action) => actions[action]?.from.some((one) => one === status));
    return isLeft
      ? []
      : [
          {
            path,
            remedy: `Add an action from “${status}” to “still-takes” or “reply-takes” of “requester”: it closes unless somebody says something.`,
          },
        ];
  });
}

/** An outcome that there is, and that opens nothing: only an officer says which case follows. */
function closingFlaw(
  { outcomes }: ServiceDefinition,
  { path, outcome }: { readonly path: Flaw['path']; readonly outcome: string },
): readonly Flaw[] {
  const rule = Object.hasOwn(outcomes, outcome) ? outcomes[outcome] : undefined;
  if (!rule)
    return [
      {
        path,
        remedy: `Name an outcome of this service (${Object.keys(outcomes).join(', ')}): “${outcome}” is none.`,
      },
    ];
  return rule.opens === undefined
    ? []
    : [{ path, remedy: `Name another outcome: “${outcome}” opens a case, which only an officer does.` }];
}

/** A status that there is, and out of which a case closes without anybody saying more than how it ended. */
function statusFlaw(
  { statuses, actions }: ServiceDefinition,
  { path, status }: { readonly path: Flaw['path']; readonly status: string },
): readonly Flaw[] {
  if (!statuses.some((known) => known === status))
    return [{ path, remedy: `Use a status of this service (${statuses.join(', ')}): “${status}” is none.` }];
  const closes = Object.values(actions).some(
    ({ from, needs, opens }) =>
      from.some((one) => one === status) && needs.length === 1 && needs[0] === 'outcome' && !opens,
  );
  return closes
    ? []
    : [
        {
          path,
          remedy: `Add an action with “needs: [outcome]”, and nothing else, from “${status}”: nobody could close such a case.`,
        },
      ];
}

/** Why an action cannot be taken by what somebody writes; nothing where it can. */
function takenRemedy({ actions }: ServiceDefinition, action: string): string | undefined {
  const rule = Object.hasOwn(actions, action) ? actions[action] : undefined;
  if (!rule)
    return `Name an action of this service (${Object.keys(actions).join(', ')}): “${action}” is none.`;
  if (rule.needs.some((one) => one !== 'note'))
    return `Name another action: “${action}” needs what somebody who writes cannot give. It may need a note, which is what they wrote.`;
  if (rule.opens !== undefined || (rule.extends && 'within' in rule.extends))
    return `Name another action: “${action}” opens a case or sets a day, which only an officer does.`;
  return undefined;
}
