import type { Figure, Measured } from './figure.ts';

type Lines = { readonly add: (figures: readonly Measured[]) => void; readonly end: () => void };

/** Figures as JSON, one object a line as soon as it is known, or as one table at the end. */
export function openLines(json: boolean, say: (line: string) => void): Lines {
  const all: Measured[] = [];
  return {
    add: (figures) => {
      all.push(...figures);
      if (json) for (const figure of figures) say(JSON.stringify(plain(figure)));
    },
    end: () => {
      if (!json) for (const line of tableOf(all)) say(line);
    },
  };
}

/** These names and no others. */
function plain({ suite, name, value, unit, floor, ratio, goal, met }: Measured): Figure {
  return { suite, name, value, unit, floor, ratio, goal, met };
}

const headings = ['suite', 'what', 'value', 'unit', 'from', 'to', 'floor', 'ratio', 'goal', 'met'];

/** Columns that line up, and under each figure what its floor is the sum of. */
export function tableOf(figures: readonly Measured[]): readonly string[] {
  const rows = figures.map((figure) => [
    figure.suite,
    figure.name,
    said(figure.value),
    figure.unit,
    said(Math.min(...figure.rounds)),
    said(Math.max(...figure.rounds)),
    said(figure.floor),
    said(figure.ratio),
    said(figure.goal),
    figure.met === null ? '' : figure.met ? 'yes' : 'no',
  ]);
  const widths = headings.map((heading, column) =>
    Math.max(heading.length, ...rows.map((row) => row[column]?.length ?? 0)),
  );
  const lineOf = (cells: readonly string[]) =>
    cells
      .map((cell, column) =>
        isNumber(column) ? cell.padStart(widths[column] ?? 0) : cell.padEnd(widths[column] ?? 0),
      )
      .join('  ')
      .trimEnd();
  return [
    lineOf(headings),
    ...figures.flatMap(({ parts }, place) => [lineOf(rows[place] ?? []), ...(parts ? [sumOf(parts)] : [])]),
  ];
}

function isNumber(column: number): boolean {
  return column === 2 || (column >= 4 && column <= 8);
}

function sumOf(parts: Readonly<Record<string, number>>): string {
  const each = Object.entries(parts).map(([name, value]) => `${name} ${said(value)}`);
  return `  floor: ${each.join(' + ')}`;
}

function said(value: number | null): string {
  return value === null ? '' : String(Number(value.toPrecision(3)));
}
