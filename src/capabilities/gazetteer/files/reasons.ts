import { z } from 'zod';
import type { InBoth, Tongue } from '#language';

const plain = [
  'malformed',
  'unknown-record',
  'change-type',
  'not-in-full-file',
  'duplicate',
  'not-there',
  'no-property',
  'no-street',
  'ends-before-start',
  'swapped-metres',
  'swapped-degrees',
] as const;

const ofColumn = [
  'missing',
  'too-long',
  'unstorable',
  'not-a-number',
  'not-a-date',
  'not-a-postcode',
  'outside-grid',
  'unknown-code',
  'code-kept',
] as const;

/** Why a line of a file was not taken, or without what. Stored as JSON, and said in words when somebody reads it. */
export const reason = z.union([
  z.object({ code: z.literal('column-count'), has: z.int(), expected: z.int() }),
  z.object({ code: z.enum(plain) }),
  z.object({ code: z.enum(ofColumn), column: z.string() }),
]);
export type Reason = Readonly<z.infer<typeof reason>>;

/** What a line is taken in spite of. */
const remarks: readonly Reason['code'][] = ['not-a-postcode', 'code-kept'];
export const isRemark = ({ code }: Reason): boolean => remarks.includes(code);

type Words = Readonly<Record<(typeof plain)[number], string>> &
  Readonly<Record<(typeof ofColumn)[number], (column: string) => string>> & {
    readonly 'column-count': (has: number, expected: number) => string;
  };

/** The sentence that stands in the rejects file. */
export function sayReason(why: Reason, tongue: Tongue): string {
  const said = words[tongue];
  if (why.code === 'column-count') return said['column-count'](why.has, why.expected);
  if ('column' in why) return said[why.code](why.column.toUpperCase());
  return said[why.code];
}

const words: InBoth<Words> = {
  en: {
    'column-count': (has, expected) =>
      `The line has ${has} columns where this type of record has ${expected}. A comma inside a value must stand in quotes.`,
    malformed:
      'The quotes of this line do not close. Put each value that holds a quote or comma in double quotes.',
    'unknown-record': 'The first column is not a type of record that this format has.',
    'change-type': 'The change type must be I, U or D.',
    'not-in-full-file': 'A full file holds only inserts (I). Import a file of changes as it was supplied.',
    duplicate: 'An earlier line has the same key.',
    'not-there': 'The record to delete is not in the gazetteer.',
    'no-property': 'It belongs to a property (UPRN) that the file does not have.',
    'no-street': 'It is in a street (USRN) that the file does not have.',
    'ends-before-start': 'Its end date is before its start date.',
    'swapped-metres': 'X_COORDINATE and Y_COORDINATE are swapped: easting comes first, then northing.',
    'swapped-degrees': 'LATITUDE and LONGITUDE are swapped: latitude comes first.',
    missing: (column) => `${column} is empty.`,
    'too-long': (column) => `${column} is longer than 300 characters.`,
    unstorable: (column) => `${column} holds a character that cannot be stored.`,
    'not-a-number': (column) => `${column} is not a number of the right length.`,
    'not-a-date': (column) => `${column} is not a date written YYYY-MM-DD.`,
    'not-a-postcode': (column) => `${column} is not a postcode. The record was taken without it.`,
    'outside-grid': (column) =>
      `${column} is outside the National Grid. It must be in metres, not latitude or longitude.`,
    'unknown-code': (column) => `${column} holds a code that the standard does not have.`,
    'code-kept': (column) =>
      `${column} holds a code that the standard does not have. The record was taken with it.`,
  },
  cy: {
    'column-count': (has, expected) =>
      `Mae gan y llinell ${has} colofn lle mae gan y math hwn o gofnod ${expected}. Rhaid i goma y tu mewn i werth fod rhwng dyfynodau.`,
    malformed:
      'Nid yw dyfynodau’r llinell hon yn cau. Rhowch bob gwerth sydd â dyfynnod neu goma rhwng dyfynodau dwbl.',
    'unknown-record': 'Nid yw’r golofn gyntaf yn fath o gofnod sydd gan y fformat hwn.',
    'change-type': 'Rhaid i’r math o newid fod yn I, U neu D.',
    'not-in-full-file':
      'Dim ond mewnosodiadau (I) sydd mewn ffeil lawn. Mewnforiwch ffeil newidiadau fel y’i cyflenwyd.',
    duplicate: 'Mae gan linell gynharach yr un allwedd.',
    'not-there': 'Nid yw’r cofnod i’w ddileu yn y mynegai.',
    'no-property': 'Mae’n perthyn i eiddo (UPRN) nad yw yn y ffeil.',
    'no-street': 'Mae mewn stryd (USRN) nad yw yn y ffeil.',
    'ends-before-start': 'Mae ei dyddiad gorffen cyn ei dyddiad dechrau.',
    'swapped-metres':
      'Mae X_COORDINATE ac Y_COORDINATE wedi’u cyfnewid: y dwyreiniad sy’n dod gyntaf, yna’r gogleddiad.',
    'swapped-degrees': 'Mae LATITUDE a LONGITUDE wedi’u cyfnewid: y lledred sy’n dod gyntaf.',
    missing: (column) => `Mae ${column} yn wag.`,
    'too-long': (column) => `Mae ${column} yn hwy na 300 nod.`,
    unstorable: (column) => `Mae gan ${column} nod na ellir ei storio.`,
    'not-a-number': (column) => `Nid yw ${column} yn rhif o’r hyd cywir.`,
    'not-a-date': (column) => `Nid yw ${column} yn ddyddiad ar ffurf BBBB-MM-DD.`,
    'not-a-postcode': (column) => `Nid yw ${column} yn god post. Cymerwyd y cofnod hebddo.`,
    'outside-grid': (column) =>
      `Mae ${column} y tu allan i’r Grid Cenedlaethol. Rhaid iddo fod mewn metrau, nid lledred na hydred.`,
    'unknown-code': (column) => `Mae gan ${column} god nad yw yn y safon.`,
    'code-kept': (column) => `Mae gan ${column} god nad yw yn y safon. Cymerwyd y cofnod gydag ef.`,
  },
};
