import { attribute, attributes } from '../attributes.ts';
import { html } from '../html.ts';
import type { Html } from '../markup.ts';
import { classNames } from './class-names.ts';
import { type ComponentOptions, type Content, contentOf, type Perhaps, type Text } from './content.ts';

export interface TableCell extends ComponentOptions, Content {
  readonly format?: 'numeric' | undefined;
  readonly colspan?: number | undefined;
  readonly rowspan?: number | undefined;
}

export interface TableOptions extends ComponentOptions {
  readonly caption?: Text | undefined;
  readonly captionClasses?: string | undefined;
  readonly head?: readonly TableCell[] | undefined;
  readonly rows: readonly Perhaps<readonly TableCell[]>[];
  readonly firstCellIsHeader?: boolean | undefined;
}

export function table(options: TableOptions): Html {
  const firstIsHeader = options.firstCellIsHeader === true;
  return html`<table class="${classNames('govuk-table', options.classes)}" ${attributes(options.attributes)}>
    ${caption(options)} ${options.head && head(options.head)}
    <tbody class="govuk-table__body">
      ${options.rows.map((row) => row && bodyRow(row, firstIsHeader))}
    </tbody>
  </table>`;
}

function caption({ caption: words, captionClasses }: TableOptions): Html | false {
  return (
    words !== undefined &&
    words !== '' &&
    html`<caption class="${classNames('govuk-table__caption', captionClasses)}">
      ${words}
    </caption>`
  );
}

function head(cells: readonly TableCell[]): Html {
  return html`<thead class="govuk-table__head">
    <tr class="govuk-table__row">
      ${cells.map((cell) => header(cell, 'col'))}
    </tr>
  </thead>`;
}

function bodyRow(cells: readonly TableCell[], firstIsHeader: boolean): Html {
  return html`<tr class="govuk-table__row">
    ${cells.map((cell, index) => (firstIsHeader && index === 0 ? header(cell, 'row') : bodyCell(cell)))}
  </tr>`;
}

function header(cell: TableCell, scope: 'col' | 'row'): Html {
  const format = scope === 'col' && cell.format && `govuk-table__header--${cell.format}`;
  const classes = classNames('govuk-table__header', format, cell.classes);
  return html`<th scope="${scope}" class="${classes}" ${common(cell)}>${contentOf(cell)}</th>`;
}

function bodyCell(cell: TableCell): Html {
  const classes = classNames(
    'govuk-table__cell',
    cell.format && `govuk-table__cell--${cell.format}`,
    cell.classes,
  );
  return html`<td class="${classes}" ${common(cell)}>${contentOf(cell)}</td>`;
}

function common(cell: TableCell): readonly Html[] {
  return [
    attribute('colspan', cell.colspan),
    attribute('rowspan', cell.rowspan),
    attributes(cell.attributes),
  ];
}
