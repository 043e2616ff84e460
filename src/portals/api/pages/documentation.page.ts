import { html } from '#platform/html';
import type { Html } from '#platform/html';
import { page } from '../kit.ts';
import { osOperations, ownOperations } from '../operations.ts';
import { documentationWords } from './documentation.words.ts';
import { frame } from './frame.ts';
import type { Around } from './frame.ts';
import { askingView } from './asking.view.ts';
import { methodOf, pathOf } from '../document/openapi.ts';
import type { Operation } from '../operation.ts';

/** What other systems can ask, how, and how they get a key: written from the OpenAPI document itself. */
export default page({
  at: '/',
  access: 'anyone',
  words: documentationWords,
  find: async ({ world: { council } }) => council,
  looks: () => [],
  show: ({ words, subject: council, ...around }) => {
    const { world, tongue } = around;
    const title = words.title(council.name[tongue]);
    const content = html`<h1 class="govuk-heading-xl">${title}</h1>
      <p class="govuk-body-l">${words.lead}</p>
      <nav aria-label="${words.contents}">
        <ul class="govuk-list govuk-list--bullet">
          ${to('key', words.key)} ${to('asking', words.asking)} ${to('operations', words.operations)}
          ${to('os-places', words.os)}
        </ul>
      </nav>
      ${askingView(around, words)}
      <section id="operations">
        <h2 class="govuk-heading-l govuk-!-margin-top-8">${words.operations}</h2>
        ${ownOperations.map((operation) => asked(around, operation))}
      </section>
      <section id="os-places">
        <h2 class="govuk-heading-l govuk-!-margin-top-8">${words.os}</h2>
        ${words.osAbout.map((paragraph) => html`<p class="govuk-body">${paragraph}</p>`)}
        <pre class="code" tabindex="0"><code>${world.address}/places/v1</code></pre>
        ${osOperations.map((operation) => asked(around, operation))}
      </section>`;
    return frame(around, { title, content, section: 'documentation' });
  },
});

function asked({ link, tongue }: Around, operation: Operation): Html {
  const { id, words } = operation.described;
  const method = methodOf(operation).toUpperCase();
  return html`<h3 class="govuk-heading-s govuk-!-margin-bottom-1">
      <a class="govuk-link" href="${link(`/operations/${id}`)}">${words[tongue].summary}</a>
    </h3>
    <p class="govuk-body"><code>${method} ${breakable(pathOf(operation.at))}</code></p>`;
}

/** On a narrow screen an address may go on below, at a slash. */
function breakable(path: string): Html {
  return html`${path.split(/(?=\/)/).map((part) => html`<wbr />${part}`)}`;
}

function to(id: string, text: string): Html {
  return html`<li><a class="govuk-link" href="#${id}">${text}</a></li>`;
}
