import { html, table } from '#platform/html';
import type { Html } from '#platform/html';
import { z } from 'zod';
import { examples } from '../document/examples.ts';
import { fieldsOf } from '../document/fields-of.ts';
import type { Field } from '../document/fields-of.ts';
import { methodOf, pathOf } from '../document/openapi.ts';
import type { ApiDocument } from '../document/openapi.ts';
import type { Operation } from '../operation.ts';
import { requestView } from './asking.view.ts';
import type { documentationWords } from './documentation.words.ts';
import type { Around } from './frame.ts';

type Words = (typeof documentationWords)['en'];
type Shown = {
  readonly operation: Operation;
  readonly document: ApiDocument;
  readonly around: Around;
  readonly words: Words;
};

/** What this page reads of an operation in the document. */
const read = z.object({
  summary: z.string(),
  description: z.string(),
  parameters: z.array(z.object({ name: z.string(), required: z.boolean(), description: z.string() })),
});

/** One thing that can be asked: with what, what is answered, and an example of both. */
export function operationView({ operation, document, around, words }: Shown): Html {
  const { id, hasGeojson, sends } = operation.described;
  const method = methodOf(operation);
  const path = pathOf(operation.at);
  const { summary, description, parameters } = read.parse(document.paths[path]?.[method]);
  return html`<h1 class="govuk-heading-l">${summary}</h1>
    <p class="govuk-body-l">${marked(description)}</p>
    <pre class="code" tabindex="0"><code>${method.toUpperCase()} ${around.world.address}${path}</code></pre>
    ${parametersView(parameters, words)}
    ${sends && 'body' in sends && fieldsView(words.sent, fieldsOf(document, sends.body), words)}
    ${answerView({ operation, document, around, words })}
    ${hasGeojson && html`<p class="govuk-body">${words.geojson}</p>`}
    <h2 class="govuk-heading-m">${words.example}</h2>
    <p class="govuk-body">${words.exampleAbout}</p>
    ${requestView(around, operation.described)}
    <p class="govuk-body">${words.answered}</p>
    <pre class="code" tabindex="0"><code>${JSON.stringify(examples[id], undefined, 2)}</code></pre>`;
}

function parametersView(parameters: z.output<typeof read>['parameters'], words: Words): Html {
  return table({
    caption: words.parameters,
    captionClasses: 'govuk-table__caption--m',
    head: [{ text: words.parameter }, { text: words.takes }],
    firstCellIsHeader: true,
    rows: parameters.map(({ name, required, description }) => [
      {
        html: html`<code>${breakable(name)}</code
          >${required && html`<br /><span class="govuk-tag govuk-tag--grey">${words.required}</span>`}`,
      },
      { html: marked(description) },
    ]),
  });
}

function answerView({ operation, document, words }: Shown): Html | undefined {
  return fieldsView(words.answer, fieldsOf(document, operation.described.answer), words);
}

function fieldsView(caption: string, all: readonly Field[], words: Words): Html | undefined {
  const fields = all.filter(({ description }) => description !== '');
  if (fields.length === 0) return undefined;
  return table({
    caption,
    captionClasses: 'govuk-table__caption--m',
    head: [{ text: words.field }, { text: words.means }],
    firstCellIsHeader: true,
    rows: fields.map(({ path, description }) => [
      { html: html`<code>${breakable(path)}</code>` },
      { html: marked(description) },
    ]),
  });
}

/** `addresses[].point.easting`, `LOCAL_CUSTODIAN_CODE`: on a narrow screen it may go on below. */
function breakable(path: string): Html {
  return html`${path.split(/(?=[._])/).map((part) => html`<wbr />${part}`)}`;
}

/** What stands between backticks is code. */
function marked(text: string): Html {
  const parts = text.split('`');
  return html`${parts.map((part, place) => (place % 2 === 1 ? html`<code>${part}</code>` : part))}`;
}
