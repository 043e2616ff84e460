import { holds } from '#language';
import { checkCondition, roadsThrough } from '#capabilities/forms';
import type { FormDefinition } from '#capabilities/forms';
import { otherwise } from '../definition/decision-table.ts';
import type { Decision, Eligibility } from '../definition/decision-table.ts';
import type { ServiceDefinition } from '../definition/service-definition.ts';
import type { Flaw } from './check-flow.ts';

type Table = Pick<Decision, 'hit'> & {
  readonly rows: readonly Pick<(Decision | Eligibility)['rows'][number], 'row' | 'when'>[];
  readonly else?: string | undefined;
};
type Placed = { readonly table: Table; readonly path: Flaw['path']; readonly form: FormDefinition };
type Roads = NonNullable<ReturnType<typeof roadsThrough>>;

/** Decision tables: rows with names of their own, that can hold, that do not overlap where they may not, and no answer left out. */
export function checkTables(
  { eligibility, decides }: Pick<ServiceDefinition, 'eligibility' | 'decides'>,
  form: FormDefinition,
): readonly Flaw[] {
  return [
    ...(eligibility ? checkEligibility(eligibility, form) : []),
    ...Object.entries(decides).flatMap(([decision, table]) =>
      checkTable({ table, path: ['decides', decision], form }),
    ),
  ];
}

function checkEligibility(table: Eligibility, form: FormDefinition): readonly Flaw[] {
  const path = ['eligibility'];
  const given = [...table.rows.map(({ gives }) => gives), table.else];
  const same = given.every((one) => one === given[0]);
  const remedy = `Let some row, or “else”, give another thing than “${table.else}”: nothing is decided here.`;
  return same ? [{ path, remedy }] : checkTable({ table, path, form });
}

export function checkTable(placed: Placed): readonly Flaw[] {
  const { table, path, form } = placed;
  const flaws = table.rows.flatMap(({ row, when }, index) => {
    const at = [...path, 'rows', index];
    const isTaken = row === otherwise || table.rows.slice(0, index).some((other) => other.row === row);
    return [
      ...(isTaken
        ? [{ path: [...at, 'row'], remedy: `Name this row otherwise: “${row}” is taken already.` }]
        : []),
      ...checkCondition(form, when, '').map(({ remedy }) => ({ path: [...at, 'when'], remedy })),
    ];
  });
  if (flaws.length > 0) return flaws;
  const roads = roadsThrough(
    form,
    table.rows.map(({ when }) => when),
  );
  return roads ? [...checkRows(placed, roads), ...checkElse(placed, roads)] : [];
}

function checkRows({ table: { hit, rows }, path }: Placed, roads: Roads): Flaw[] {
  return rows.flatMap(({ row, when }, index) => {
    const at = [...path, 'rows', index];
    const before = rows.slice(0, index);
    const holding = roads.filter((answers) => holds(when, answers));
    const overlap = hit === 'unique' ? overlapOf(before, holding) : undefined;
    if (overlap) return [{ path: at, remedy: overlapRemedy(overlap, row) }];
    const isUsed = holding.some((answers) => !before.some((other) => holds(other.when, answers)));
    const remedy = `Move the row “${row}” up, or take it out: whatever is answered, it never decides.`;
    return isUsed ? [] : [{ path: at, remedy }];
  });
}

function overlapOf(before: Table['rows'], holding: Roads) {
  for (const answers of holding) {
    const other = before.find(({ when }) => holds(when, answers));
    if (other) return { other: other.row, answers };
  }
  return undefined;
}

function overlapRemedy({ other, answers }: NonNullable<ReturnType<typeof overlapOf>>, row: string): string {
  const example = Object.entries(answers)
    .map(([question, answer]) => `${question}: ${said(answer)}`)
    .join(', ');
  return `Let “${other}” and “${row}” exclude each other, or write “hit: first”: both hold for ${example}.`;
}

function said(answer: unknown): string {
  if (answer === true || answer === false) return answer ? 'yes' : 'no';
  return typeof answer === 'string' ? answer : JSON.stringify(answer);
}

/** A decision without `else` has a row for everybody. */
function checkElse({ table, path }: Placed, roads: Roads): Flaw[] {
  if (table.else !== undefined) return [];
  const isLeftOut = roads.some((answers) => !table.rows.some(({ when }) => holds(when, answers)));
  return isLeftOut ? [{ path, remedy: 'Add “else”: some answers are in no row.' }] : [];
}
