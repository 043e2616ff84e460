import { wrongTogether } from './check-together.ts';
import { wrongWith } from './check-value.ts';
import type { Target } from './formats/format.ts';
import { valueOf } from './formats/format.ts';
import { isRemark } from './reasons.ts';
import type { Reason } from './reasons.ts';

export type Change = 'I' | 'U' | 'D';

/** The values of one record in the order of its layout's columns, still as text; null where the file has nothing. */
export type Entry = {
  readonly values: readonly (string | null)[];
  /** In spite of what it is taken. */
  readonly remark: Reason | undefined;
};

export type Checked = Entry | { readonly reason: Reason };

/** Takes from one record of a file what a layout stores, and holds it to that. */
export function checkRow(fields: readonly string[], { layout, take }: Target, change: Change): Checked {
  const values: (string | null)[] = [];
  let remark: Reason | undefined;
  for (const [index, column] of layout.columns.entries()) {
    const from = take[index];
    const value = from === undefined ? '' : valueOf(fields, from).trim();
    const reason = wrongWith(value, column, change === 'D');
    if (reason && !isRemark(reason)) return { reason };
    remark ??= reason;
    values.push(stored(reason?.code === 'not-a-postcode' ? '' : value, column.kind));
  }
  const reason = wrongTogether(values, layout);
  return reason ? { reason } : { values, remark };
}

/** Texts and codes are never null, so that no query asks twice. */
function stored(value: string, kind: Target['layout']['columns'][number]['kind']): string | null {
  return value === '' && !texts.has(kind) ? null : value;
}

const texts = new Set(['text', 'postcode', 'must-code', 'code']);
