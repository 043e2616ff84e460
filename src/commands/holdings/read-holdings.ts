import { parse } from 'csv-parse/sync';
import { Refusal } from '#platform/errors';
import type { BroughtHolding } from '#services';

/** A row of the file: what it brings, or what is wrong with it before anything is looked at. */
export type HoldingRow = {
  readonly line: number;
  readonly reference: string;
  readonly brings: BroughtHolding | { readonly fault: string };
};

type Record = Readonly<Partial<globalThis.Record<string, string>>>;

const needed = ['reference', 'from', 'until'] as const;
const own: readonly string[] = [...needed, 'granted', 'language'];

/** The rows of a CSV file with a heading, separated by commas or semicolons. What is no column of ours is a question of the service's form. */
export function readHoldings(
  file: { readonly name: string; readonly text: string },
  today: Temporal.PlainDate,
): readonly HoldingRow[] {
  const rows = rowsIn(file);
  const [first] = rows;
  if (!first) throw new Refusal('command.no-rows', { file: file.name });
  const missing = needed.filter((column) => first.record[column] === undefined);
  if (missing.length > 0)
    throw new Refusal('command.columns-missing', { file: file.name, columns: missing.join(', ') });
  return rows.map(({ record, info }) => {
    const reference = written(record, 'reference');
    return { line: info.lines, reference, brings: bringing(record, reference, today) };
  });
}

function rowsIn({ name, text }: { readonly name: string; readonly text: string }) {
  const [heading = ''] = text.split(/\r?\n/, 1);
  const delimiter = heading.split(';').length > heading.split(',').length ? ';' : ',';
  try {
    const rows: readonly { readonly record: Record; readonly info: { readonly lines: number } }[] = parse(
      text,
      {
        bom: true,
        columns: (names: readonly string[]) => names.map((column) => column.trim().toLowerCase()),
        delimiter,
        info: true,
        relax_column_count: true,
        skip_empty_lines: true,
      },
    );
    return rows;
  } catch {
    throw new Refusal('command.not-csv', { file: name });
  }
}

function bringing(record: Record, reference: string, today: Temporal.PlainDate): HoldingRow['brings'] {
  if (reference === '' || reference.length > 100)
    return { fault: 'Write in “reference” what the other system calls it, in 100 characters at most.' };
  const days = daysIn(record, today);
  if ('fault' in days) return days;
  const language = written(record, 'language').toLowerCase();
  if (!['', 'en', 'cy'].includes(language))
    return { fault: 'Write en or cy in “language”, or leave it empty.' };
  const answered = Object.fromEntries(
    Object.keys(record)
      .filter((column) => !own.includes(column))
      .map((column) => [column, written(record, column)]),
  );
  return { as: reference, ...days, tongue: language === 'cy' ? 'cy' : 'en', answered };
}

type Days = Pick<BroughtHolding, 'from' | 'until' | 'grantedOn'>;

/** What was granted on no day that is known was granted as it began, yesterday at the latest. */
function daysIn(record: Record, today: Temporal.PlainDate): Days | { readonly fault: string } {
  const [from, until] = [dayIn(written(record, 'from')), dayIn(written(record, 'until'))];
  if (!from || !until) return { fault: 'Write “from” and “until” as days such as 2026-11-30.' };
  const eve = today.subtract({ days: 1 });
  const usual = Temporal.PlainDate.compare(from, eve) < 0 ? from : eve;
  const said = written(record, 'granted');
  const grantedOn = said === '' ? usual : dayIn(said);
  return grantedOn
    ? { from, until, grantedOn }
    : { fault: 'Write “granted” as a day such as 2026-11-30, or leave it empty.' };
}

function written(record: Record, column: string): string {
  return (record[column] ?? '').trim();
}

/** A day as systems write it, or as people here do: `30/11/2026`. */
function dayIn(said: string): Temporal.PlainDate | undefined {
  const [, day = '', month = '', year = ''] = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(said) ?? [];
  const iso = year === '' ? said : `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  if (!/^\d{4}-\d{2}-\d{2}$/.test(iso)) return undefined;
  try {
    return Temporal.PlainDate.from(iso, { overflow: 'reject' });
  } catch {
    return undefined;
  }
}
