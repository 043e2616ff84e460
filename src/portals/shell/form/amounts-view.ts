import { periodWords } from '#capabilities/forms';
import type { AmountsQuestion, AskedQuestion } from '#capabilities/forms';
import { html, input, select } from '#platform/html';
import type { Html } from '#platform/html';
import { formWords } from './form.words.ts';
import { nameOf, told, valueOf } from './parts.ts';
import { severalView } from './several-view.ts';
import type { Standing } from './standing.ts';

/** A row for each amount, with how often it is paid where there is a choice. The total is said with the answer. */
export function amountsView(asked: AskedQuestion, standing: Standing, question: AmountsQuestion): Html {
  return severalView(
    asked,
    standing,
    html`<div class="amounts">
      ${question.options.map((row) => rowView(asked, standing, { row, question }))}
    </div>`,
  );
}

type Row = { readonly row: string; readonly question: AmountsQuestion };

function rowView(asked: AskedQuestion, standing: Standing, { row, question: { per } }: Row): Html {
  const { tongue } = standing;
  const says = asked.words.options?.[row] ?? row;
  const hint = asked.words['option-hints']?.[row];
  const [only] = per;
  return html`<div class="amount">
    ${input({
      id: nameOf(asked, row),
      name: nameOf(asked, row),
      label: { text: per.length === 1 && only ? `${says}, ${periodWords[tongue][only]}` : says },
      value: valueOf(asked, row),
      prefix: { text: '£' },
      inputmode: 'decimal',
      spellcheck: false,
      classes: 'govuk-input--width-5',
      ...(hint === undefined ? {} : { hint: { text: hint } }),
      ...told(asked, standing, row),
    })}
    ${per.length > 1 && periodView(asked, standing, { row, per, says })}
  </div>`;
}

type Periods = { readonly row: string; readonly per: AmountsQuestion['per']; readonly says: string };

function periodView(asked: AskedQuestion, standing: Standing, { row, per, says }: Periods): Html {
  const words = formWords[standing.tongue];
  const part = `${row}-per`;
  return select({
    id: nameOf(asked, part),
    name: nameOf(asked, part),
    label: { html: html`${words.howOften}<span class="govuk-visually-hidden">: ${says}</span>` },
    items: [
      { value: '', text: words.chooseOne },
      ...per.map((one) => ({ value: one, text: periodWords[standing.tongue][one] })),
    ],
    value: valueOf(asked, part),
    ...told(asked, standing, part),
  });
}
