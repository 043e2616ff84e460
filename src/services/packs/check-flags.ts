import type { ServiceDefinition } from '../definition/service-definition.ts';
import type { Flaw } from './check-flow.ts';
import { endsOf } from './flow.ts';

type Rules = Pick<ServiceDefinition, 'statuses' | 'actions' | 'flags'>;
type Action = Rules['actions'][string];

const uses = ['adds', 'removes', 'if-flagged', 'unless-flagged'] as const;

/** Flags: each declared and given by something, no action against itself, and from wherever a case gets with them a way to its end. */
export function checkFlags(definition: ServiceDefinition): readonly Flaw[] {
  const flags = Object.keys(definition.flags);
  const unfit = [...checkNames(definition, flags), ...checkGiven(definition, flags)];
  return unfit.length > 0 || flags.length === 0 ? unfit : checkWays(definition);
}

function checkNames({ actions }: Rules, flags: readonly string[]): Flaw[] {
  return Object.entries(actions).flatMap(([action, rule]) =>
    uses.flatMap((use) =>
      (rule[use] ?? []).flatMap((flag, index) => {
        const remedy = flags.includes(flag) ? againstItself(rule, use, flag) : unknownFlag(flag, flags);
        return remedy ? [{ path: ['actions', action, use, index], remedy }] : [];
      }),
    ),
  );
}

function unknownFlag(flag: string, flags: readonly string[]): string {
  return `Name a flag of “flags” (${flags.join(', ') || 'there are none yet'}): “${flag}” is none.`;
}

const opposites = { removes: 'adds', 'unless-flagged': 'if-flagged' } as const;

function againstItself(rule: Action, use: (typeof uses)[number], flag: string): string | undefined {
  if (use !== 'removes' && use !== 'unless-flagged') return undefined;
  const other = opposites[use];
  return rule[other]?.some((one) => one === flag)
    ? `Take “${flag}” out of “${use}” or of “${other}”: the two exclude one another.`
    : undefined;
}

const mostFlags = 10;

function checkGiven({ actions, flags: declared }: Rules, flags: readonly string[]): Flaw[] {
  if (flags.length > mostFlags)
    return [
      { path: ['flags'], remedy: `Keep to ${String(mostFlags)} flags: nobody tells more of them apart.` },
    ];
  return Object.keys(declared)
    .filter((flag) => !Object.values(actions).some(({ adds = [] }) => adds.some((one) => one === flag)))
    .map((flag) => ({
      path: ['flags', flag],
      remedy: `Add an action that “adds” “${flag}”, or remove it: no case ever carries it.`,
    }));
}

/** Where a case can be: a status, with the flags that it carries there. */
type Standing = { readonly status: string; readonly flags: readonly string[] };

/** Walks through every status with every set of flags that a case can come to. */
function checkWays(definition: Rules): Flaw[] {
  const ends = endsOf(definition);
  const reached = walk(definition);
  const used = new Set(
    [...reached.values()].flatMap((standing) => possible(definition, standing).map(([action]) => action)),
  );
  const never = Object.entries(definition.actions).flatMap(([action, rule]) =>
    rule['if-flagged'] && !used.has(action)
      ? [
          {
            path: ['actions', action, 'if-flagged'],
            remedy: `Mend “if-flagged” of “${action}”, or take it out: no case ever stands there with these flags.`,
          },
        ]
      : [],
  );
  return never.length > 0 ? never : stuck(definition, { reached, ends });
}

type Reached = ReadonlyMap<string, Standing>;

function stuck(definition: Rules, { reached, ends }: { reached: Reached; ends: readonly string[] }): Flaw[] {
  const leaving = new Set([...reached].flatMap(([key, { status }]) => (ends.includes(status) ? [key] : [])));
  for (let before = -1; before !== leaving.size;) {
    before = leaving.size;
    for (const [key, standing] of reached)
      if (possible(definition, standing).some(([, rule]) => leaving.has(keyOf(after(standing, rule)))))
        leaving.add(key);
  }
  const left = [...reached].filter(([key]) => !leaving.has(key)).map(([, standing]) => standing);
  return definition.statuses.flatMap((status, index) => {
    const one = left.find((standing) => standing.status === status);
    if (!one) return [];
    const carrying = one.flags.length > 0 ? `flagged ${one.flags.join(', ')}` : 'without a flag';
    return [
      {
        path: ['statuses', index],
        remedy: `Add an action out of “${status}” for a case ${carrying}: it would stay there for ever.`,
      },
    ];
  });
}

function walk(definition: Rules): Reached {
  const reached = new Map<string, Standing>();
  const next: Standing[] = definition.statuses.slice(0, 1).map((status) => ({ status, flags: [] }));
  for (const standing of next) {
    if (reached.has(keyOf(standing))) continue;
    reached.set(keyOf(standing), standing);
    next.push(...possible(definition, standing).map(([, rule]) => after(standing, rule)));
  }
  return reached;
}

function possible({ actions }: Rules, { status, flags }: Standing): readonly (readonly [string, Action])[] {
  return Object.entries(actions).filter(
    ([, { from, 'if-flagged': needs = [], 'unless-flagged': forbids = [] }]) =>
      from.some((one) => one === status) &&
      needs.every((flag) => flags.includes(flag)) &&
      !forbids.some((flag) => flags.includes(flag)),
  );
}

function after({ status, flags }: Standing, { to, adds = [], removes = [] }: Action): Standing {
  const kept = flags.filter((flag) => !removes.some((one) => one === flag));
  return { status: to ?? status, flags: [...new Set([...kept, ...adds])].toSorted() };
}

function keyOf({ status, flags }: Standing): string {
  return [status, ...flags].join(' ');
}
