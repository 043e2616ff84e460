import { checkCondition } from '#capabilities/forms';
import type { FormDefinition, Question } from '#capabilities/forms';
import type { ServiceDefinition } from '../definition/service-definition.ts';
import type { Flaw } from './check-flow.ts';

/** Where the service and its form must agree: conditions of clocks, the place, and who it is. */
export function checkAgainstForm(definition: ServiceDefinition, form: FormDefinition): readonly Flaw[] {
  const questions = form.pages.flatMap((page) => page.questions);
  return [
    ...checkClocks(definition, form),
    ...checkPlace(definition, questions),
    ...checkPublic(definition),
    ...checkIdentify(definition, form),
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

function checkPlace({ place }: ServiceDefinition, questions: readonly Question[]): Flaw[] {
  const askedFor = questions.filter(({ kind }) => kind === 'point' || kind === 'property');
  const asked = askedFor[0]?.kind ?? 'none';
  const path = ['place'];
  if (askedFor.length > 1) return [{ path, remedy: 'Ask for one place in the form: it asks for several.' }];
  return place === asked
    ? []
    : [{ path, remedy: `Write “place: ${asked}”, or ask for “${place}” in the form: they do not agree.` }];
}

function checkPublic({ place, public: visible, duplicates }: ServiceDefinition): Flaw[] {
  const isShown = visible === 'shown-on-map';
  return [
    ...(isShown && place !== 'point'
      ? [{ path: ['public'], remedy: 'Write “public: never”: only a point is shown on the map.' }]
      : []),
    ...(duplicates && !isShown
      ? [
          {
            path: ['duplicates'],
            remedy: 'Remove “duplicates”: what nobody may see cannot be shown as known.',
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
  const isAsked = !contact.when && (contact.needs ?? []).some((need) => need === 'name');
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
