import { comparison, isComparable } from '../meaning/comparison.ts';
import type { TakeNote } from '../notes.ts';
import type { SourceComponent, SourceForm } from './source-form.ts';
import { textIn } from './shapes.ts';
import { comparedIn, partsOf } from './told.ts';
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

function noteCompared(compared: Compared, { place, form, fields, note }: Looking): void {
  const { field, relative } = compared;
  const component = fields.get(field) ?? fields.get(field.replace(/^.*\./, ''));
  if (!component) {
    note(
      place,
      `a comparison with the field “${field}”, which is not there`,
      'never true, as in the old form',
    );
    return;
  }
  const lost = lostIn(compared, component, form);
  if (lost) note(place, ...lost);
  if (!relative && ofList.includes(component.type)) noteValues(compared, component, { place, form, note });
}

function noteValues(
  { field, values }: Compared,
  { list }: SourceComponent,
  { place, form, note }: Pick<Looking, 'place' | 'form' | 'note'>,
): void {
  const held = new Set(form.lists.get(list)?.items.map(({ value }) => value));
  for (const value of values)
    if (!held.has(value))
      note(
        place,
        `a comparison with “${String(value)}”, which the list of “${field}” does not hold so`,
        'never equal, as in the old form',
      );
}

const here = 'never true here, and what depends on it alone is left out: add it by hand';

/** What a comparison was and what becomes of it, where it does not come over as it stands. */
function lostIn(
  compared: Compared,
  { type }: SourceComponent,
  { format }: SourceForm,
): readonly [string, string] | undefined {
  const { field, relative, operator } = compared;
  if (relative?.unit === 'hours') return [`a comparison of “${field}” with a time counted from now`, here];
  if (!isComparable(type)) return [`a comparison of “${field}”, a ${type}`, here];
  const known = { name: field, question: field, kind: '', isOptional: true, codes: [], askedOn: 'today' };
  if (comparison({ ...known, type }, compared, format) === undefined)
    return [`the comparison “${operator}” of “${field}”, a ${type}`, 'never true, as in the old form'];
  if (!relative || format !== 'digital-form-builder') return undefined;
  return [
    `a comparison of “${field}” with a day counted from today, which the old form could not work out`,
    'as it was meant: counted from the day on which its page was answered',
  ];
}

/** Conditions that pages, links, components, options and other used conditions name. */
function usedIn({ pages, conditions, lists }: SourceForm): ReadonlySet<string> {
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
  for (const { items } of lists.values()) for (const { condition } of items) use(condition);
  return used;
}

function namesIn(told: Told): readonly string[] {
  if ('named' in told) return [told.named];
  return 'truth' in told ? [told.truth] : partsOf(told).flatMap(namesIn);
}
