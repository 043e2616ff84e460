import { isNothing } from '../source/read-components.ts';
import { numberIn } from '../source/shapes.ts';
import type { SourceComponent } from '../source/source-form.ts';
import type { Making } from './made.ts';

/** Options that are read wherever they mean anything. */
const carried = [
  'required',
  'optional',
  'list',
  'maxWords',
  'maxDaysInPast',
  'maxDaysInFuture',
  'earliestDate',
  'latestDate',
  'customValidationMessage',
  'customValidationMessages',
  'prefix',
  'suffix',
  'behaviour',
  'behaviourItemValue',
  'divider',
  'format',
  'condition',
  'declarationConfirmationLabel',
  'heading',
  'isMultiInput',
  'usePostcodeLookup',
  'showNoScriptWarning',
  'hideTitle',
  'optionalText',
  'dropzoneConfig',
  'minimumRequiredFiles',
  'accept',
  'value',
];

const lost: Readonly<Record<string, readonly [string, string]>> = {
  classes: ['how wide or large it looks', 'left out: the look follows the kind of question'],
  rows: ['how many rows its box has', 'left out: the look follows the kind of question'],
  bold: ['bold labels', 'left out: the look follows the kind of question'],
  autocomplete: ['what a browser may fill in', 'left out: it follows the kind of question'],
  columnTitles: ['the headings of a table', 'left out: each of a list has its own summary'],
  earliestMonthYear: ['the earliest month', 'not checked'],
  latestMonthYear: ['the latest month', 'not checked'],
  countries: ['which countries’ addresses may be found', 'left out: the gazetteer says which there are'],
  geometryTypes: ['which shapes may be drawn', 'left out'],
  mapLayers: ['layers of the map', 'left out'],
  instructionText: ['instructions below the question', 'left out: write them in its hint'],
  noReturnUrlOnSummaryPage: ['where the summary’s link leads', 'left out'],
  totalOverallFilesize: ['how large all files may be together', 'left out'],
};

/** Notes what a component says beside its question and that is not carried. */
export function noteOptions({ options, schema, place, type }: SourceComponent, { note }: Making): void {
  for (const [key, value] of Object.entries(options)) {
    if (carried.includes(key) || isNothing(value)) continue;
    const known = Object.hasOwn(lost, key) ? lost[key] : undefined;
    note(
      `${place}.options.${key}`,
      ...(known ?? [`“${key}”, which the format does not describe`, 'left out']),
    );
  }
  noteBounds({ schema, place, type }, note);
}

const texts = ['TextField', 'MultilineTextField', 'FreeTextField', 'WebsiteField'];
const coordinates = ['EastingNorthingField', 'LatLongField'];

function noteBounds(
  { schema, place, type }: Pick<SourceComponent, 'schema' | 'place' | 'type'>,
  note: Making['note'],
): void {
  const [least = 0, length = 0] = ['min', 'length'].map((key) => numberIn(schema, key));
  const isText = texts.includes(type);
  if (isText && least > 0) note(`${place}.schema.min`, `at least ${String(least)} characters`, 'not checked');
  if (isText && length > 0)
    note(`${place}.schema.length`, `exactly ${String(length)} characters`, `at most ${String(length)}`);
  if (isNothing(schema)) return;
  if (type === 'CheckboxesField') note(`${place}.schema`, 'how many may be ticked', 'not checked');
  if (coordinates.includes(type)) note(`${place}.schema`, 'between which coordinates it lies', 'not checked');
}
