import { fieldTypes, isOf } from '../source/component-types.ts';
import type { FieldType } from '../source/component-types.ts';
import { bag, textIn } from '../source/shapes.ts';
import type { SourceComponent } from '../source/source-form.ts';
import { choiceOf, declarationOf, isRequired, yesNoOf } from './choices.ts';
import { noteTags } from './contents.ts';
import type { MadeKind, MadeQuestion, Maker, Making } from './made.ts';
import { dateOf, dayAndTimeOf, numberOf } from './measures.ts';
import { oneLine, plainText } from './plain-text.ts';
import { unsaid } from './say.ts';
import type { Said, Words } from './say.ts';
import { noteOptions } from './settings.ts';
import { isRandomName } from './slugs.ts';
import { lineOf, telephoneOf, textOf, writtenAs } from './texts.ts';
import { uploadOf } from './uploads.ts';

/** Every type of field that asks something, and what it becomes. */
const makers: Readonly<Record<FieldType, Maker>> = {
  TextField: lineOf,
  MultilineTextField: textOf,
  FreeTextField: textOf,
  NumberField: numberOf,
  YesNoField: yesNoOf,
  RadiosField: choiceOf('choice'),
  CheckboxesField: choiceOf('choices'),
  SelectField: choiceOf('select'),
  AutocompleteField: choiceOf('autocomplete'),
  DatePartsField: dateOf,
  DateField: dateOf,
  DateTimeField: dayAndTimeOf,
  DateTimePartsField: dayAndTimeOf,
  MonthYearField: () => ({ kind: 'month-year' }),
  TimeField: () => ({ kind: 'time' }),
  UkAddressField: () => ({ kind: 'address' }),
  EmailAddressField: () => ({ kind: 'email' }),
  TelephoneNumberField: telephoneOf,
  WebsiteField: writtenAs('the address of a website'),
  DeclarationField: declarationOf,
  HiddenField: hiddenOf,
  FileUploadField: uploadOf,
  ClientSideFileUploadField: uploadOf,
  OsGridRefField: writtenAs('a reference of the National Grid'),
  NationalGridFieldNumberField: writtenAs('the number of a field on the National Grid'),
  EastingNorthingField: writtenAs('an easting and a northing'),
  LatLongField: writtenAs('a latitude and a longitude'),
  GeospatialField: writtenAs('shapes on a map'),
};

const mostAsk = 270;
const mostHint = 950;

/** A question with its words; words that are too long for it come back to stand before it. */
export function questionOf(
  component: SourceComponent,
  making: Making,
): MadeQuestion & { readonly before: string } {
  const { questions } = making;
  const made = makerOf(component)(component, making);
  noteOptions(component, making);
  const { ask, before, hint } = spoken(component, making);
  const { kind, options, codes = [], offered } = made;
  const isOptional = kind === 'hidden' || options?.['optional'] === true || !isRequired(component);
  const named = isRandomName(component.name) ? oneLine(component.label || component.title) : component.name;
  const question = questions.give(named, ask);
  const optional = isOptional && kind !== 'hidden' ? { optional: true } : {};
  return {
    question: { question, kind, ...options, ...optional },
    words: {
      ...askWords(component, { ask, hint }, making),
      ...mistakeWords(component, made, making),
      ...made.words,
    },
    before,
    offered,
    field: { name: component.name, question, kind, type: component.type, isOptional, codes },
  };
}

/** A value that the old form gives itself goes on being given. */
function hiddenOf({ options }: SourceComponent): MadeKind {
  const value = textIn(options, 'value').slice(0, 500).trim();
  return { kind: 'hidden', ...(value === '' ? {} : { options: { value } }) };
}

function makerOf({ type }: SourceComponent): Maker {
  return isOf(fieldTypes, type) ? makers[type] : writtenAs(`a field of the unknown type “${type}”`);
}

function askWords(
  component: SourceComponent,
  { ask, hint }: { readonly ask: string; readonly hint: string },
  { say, form }: Making,
): Words {
  const welsh = (part: string) => form.welsh(`components.${component.id}.${part}`);
  const label = oneLine(component.label);
  return {
    ask: say(ask, oneLine(welsh('title'))),
    ...(hint === '' ? {} : { hint: say(hint, plainText(welsh('hint'))) }),
    ...(label === '' || label === ask
      ? {}
      : { label: say(label.slice(0, 80), oneLine(welsh('shortDescription')).slice(0, 100)) }),
  };
}

/** What is asked: its title, else what it is called, else its hint; the older forms hid titles and asked by the hint. */
function spoken(component: SourceComponent, making: Making) {
  const { title, label, hint, name, place, type } = component;
  noteTags(title, `${place}.title`, making);
  noteTags(hint, `${place}.hint`, making);
  const asked = [title, label, hint, name, type].map(oneLine).find((one) => one !== '') ?? 'Question';
  if (oneLine(title) === '')
    making.note(place, 'a question without a title', `asked as “${asked.slice(0, 60)}”`);
  const declared = type === 'DeclarationField' ? plainText(component.content) : '';
  const hinted = [plainText(hint), declared].filter((one) => one !== '' && one !== asked).join('\n\n');
  if (asked.length > mostAsk)
    making.note(`${place}.title`, 'a title of more than 270 characters', 'said before the question');
  const long = [asked.length > mostAsk ? asked : '', hinted.length > mostHint ? hinted : ''].filter(
    (one) => one !== '',
  );
  return {
    ask: asked.length > mostAsk ? `${asked.slice(0, mostAsk - 1)}…` : asked,
    hint: hinted.length > mostHint ? '' : hinted,
    before: long.join('\n\n'),
  };
}

const rules: Readonly<Record<string, string>> = {
  'any.required': 'missing',
  'string.empty': 'missing',
  'string.max': 'too-long',
  'string.pattern.base': 'malformed',
  'string.email': 'malformed',
  'number.base': 'malformed',
  'number.min': 'least',
  'number.max': 'most',
  'date.format': 'malformed',
};

/** The form’s own sentences for mistakes, under the code of each; a pattern needs one in any case. */
function mistakeWords(component: SourceComponent, made: MadeKind, making: Making): Words {
  const { say } = making;
  const said = ruleWords(component, making);
  const own = oneLine(textIn(component.options, 'customValidationMessage')).slice(0, mostAsk);
  if (own !== '') said['missing'] ??= say(own);
  if (made.options?.['pattern'] !== undefined)
    said['malformed'] ??= own === '' ? unsaid('Enter it in the correct format') : say(own);
  const { missing, ...mistakes } = said;
  return { ...(missing ? { missing } : {}), ...(Object.keys(mistakes).length > 0 ? { mistakes } : {}) };
}

function ruleWords({ options, place }: SourceComponent, { say, note }: Making): Record<string, Said> {
  const said: Record<string, Said> = {};
  const key = 'customValidationMessages';
  for (const [rule, sentence] of Object.entries(bag.parse(options[key]))) {
    const text = oneLine(typeof sentence === 'string' ? sentence : '');
    const code = Object.hasOwn(rules, rule) ? rules[rule] : undefined;
    if (code === undefined || text === '' || text.includes('{{'))
      note(`${place}.options.${key}.${rule}`, 'a sentence for a mistake', 'our own sentence');
    else said[code] = say(text.slice(0, mostAsk));
  }
  return said;
}
