import { checkCondition, placeKinds } from '#capabilities/forms';
import { placeKindOf } from '../definition/place.ts';
import type { FormDefinition, Question } from '#capabilities/forms';
import type { ServiceDefinition } from '../definition/service-definition.ts';
import type { Flaw } from './check-flow.ts';

/** Where the service and its form must agree: conditions of clocks, the place, who it is, and from which answer retention counts. */
export function checkAgainstForm(definition: ServiceDefinition, form: FormDefinition): readonly Flaw[] {
  const questions = form.pages.flatMap((page) => page.questions);
  return [
    ...checkClocks(definition, form),
    ...checkPlace(definition, questions),
    ...checkPublic(definition),
    ...checkIdentify(definition, form),
    ...checkRetention(definition, questions),
  ];
}

function checkClocks({ opens: { clocks } }: ServiceDefinition, form: FormDefinition): Flaw[] {
  return clocks.flatMap(({ name, when }, index) => {
    const path = ['opens', 'clocks', index];
    const before = clocks.slice(0, index).find((other) => other.name === name && !other.when);
    const dead = before
      ? [{ path, remedy: `Move this clock up: the “${name}” above has no “when” and always runs first.` }]
      : [];
    const unfit = when ? checkCondition(form, when, '') : [];
    return [...dead, ...unfit.map(({ remedy }) => ({ path: [...path, 'when'], remedy }))];
  });
}

function checkPlace({ place, ours }: ServiceDefinition, questions: readonly Question[]): Flaw[] {
  const asked = questions.flatMap((question) => askedPlace(question) ?? []);
  const [first = 'none', ...others] = asked;
  const path = ['place'];
  if (others.length > 0) return [{ path, remedy: 'Ask for one place in the form: it asks for several.' }];
  return [
    ...(place === first
      ? []
      : [{ path, remedy: `Write “place: ${first}”, or ask for “${place}” in the form: they do not agree.` }]),
    ...(ours !== 'any' && place === 'none'
      ? [{ path: ['ours'], remedy: 'Remove “ours”: this service has no place that could be somebody’s.' }]
      : []),
  ];
}

/** What is kept from an answer is kept from one to a question for a date. */
function checkRetention({ outcomes }: ServiceDefinition, questions: readonly Question[]): Flaw[] {
  const dates: readonly string[] = questions.flatMap(({ kind, question }) =>
    kind === 'date' ? [question] : [],
  );
  return Object.entries(outcomes).flatMap(([outcome, { from }]) => {
    if (typeof from !== 'object' || !('answer' in from) || dates.includes(from.answer)) return [];
    const known = dates.join(', ') || 'there is none';
    const remedy = `Name a question for a date (${known}): “${from.answer}” is none.`;
    return [{ path: ['outcomes', outcome, 'from', 'answer'], remedy }];
  });
}

/** The place that a question asks for, as `place` says it. */
function askedPlace(question: Question): string | undefined {
  if (question.kind === 'asset') return `asset(${question.layer})`;
  return placeKinds.find((kind) => kind === question.kind);
}

function checkPublic({ place, public: visible, duplicates }: ServiceDefinition): Flaw[] {
  const isShown = visible === 'shown-on-map';
  const kind = placeKindOf(place);
  return [
    ...(isShown && kind !== 'point' && kind !== 'asset'
      ? [{ path: ['public'], remedy: 'Write “public: never”: only a point or a thing is shown on the map.' }]
      : []),
    ...(duplicates && !isShown
      ? [
          {
            path: ['duplicates'],
            remedy: 'Remove “duplicates”: what nobody may see cannot be shown as known.',
          },
        ]
      : []),
    ...(duplicates?.within === 'same' && kind !== 'asset'
      ? [
          {
            path: ['duplicates', 'within'],
            remedy: 'Write a distance such as “50 m”: only a thing can be the same.',
          },
        ]
      : []),
  ];
}

function checkIdentify({ identify }: ServiceDefinition, { pages }: FormDefinition): Flaw[] {
  const path = ['identify'];
  const contact = pages.find(({ block }) => block === 'contact');
  if (identify === 'never')
    return contact
      ? [{ path, remedy: 'Take the block “contact” out of the form, or write “identify: optional”.' }]
      : [];
  if (!contact)
    return [{ path, remedy: 'Add a page with “block: contact” to the form, or write “identify: never”.' }];
  const isNamed = pages.some(({ block, when }) => block === 'name' && !when);
  const isAsked = isNamed || (!contact.when && (contact.needs ?? []).some((need) => need === 'name'));
  return identify === 'required' && !isAsked
    ? [
        {
          path,
          remedy:
            'Add “needs: [name]” to the contact page of the form, without “when”: identify is required.',
        },
      ]
    : [];
}
