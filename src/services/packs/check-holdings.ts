import { checkCondition } from '#capabilities/forms';
import type { FormDefinition, Question } from '#capabilities/forms';
import type { HoldingRule } from '../definition/holding.ts';
import type { ServiceDefinition } from '../definition/service-definition.ts';
import type { ServiceWords } from '../definition/service-words.ts';
import type { Path } from '../reading/yaml-file.ts';
import type { Flaw } from './check-flow.ts';
import { compareAt } from './compare.ts';

type Asked = ReadonlyMap<string, Question>;

/** Holdings: each granted by something, for a time that every answer has, by questions that there are and that answer it. */
export function checkHoldings(definition: ServiceDefinition, form: FormDefinition): readonly Flaw[] {
  const asked: Asked = new Map(
    form.pages.flatMap(({ questions }) =>
      questions.map((question) => [question.question, question] as const),
    ),
  );
  const effects = effectsIn(definition);
  return [
    ...effects.flatMap((effect) => checkEffect(definition, effect, form)),
    ...Object.entries(definition.holdings).flatMap(([kind, rule]) => [
      ...checkGranted(kind, effects),
      ...checkLasting(kind, rule, form),
      ...checkQuestions(kind, rule, asked),
      ...checkTimers(kind, rule),
    ]),
  ];
}

const does = ['grants', 'varies', 'ends'] as const;

type Effects = Pick<ServiceDefinition['actions'][string], (typeof does)[number]>;
type Effect = {
  readonly path: Path;
  readonly does: (typeof does)[number];
  readonly rule: NonNullable<Effects[(typeof does)[number]]>;
};

function effectsIn({ actions, outcomes }: ServiceDefinition): readonly Effect[] {
  const sections: Readonly<Record<string, Readonly<Record<string, Effects>>>> = { actions, outcomes };
  return Object.entries(sections).flatMap(([section, rules]) =>
    Object.entries(rules).flatMap(([name, effects]) =>
      does.flatMap((one): Effect[] => {
        const rule = effects[one];
        return rule ? [{ path: [section, name, one], does: one, rule }] : [];
      }),
    ),
  );
}

function checkEffect({ holdings }: ServiceDefinition, { path, rule }: Effect, form: FormDefinition): Flaw[] {
  const kinds = Object.keys(holdings);
  if (!kinds.includes(rule.holding))
    return [
      {
        path,
        remedy: `Name a kind of “holdings” (${kinds.join(', ') || 'there are none yet'}): “${rule.holding}” is none.`,
      },
    ];
  const unfit = 'when' in rule && rule.when ? checkCondition(form, rule.when, '') : [];
  return unfit.map(({ remedy }) => ({ path: [...path, 'when'], remedy }));
}

function checkGranted(kind: string, effects: readonly Effect[]): Flaw[] {
  return effects.some((one) => one.does === 'grants' && one.rule.holding === kind)
    ? []
    : [
        {
          path: ['holdings', kind],
          remedy: `Add an action or outcome that “grants” “${kind}”, or remove it: nobody ever has one.`,
        },
      ];
}

function checkLasting(kind: string, { lasts }: HoldingRule, form: FormDefinition): Flaw[] {
  const path = ['holdings', kind, 'lasts'];
  const last = lasts.at(-1);
  const dead = lasts.findIndex((row, index) => isAlways(row) && index < lasts.length - 1);
  return [
    ...(last && isAlways(last)
      ? []
      : [{ path, remedy: 'End with “for” without “when”: for some answers nothing says for how long.' }]),
    ...(dead < 0
      ? []
      : [
          {
            path: [...path, dead],
            remedy: 'Move this to the end: what comes after it never says for how long.',
          },
        ]),
    ...lasts.flatMap(({ when }, index) =>
      when
        ? checkCondition(form, when, '').map(({ remedy }) => ({ path: [...path, index, 'when'], remedy }))
        : [],
    ),
  ];
}

/** A day that is answered may be left open, so that only a period says it for all. */
function isAlways(row: HoldingRule['lasts'][number]): boolean {
  return row.when === undefined && 'for' in row;
}

