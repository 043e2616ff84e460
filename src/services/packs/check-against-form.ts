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
    ...checkIdentify(definition, form),
  ];
}

function checkClocks({ opens: { clocks } }: ServiceDefinition, form: FormDefinition): Flaw[] {
  return clocks.flatMap(({ name, when }, index) => {
    const path = ['opens', 'clocks', index];
    const before = clocks.slice(0, index).find((other) => other.name === name && !other.when);
    const dead = before ? [{ path, remedy: `Move this clock up: the “${name}” above has no “when” and always runs first.` }] : [];
    const unfit = when ? checkCondition(form, when, '') : [];
    return [...dead, ...unfit.map(({ remedy }) => ({ path: [...path, 'when'], remedy }))];
  });
}

function checkPlace({ place, public: visible, duplicates }: ServiceDefinition, questions: readonly Question[]): Flaw[] {
  const askedFor = questions.filter(({ kind }) => kind === 'point' || kind === 'property');
  const [asked] = askedFor;
  const flaws: Flaw[] = [];
  if (askedFor.length > 1) flaws.push({ path: ['place'], remedy: 'Ask for one place in the form: it asks for several.' });
  else if (place !== (asked?.kind ?? 'none'))
    flaws.push({
      path: ['place'],
      remedy: `Write “place: ${asked?.kind ?? 'none'}”, or ask for a ${place} in the form: they do not agree.`,
    });
  if (visible === 'shown-on-map' && place !== 'point')
    flaws.push({ path: ['public'], remedy: 'Write “public: never”: only a point is shown on the map.' });
  if (duplicates && visible !== 'shown-on-map')
    flaws.push({ path: ['duplicates'], remedy: 'Remove “duplicates”: what is not public cannot be shown as known already.' });
  return flaws;
}

function checkIdentify({ identify }: ServiceDefinition, { pages }: FormDefinition): Flaw[] {
  const path = ['identify'];
  const contact = pages.find(({ block }) => block === 'contact');
  if (identify === 'never')
    return contact ? [{ path, remedy: 'Take the block “contact” out of the form, or write “identify: optional”.' }] : [];
  if (!contact) return [{ path, remedy: 'Add a page with “block: contact” to the form, or write “identify: never”.' }];
  const isAsked = !contact.when && (contact.needs ?? []).some((need) => need === 'name');
  return identify === 'required' && !isAsked
    ? [{ path, remedy: 'Add “needs: [name]” to the contact page of the form, without “when”: identify is required.' }]
    : [];
}
