import { text } from '#language';
import { z } from 'zod';
import { questionOf, readText } from './kind.ts';
import type { Fault, Kind } from './kind.ts';
import type { Posted } from './posted.ts';

const mostName = 100;
const question = questionOf('bank-details', {});
export type BankDetailsQuestion = z.output<typeof question>;

const stored = z.strictObject({
  name: text(mostName),
  'sort-code': z.string().regex(/^\d{6}$/),
  'account-number': z.string().regex(/^\d{6,8}$/),
  /** Of a building society. */
  'roll-number': z
    .string()
    .regex(/^[A-Z0-9/.-]{1,18}$/)
    .optional(),
});
/** An account in the UK. */
export type BankDetailsAnswer = z.output<typeof stored>;

const parts = ['name', 'sort-code', 'account-number', 'roll-number'] as const;

/** A bank or building society account, as GOV.UK asks for it. Whether there is such an account only a bank can say. */
export const bankDetails: Kind<BankDetailsQuestion, BankDetailsAnswer> = {
  question,
  asks: 'enter',
  compared: 'answered',
  parts: () => parts,
  faults: {
    en: {
      'name-missing': () => 'Enter the name on the account',
      'sort-code-missing': () => 'Enter a sort code',
      'sort-code': () => 'Enter a valid sort code like 309430',
      'account-number-missing': () => 'Enter an account number',
      'account-number': () => 'Account number must be between 6 and 8 digits',
      'roll-number': () =>
        'Building society roll number must be 1 to 18 letters, numbers, hyphens, slashes or full stops',
    },
    cy: {
      'name-missing': () => 'Rhowch yr enw ar y cyfrif',
      'sort-code-missing': () => 'Rhowch god didoli',
      'sort-code': () => 'Rhowch god didoli dilys fel 309430',
      'account-number-missing': () => 'Rhowch rif cyfrif',
      'account-number': () => 'Rhaid i rif y cyfrif fod rhwng 6 ac 8 digid',
      'roll-number': () =>
        'Rhaid i rif rôl cymdeithas adeiladu fod yn 1 i 18 o lythrennau, rhifau, cysylltnodau, slaesau neu atalnodau llawn',
    },
  },
  codes: () => [],
  stored: () => stored,
  read(_question, posted) {
    const typed = typedIn(posted);
    if (Object.values(typed).every((value) => value === '')) return { empty: true };
    const name = readText(mostName, typed.name);
    const faults: readonly Fault[] = [
      ...('faults' in name ? name.faults.map((fault) => ({ ...fault, part: 'name' })) : []),
      ...parts.flatMap((part) => partFaults(part, typed[part])),
    ];
    if (faults.length > 0) return { faults };
    const { 'roll-number': roll, ...account } = typed;
    return { answer: stored.parse({ ...account, ...(roll === '' ? {} : { 'roll-number': roll }) }) };
  },
  given: (_question, answer) => ({ ...answer, 'roll-number': answer['roll-number'] ?? '' }),
  say: (_question, answer) =>
    [answer.name, answer['sort-code'].replaceAll(/..(?=.)/g, '$&-'), answer['account-number']]
      .concat(answer['roll-number'] ?? [])
      .join('\n'),
  csv: (_question, answer) => Object.fromEntries(parts.map((part) => [part, answer?.[part] ?? ''])),
};

type Typed = Readonly<Record<(typeof parts)[number], string>>;

function typedIn(posted: Posted): Typed {
  const digits = (part: string) => posted.one(part).replaceAll(/[\s-]/g, '');
  return {
    name: posted
      .one('name')
      .trim()
      .replaceAll(/[\r\n]+/g, ' '),
    'sort-code': digits('sort-code'),
    'account-number': digits('account-number'),
    'roll-number': posted.one('roll-number').replaceAll(/\s/g, '').toUpperCase(),
  };
}

function partFaults(part: (typeof parts)[number], typed: string): readonly Fault[] {
  if (typed === '') return part === 'roll-number' ? [] : [{ code: `${part}-missing`, part }];
  return part === 'name' || stored.shape[part].safeParse(typed).success ? [] : [{ code: part, part }];
}
