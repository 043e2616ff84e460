import { isComparable } from '../meaning/comparison.ts';
import type { TakeNote } from '../notes.ts';
import type { SourceComponent, SourceForm } from './source-form.ts';
import { textIn } from './shapes.ts';
import type { Compared, Told } from './told.ts';

const ofList = ['RadiosField', 'CheckboxesField', 'SelectField', 'AutocompleteField'];

/** Says which conditions nothing uses, and which of the used ones ask for what is not there. */
export function noteConditions(form: SourceForm, note: TakeNote): void {
  const used = usedIn(form);
  const fields = new Map(
    form.pages.flatMap(({ components }) => components.map((one) => [one.name, one] as const)),
  );
  const noted = new Set<string>();
  for (const [name, { place, says, told }] of form.conditions) {
    if (noted.has(place)) continue;
    const isUsed =
      used.has(name) || [...form.conditions].some(([other, one]) => one.place === place && used.has(other));
    noted.add(place);
    if (!isUsed) note(place, `the condition “${says}”, which nothing uses`, 'left out');
    else for (const compared of comparedIn(told)) noteCompared(compared, { place, form, fields, note });
  }
}

type Looking = {
  readonly place: string;
  readonly form: SourceForm;
  readonly fields: ReadonlyMap<string, SourceComponent>;
  readonly note: TakeNote;
};

function noteCompared({ field, values, relative }: Compared, { place, form, fields, note }: Looking): void {
  const component = fields.get(field) ?? fields.get(field.replace(/^.*\./, ''));
  if (!component) {
    note(
      place,
      `a comparison with the field “${field}”, which is not there`,
      'never true, as in the old form',
    );
    return;
  }
  const here = 'never true here, and what depends on it alone is left out: add it by hand';
  if (relative) note(place, `a comparison of “${field}” with a day counted from today`, here);
  else if (!isComparable(component.type))
    note(place, `a comparison of “${field}”, a ${component.type}`, here);
  if (relative || !ofList.includes(component.type)) return;
  const known = new Set(form.lists.get(component.list)?.items.map(({ value }) => value));
  for (const value of values)
    if (!known.has(value))
      note(
        place,
        `a comparison with “${String(value)}”, which the list of “${field}” does not hold so`,
        'never equal, as in the old form',
      );
}

/** Conditions that pages, links, components and other used conditions name. */
function usedIn({ pages, conditions }: SourceForm): ReadonlySet<string> {
  const used = new Set<string>();
  const use = (name: string): void => {
    if (name === '' || used.has(name)) return;
    used.add(name);
    const told = conditions.get(name)?.told;
    for (const inner of told ? namesIn(told) : []) use(inner);
  };
  for (const { condition, links, components } of pages) {
    for (const name of [condition, ...links.map((link) => link.condition)]) use(name);
    for (const { options } of components) use(textIn(options, 'condition'));
  }
  return used;
}

function partsOf(told: Told): readonly Told[] {
  if ('all' in told) return told.all;
  if ('any' in told) return told.any;
  return 'not' in told ? [told.not] : [];
}

function namesIn(told: Told): readonly string[] {
  if ('named' in told) return [told.named];
  return 'truth' in told ? [told.truth] : partsOf(told).flatMap(namesIn);
}

function comparedIn(told: Told): readonly Compared[] {
  return 'compared' in told ? [told.compared] : partsOf(told).flatMap(comparedIn);
}
