import { checkCondition } from '#capabilities/forms';
import type { FormDefinition, Question } from '#capabilities/forms';
import type { Fee } from '../definition/fee.ts';
import type { ServiceDefinition } from '../definition/service-definition.ts';
import type { ServiceWords } from '../definition/service-words.ts';
import type { Flaw } from './check-flow.ts';
import { checkTable } from './check-tables.ts';
import { compareAt } from './compare.ts';

/** A fee fits the form: what is counted can be counted, its bands reach as far as the form does, its conditions can hold. */
export function checkFee({ fee }: Pick<ServiceDefinition, 'fee'>, form: FormDefinition): readonly Flaw[] {
  if (fee === 'none') return [];
  return [...checkCount(fee, form), ...checkRows(fee, form), ...checkConcessions(fee, form)];
}

function checkCount({ count, bands }: Fee, { pages }: FormDefinition): Flaw[] {
  if (count === undefined) return [];
  const path = ['fee', 'count'];
  const asked = pages.flatMap(({ questions }) => questions).find(({ question }) => question === count);
  if (!asked) return [{ path, remedy: `Name a question of the form: “${count}” is none.` }];
  const most = mostOf(asked);
  if (most === undefined)
    return [
      { path, remedy: `Count a number, a list or choices: “${count}” (${asked.kind}) is none of them.` },
    ];
  const last = bands?.at(-1)?.['up-to'];
  return last === undefined || last >= most
    ? []
    : [
        {
          path: ['fee', 'bands'],
          remedy: `Add a band for more than ${String(last)}: the form takes up to ${String(most)}.`,
        },
      ];
}

/** How many there can be; nothing for what is not counted. */
function mostOf(asked: Question): number | undefined {
  if (asked.kind === 'number') return asked.decimals === 0 && asked.least >= 0 ? asked.most : undefined;
  if (asked.kind === 'list') return asked.most;
  return asked.kind === 'choices' ? asked.options.length : undefined;
}

function checkRows({ rows = [], charge }: Fee, form: FormDefinition): readonly Flaw[] {
  if (rows.length === 0) return [];
  const table = { hit: 'first' as const, rows, else: charge === undefined ? undefined : String(charge) };
  return checkTable({ table, path: ['fee'], form }).map(({ path, remedy }) => ({
    path,
    remedy: remedy.replace('Add “else”', 'Add “charge”'),
  }));
}

function checkConcessions({ concessions }: Fee, form: FormDefinition): Flaw[] {
  return concessions.flatMap(({ concession, when }, index) => {
    const path = ['fee', 'concessions', index];
    const isTaken = concessions.slice(0, index).some((other) => other.concession === concession);
    return [
      ...(isTaken
        ? [{ path, remedy: `Name this concession otherwise: “${concession}” is above already.` }]
        : []),
      ...checkCondition(form, when, '').map(({ remedy }) => ({ path: [...path, 'when'], remedy })),
    ];
  });
}

/** One language: how the fee is paid, what is counted, and for whom each row and concession is. */
export function checkFeeWords({ fee }: Pick<ServiceDefinition, 'fee'>, { fee: said }: ServiceWords): Flaw[] {
  if (fee === 'none')
    return said ? [{ path: ['fee'], remedy: 'Remove “fee”: this service costs nothing.' }] : [];
  if (!said) return [{ path: [], remedy: 'Add “fee” with “how”: a sentence that says how the fee is paid.' }];
  const isCounted = fee.count !== undefined;
  const named = [said.item, said.items].filter((word) => word !== undefined).length;
  return [
    ...(named === (isCounted ? 2 : 0)
      ? []
      : [
          {
            path: ['fee'],
            remedy: isCounted
              ? 'Add “item” and “items”: what one of those is called that are counted, and several.'
              : 'Remove “item” and “items”: nothing is counted.',
          },
        ]),
    ...compareAt(
      ['fee', 'rows'],
      (fee.rows ?? []).map(({ row }) => row),
      said.rows,
    ),
    ...compareAt(
      ['fee', 'concessions'],
      fee.concessions.map(({ concession }) => concession),
      said.concessions,
    ),
  ];
}
