import { differenceKinds } from './result.ts';
import type { RehearsalResult } from './result.ts';

/** One figure of a rehearsal: of what, by which name, by the version in force and by the one that is proposed. */
export type RehearsalLine = {
  readonly figure: string;
  readonly name: string;
  readonly before: number | undefined;
  readonly after: number;
};

/** Every figure in one table, as a spreadsheet takes it. */
export function rehearsalLines(result: RehearsalResult): readonly RehearsalLine[] {
  const { reckoned, unsent, queues, wards, rules, pages, differences } = result;
  const whole = (['taken', 'refused', 'notOurs', 'due', 'late', 'suggested', 'told', 'misfits'] as const).map(
    (figure) => ({ figure, name: '', ...result[figure] }),
  );
  return [
    counted('reckoned', '', reckoned),
    counted('unsent', '', unsent),
    ...whole,
    ...grouped('queue', queues),
    ...Object.entries(rules).map(([name, beside]) => ({ figure: 'rule', name, ...beside })),
    ...grouped('ward', wards),
    ...Object.entries(pages).map(([name, count]) => counted('page asked again', name, count)),
    ...differenceKinds.map((kind) => counted('difference', kind, differences[kind]?.count ?? 0)),
  ];
}

function grouped(figure: string, groups: RehearsalResult['queues']): readonly RehearsalLine[] {
  return Object.entries(groups).flatMap(([name, { cases, late }]) => [
    { figure: `${figure} cases`, name, ...cases },
    { figure: `${figure} late`, name, ...late },
  ]);
}

function counted(figure: string, name: string, after: number): RehearsalLine {
  return { figure, name, before: undefined, after };
}
