import type { InBoth, Tongue } from '#language';

/** Why a line of a file was not taken. */
export type Reason =
  | { readonly code: 'column-count'; readonly has: number; readonly expected: number }
  | {
      readonly code:
        'malformed' | 'unknown-record' | 'change-type' | 'not-in-full-file' | 'duplicate' | 'not-there';
    }
  | { readonly code: ColumnFault; readonly column: string };

type ColumnFault =
  'missing' | 'too-long' | 'unstorable' | 'not-a-number' | 'not-a-date' | 'outside-grid' | 'unknown-code';

type Words = Readonly<Record<Exclude<Reason['code'], 'column-count'>, (column: string) => string>> & {
  readonly 'column-count': (has: number, expected: number) => string;
};

/** The sentence that stands in the rejects file. */
export function sayReason(reason: Reason, tongue: Tongue): string {
  const said = words[tongue];
  if (reason.code === 'column-count') return said['column-count'](reason.has, reason.expected);
  return said[reason.code]('column' in reason ? reason.column.toUpperCase() : '');
}

const words: InBoth<Words> = {
  en: {
    'column-count': (has, expected) =>
      `The line has ${has} columns where this type of record has ${expected}. A comma inside a value must stand in quotes.`,
    malformed: () =>
      'The quotes of this line do not close. Put each value that holds a quote or comma in double quotes.',
    'unknown-record': () => 'The first column is not a type of record that AddressBase Premium has.',
    'change-type': () => 'The second column must be I, U or D.',
    'not-in-full-file': () =>
      'A full file holds only inserts (I). Import a file of changes as it was supplied.',
    duplicate: () => 'An earlier line of the file has the same key.',
    'not-there': () => 'The record to delete is not in the gazetteer.',
    missing: (column) => `${column} is empty.`,
    'too-long': (column) => `${column} is longer than 300 characters.`,
    unstorable: (column) => `${column} holds a character that cannot be stored.`,
    'not-a-number': (column) => `${column} is not a number of the right length.`,
    'not-a-date': (column) => `${column} is not a date written YYYY-MM-DD.`,
    'outside-grid': (column) =>
      `${column} is outside the National Grid. It must be in metres, not latitude or longitude.`,
    'unknown-code': (column) => `${column} holds a code that the standard does not have.`,
  },
  cy: {
    'column-count': (has, expected) =>
      `Mae gan y llinell ${has} colofn lle mae gan y math hwn o gofnod ${expected}. Rhaid i goma y tu mewn i werth fod rhwng dyfynodau.`,
    malformed: () =>
      'Nid yw dyfynodau’r llinell hon yn cau. Rhowch bob gwerth sydd â dyfynnod neu goma rhwng dyfynodau dwbl.',
    'unknown-record': () => 'Nid yw’r golofn gyntaf yn fath o gofnod sydd gan AddressBase Premium.',
    'change-type': () => 'Rhaid i’r ail golofn fod yn I, U neu D.',
    'not-in-full-file': () =>
      'Dim ond mewnosodiadau (I) sydd mewn ffeil lawn. Mewnforiwch ffeil newidiadau fel y’i cyflenwyd.',
    duplicate: () => 'Mae gan linell gynharach yn y ffeil yr un allwedd.',
    'not-there': () => 'Nid yw’r cofnod i’w ddileu yn y mynegai.',
    missing: (column) => `Mae ${column} yn wag.`,
    'too-long': (column) => `Mae ${column} yn hwy na 300 nod.`,
    unstorable: (column) => `Mae gan ${column} nod na ellir ei storio.`,
    'not-a-number': (column) => `Nid yw ${column} yn rhif o’r hyd cywir.`,
    'not-a-date': (column) => `Nid yw ${column} yn ddyddiad ar ffurf BBBB-MM-DD.`,
    'outside-grid': (column) =>
      `Mae ${column} y tu allan i’r Grid Cenedlaethol. Rhaid iddo fod mewn metrau, nid lledred na hydred.`,
    'unknown-code': (column) => `Mae gan ${column} god nad yw yn y safon.`,
  },
};