function checkQuestions(kind: string, rule: HoldingRule, asked: Asked): Flaw[] {
  const at = (...path: (string | number)[]) => ['holdings', kind, ...path];
  const dated = (path: Path, question: string) => wanted(path, question, { asked, kinds: ['date'] });
  return [
    ...rule.lasts.flatMap((row, index) =>
      'until' in row ? dated(at('lasts', index, 'until'), row.until) : [],
    ),
    ...(rule.begins === undefined ? [] : dated(at('begins'), rule.begins)),
    ...(rule['named-by'] === undefined
      ? []
      : wanted(at('named-by'), rule['named-by'], { asked, kinds: ['text'] })),
    ...rule.shows.flatMap((question, index) =>
      wanted(at('shows', index), question, { asked, kinds: undefined }),
    ),
    ...Object.keys(rule.renewal?.gives ?? {}).flatMap((question) =>
      wanted(at('renewal', 'gives', question), question, { asked, kinds: undefined }),
    ),
  ];
}

type Wanted = { readonly asked: Asked; readonly kinds: readonly string[] | undefined };

function wanted(path: Path, question: string, { asked, kinds }: Wanted): Flaw[] {
  const found = asked.get(question);
  if (!found) return [{ path, remedy: `Name a question of this form: “${question}” is none.` }];
  return kinds === undefined || kinds.includes(found.kind)
    ? []
    : [
        {
          path,
          remedy: `Name a question of the kind ${kinds.join(' or ')}: “${question}” is ${found.kind}.`,
        },
      ];
}

/** A day that lies before the whole of every term never comes. */
function checkTimers(kind: string, { timers, lasts }: HoldingRule): Flaw[] {
  const longest = lasts.map((row) => ('for' in row ? inDays(row.for) : Infinity));
  return Object.entries(timers).flatMap(([timer, { on }]) =>
    on.edge === 'end' && on.side === 'before' && longest.every((days) => inDays(on.by) >= days)
      ? [
          {
            path: ['holdings', kind, 'timers', timer, 'on'],
            remedy: `Write a shorter time: “${timer}” would be due before any “${kind}” begins.`,
          },
        ]
      : [],
  );
}

const aDay = Temporal.PlainDate.from('2027-01-01');

function inDays(period: Temporal.Duration): number {
  return aDay.until(aDay.add(period), { largestUnit: 'days' }).days;
}

/** What timers tell is a message, and what they open a service of the library. */
export function checkTimersNamed(
  { holdings }: Pick<ServiceDefinition, 'holdings'>,
  { services, messages }: { readonly services?: readonly string[]; readonly messages?: readonly string[] },
): Flaw[] {
  return Object.entries(holdings).flatMap(([kind, { timers }]) =>
    Object.entries(timers).flatMap(([timer, { tells, opens }]) => {
      const at = (word: string) => ['holdings', kind, 'timers', timer, word];
      return [
        ...(opens !== undefined && services && !services.includes(opens)
          ? [
              {
                path: at('opens'),
                remedy: `Name a service of the library (${services.join(', ')}): “${opens}” is none.`,
              },
            ]
          : []),
        ...(tells !== undefined && messages && !messages.includes(tells)
          ? [
              {
                path: at('tells'),
                remedy: `Add the message “${tells}” to both words files, or name another.`,
              },
            ]
          : []),
      ];
    }),
  );
}

/** Words for every kind and for every day of it. */
export function checkHoldingWords(
  { holdings }: Pick<ServiceDefinition, 'holdings'>,
  { holdings: words }: Pick<ServiceWords, 'holdings'>,
): Flaw[] {
  return [
    ...compareAt(['holdings'], Object.keys(holdings), words),
    ...Object.entries(holdings).flatMap(([kind, { timers }]) =>
      Object.hasOwn(words, kind)
        ? compareAt(['holdings', kind, 'timers'], Object.keys(timers), words[kind]?.timers ?? {})
        : [],
    ),
  ];
}

/** The messages that go to a holder: what timers tell, and what is told when something becomes of a holding. */
export function toldToHolders({ holdings, tells }: Pick<ServiceDefinition, 'holdings' | 'tells'>) {
  return [
    ...Object.values(holdings).flatMap(({ timers }) =>
      Object.values(timers).flatMap((timer) => timer.tells ?? []),
    ),
    ...tells.flatMap(({ tell, words }) => (tell.includes('holder') ? [words] : [])),
  ];
}
