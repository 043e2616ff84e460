import type { ServiceDefinition } from '../definition/service-definition.ts';
import { occasionOf } from '../definition/task.ts';
import type { Flaw } from './check-flow.ts';
import { reachedFrom } from './flow.ts';

/** Tasks: opened by something that happens, after others without going in a circle, and open before they are needed. */
export function checkTasks(definition: ServiceDefinition): readonly Flaw[] {
  const unfit = [...checkOccasions(definition), ...checkAfter(definition), ...checkNeeded(definition)];
  return unfit.length > 0 ? unfit : [...checkCircles(definition), ...checkInTime(definition)];
}

function checkOccasions({ tasks, actions }: ServiceDefinition): Flaw[] {
  const known = ['opened', ...Object.keys(actions)];
  return Object.entries(tasks).flatMap(([task, { on, after, queue, team }]) => [
    ...(on !== undefined && !known.includes(on)
      ? [flaw(['tasks', task, 'on'], `Open it on one of these: ${known.join(', ')}. “${on}” is none.`)]
      : []),
    ...(on !== undefined && after
      ? [flaw(['tasks', task, 'on'], 'Remove “on” or “after”: what comes after a task opens when that ends.')]
      : []),
    ...(team !== undefined && queue === undefined
      ? [
          flaw(
            ['tasks', task, 'team'],
            'Add the “queue” of that team: without one the task waits with its case.',
          ),
        ]
      : []),
  ]);
}

function checkAfter({ tasks }: ServiceDefinition): Flaw[] {
  const names = Object.keys(tasks);
  return Object.entries(tasks).flatMap(([task, { after = [], optional }]) =>
    after.flatMap((earlier, index) => {
      const path = ['tasks', task, 'after', index];
      if (!Object.hasOwn(tasks, earlier)) return [flaw(path, unknownTask(earlier, names))];
      return !optional && tasks[earlier]?.optional
        ? [
            flaw(
              path,
              `Take “optional” from “${earlier}”, or make “${task}” optional too: it comes after it.`,
            ),
          ]
        : [];
    }),
  );
}

function checkNeeded({ tasks, actions }: ServiceDefinition): Flaw[] {
  return Object.entries(actions).flatMap(([action, { needs }]) =>
    needs.flatMap((need, index) =>
      typeof need === 'object' && 'task' in need && !Object.hasOwn(tasks, need.task)
        ? [flaw(['actions', action, 'needs', index], unknownTask(need.task, Object.keys(tasks)))]
        : [],
    ),
  );
}

function unknownTask(task: string, names: readonly string[]): string {
  return `Name a task of “tasks” (${names.join(', ') || 'there are none yet'}): “${task}” is none.`;
}

function checkCircles({ tasks }: ServiceDefinition): Flaw[] {
  return Object.keys(tasks).flatMap((task) =>
    earlierThan(tasks, task).has(task)
      ? [
          flaw(
            ['tasks', task, 'after'],
            `Break the circle: “${task}” would come after itself, and never open.`,
          ),
        ]
      : [],
  );
}

/** Every task that comes before this one, however far. */
function earlierThan(tasks: ServiceDefinition['tasks'], task: string): ReadonlySet<string> {
  const before = new Set<string>(tasks[task]?.after);
  for (const one of before) for (const earlier of tasks[one]?.after ?? []) before.add(earlier);
  return before;
}

/** What an action needs has had its occasion before the action. */
function checkInTime(definition: ServiceDefinition): Flaw[] {
  const { tasks, actions } = definition;
  return Object.entries(actions).flatMap(([action, { from, needs }]) =>
    needs.flatMap((need, index) => {
      if (typeof need !== 'object' || !('task' in need)) return [];
      const late = [need.task, ...earlierThan(tasks, need.task)].find(
        (task) => !canBeOpen(definition, { task, from }),
      );
      return late === undefined
        ? []
        : [
            flaw(
              ['actions', action, 'needs', index],
              `Open “${late}” earlier: no case that “${action}” begins with has had it.`,
            ),
          ];
    }),
  );
}

type Standing = { readonly task: string; readonly from: readonly string[] };

function canBeOpen(definition: ServiceDefinition, { task, from }: Standing): boolean {
  const rule = definition.tasks[task];
  if (!rule || rule.after || occasionOf(rule) === 'opened') return true;
  const opening = definition.actions[occasionOf(rule)];
  if (!opening) return true;
  const reached = reachedFrom(definition, opening.to ? [opening.to] : opening.from);
  return from.some((status) => reached.has(status));
}

function flaw(path: Flaw['path'], remedy: string): Flaw {
  return { path, remedy };
}
