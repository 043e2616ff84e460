import { checkCondition } from '#capabilities/forms';
import type { FormDefinition } from '#capabilities/forms';
import type { ServiceDefinition } from '../definition/service-definition.ts';
import type { ServiceWords } from '../definition/service-words.ts';
import type { Flaw } from './check-flow.ts';

/** Follow-ups: each opened by something or asked for by somebody, after outcomes that there are, with answers that were asked for. */
export function checkFollowUps(definition: ServiceDefinition, form: FormDefinition): readonly Flaw[] {
  const asked = form.pages.flatMap(({ questions }) => questions.map(({ question }): string => question));
  return [
    ...checkOpened(definition),
    ...Object.entries(definition['follow-ups']).flatMap(([followUp, rule]) => {
      const at = (...path: (string | number)[]) => ['follow-ups', followUp, ...path];
      return [
        ...Object.entries(rule.carries)
          .filter(([, from]) => !asked.includes(from))
          .map(([to, from]) => ({
            path: at('carries', to),
            remedy: `Carry an answer to a question of this form: “${from}” is none.`,
          })),
        ...(rule.after ?? []).flatMap((outcome, index) =>
          Object.hasOwn(definition.outcomes, outcome)
            ? []
            : [
                {
                  path: at('after', index),
                  remedy: `Name an outcome of this service (${Object.keys(definition.outcomes).join(', ')}): “${outcome}” is none.`,
                },
              ],
        ),
        ...(rule.when ? checkCondition(form, rule.when, '') : []).map(({ remedy }) => ({
          path: at('when'),
          remedy,
        })),
        ...checkAsked(definition, followUp),
      ];
    }),
  ];
}

/** What actions and outcomes open is a follow-up. */
function checkOpened({ actions, outcomes, 'follow-ups': followUps }: ServiceDefinition): Flaw[] {
  const names = Object.keys(followUps);
  const sections: Readonly<
    Record<string, Readonly<Record<string, { readonly opens?: string | undefined }>>>
  > = {
    actions,
    outcomes,
  };
  return Object.entries(sections).flatMap(([section, rules]) =>
    Object.entries(rules).flatMap(([name, { opens }]) =>
      opens === undefined || names.includes(opens)
        ? []
        : [
            {
              path: [section, name, 'opens'],
              remedy: `Name a follow-up of “follow-ups” (${names.join(', ') || 'there are none yet'}): “${opens}” is none.`,
            },
          ],
    ),
  );
}

function checkAsked({ actions, outcomes, 'follow-ups': followUps }: ServiceDefinition, name: string): Flaw[] {
  const rule = followUps[name];
  const isOpened = [...Object.values(actions), ...Object.values(outcomes)].some(
    ({ opens }) => opens === name,
  );
  if (!rule || rule['asked-by']) return [];
  const path = ['follow-ups', name];
  if (!isOpened)
    return [
      { path, remedy: `Add “asked-by”, or an action or outcome that “opens” “${name}”: nobody ever would.` },
    ];
  return rule.within || rule.after || rule.when
    ? [
        {
          path,
          remedy:
            'Remove “within”, “after” and “when”, or add “asked-by”: they say when it may be asked for.',
        },
      ]
    : [];
}

/** Whoever asked has a button and a sentence where they may ask for it, and nothing else has. */
export function checkFollowUpWords(
  { 'follow-ups': followUps }: Pick<ServiceDefinition, 'follow-ups'>,
  { 'follow-ups': words }: Pick<ServiceWords, 'follow-ups'>,
): Flaw[] {
  return Object.entries(followUps).flatMap(([name, rule]) => {
    const said = Object.hasOwn(words, name) ? words[name] : undefined;
    if (!said) return [];
    const isTheirs = rule['asked-by']?.includes('requester') ?? false;
    return (['ask', 'about'] as const)
      .filter((part) => (said[part] !== undefined) !== isTheirs)
      .map((part) => ({
        path: ['follow-ups', name],
        remedy: isTheirs
          ? `Add “${part}” to “${name}”: those who asked may ask for it.`
          : `Remove “${part}” from “${name}”: those who asked may not ask for it.`,
      }));
  });
}
