import type { Field } from '../parts/made.ts';
import type { ForeignFormat } from '../source/source-form.ts';
import type { Compared, Told, ToldCondition } from '../source/told.ts';
import { comparison } from './comparison.ts';
import { all, any, fact, not, ofNothing } from './formula.ts';
import type { Formula } from './formula.ts';

/**
 * When a condition is so and when it is not. Both may be false at once: then the old engine cannot work it out, which counts as
 * false for the whole condition, whatever else it says.
 */
export type Judged = { readonly yes: Formula; readonly no: Formula };

/** A field as it stands on one page that may have been walked before. */
export type Seen = { readonly field: Field; readonly isWalked: Formula };

/** What a condition finds at the place where it is asked. */
export type Scope = {
  readonly format: ForeignFormat;
  readonly conditions: ReadonlyMap<string, ToldCondition>;
  /** A field by its name, wherever it was asked before, the latest last; nothing for one that the form does not have. */
  readonly seen: (name: string) => readonly Seen[];
  /** A field that is asked nowhere before and still counts as empty. */
  readonly empty: (name: string) => Field | undefined;
};

const failed: Judged = { yes: false, no: false };

export function judge(told: Told, scope: Scope, within: readonly string[] = []): Judged {
  if ('constant' in told) return { yes: told.constant, no: !told.constant };
  if ('never' in told) return failed;
  if ('not' in told) return swapped(judge(told.not, scope, within));
  if ('all' in told) return every(told.all.map((part) => judge(part, scope, within)));
  if ('any' in told) return either(told.any.map((part) => judge(part, scope, within)));
  if ('compared' in told) return compare(told.compared, scope);
  return judgeNamed('named' in told ? told.named : told.truth, told, { scope, within });
}

type Naming = { readonly scope: Scope; readonly within: readonly string[] };

/** A condition that leads back to itself is never true. */
function judgeNamed(name: string, told: Told, { scope, within }: Naming): Judged {
  const condition = scope.conditions.get(name);
  if (within.includes(name)) return failed;
  if (condition) return judge(condition.told, scope, [...within, name]);
  if (!('truth' in told)) return failed;
  return compare({ field: name, operator: 'is', values: [true], isBare: true, isEvery: false }, scope);
}

function swapped({ yes, no }: Judged): Judged {
  return { yes: no, no: yes };
}

function every(parts: readonly Judged[]): Judged {
  if (parts.every(isCertain)) return certain(all(parts.map(({ yes }) => yes)));
  return swapped(either(parts.map(swapped)));
}

/** Whether it can always be worked out. */
function isCertain({ yes, no }: Judged): boolean {
  return JSON.stringify(no) === JSON.stringify(not(yes));
}

function certain(yes: Formula): Judged {
  return { yes, no: not(yes) };
}

/** One after the other, as far as the first that is so: what cannot be worked out spoils all that would come behind it. */
function either(parts: readonly Judged[]): Judged {
  if (parts.every(isCertain)) return certain(any(parts.map(({ yes }) => yes)));
  return parts.reduceRight<Judged>(
    (rest, { yes, no }) => ({ yes: any([yes, all([no, rest.yes])]), no: all([no, rest.no]) }),
    {
      yes: false,
      no: true,
    },
  );
}

function compare(compared: Compared, scope: Scope): Judged {
  const missing = scope.empty(compared.field);
  const unasked = missing ? blank(judgeField(missing, compared, scope)) : failed;
  return scope.seen(compared.field).reduce<Judged>((before, { field, isWalked }) => {
    const here = judgeField(field, compared, scope);
    if (isWalked === true) return here;
    return {
      yes: any([all([isWalked, here.yes]), all([not(isWalked), before.yes])]),
      no: any([all([isWalked, here.no]), all([not(isWalked), before.no])]),
    };
  }, unasked);
}

function judgeField(field: Field, compared: Compared, { format }: Scope): Judged {
  const yes = comparison(field, compared, format);
  if (yes === undefined) return failed;
  return { yes, no: noOf(yes, field, { compared, format }) };
}

/** Words or boxes that cannot be searched are neither found to hold a value nor found not to. */
function noOf(
  yes: Formula,
  field: Field,
  asked: { readonly compared: Compared; readonly format: ForeignFormat },
): Formula {
  const { compared, format } = asked;
  const isInWords = compared.operator === 'contains' && field.type !== 'CheckboxesField';
  if (isInWords) return all([fact(field.question, { answered: true }), not(yes)]);
  const opposite = { contains: 'does not contain', 'does not contain': 'contains' }[compared.operator];
  const isSearched =
    format === 'digital-form-builder' && field.type === 'CheckboxesField' && field.isOptional;
  if (!isSearched || opposite === undefined) return not(yes);
  return comparison(field, { ...compared, operator: opposite, isEvery: !compared.isEvery }, format) ?? false;
}

function blank({ yes, no }: Judged): Judged {
  return { yes: ofNothing(yes), no: ofNothing(no) };
}
