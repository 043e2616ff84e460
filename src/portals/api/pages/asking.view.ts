import { html } from '#platform/html';
import type { Html } from '#platform/html';
import type { documentationWords } from './documentation.words.ts';
import type { Operation } from '../operation.ts';
import type { Around } from './frame.ts';

type Words = (typeof documentationWords)['en'];

/** How a system gets a key, and what holds for all that it asks. */
export function askingView({ world, tongue }: Around, words: Words): Html {
  const { council } = world;
  const { email } = council.contact;
  return html`<section id="key">
      <h2 class="govuk-heading-l govuk-!-margin-top-8">${words.key}</h2>
      <ol class="govuk-list govuk-list--number">
        <li>
          ${words.keyFrom(council.name[tongue])} <a class="govuk-link" href="mailto:${email}">${email}</a>.
        </li>
        ${words.keySteps.map((step) => html`<li>${step}</li>`)}
      </ol>
    </section>
    <section id="asking">
      <h2 class="govuk-heading-l govuk-!-margin-top-8">${words.asking}</h2>
      ${words.askingAbout.map((paragraph) => html`<p class="govuk-body">${paragraph}</p>`)}
    </section>`;
}

type Shown = Pick<Operation['described'], 'example' | 'sends'>;

/** A request as it is typed at a shell: the key stands in a variable, and in no history of what was typed. */
export function requestView({ world }: Around, { example, sends }: Shown): Html {
  const address = `${world.address}${example}`;
  if (sends && 'nothing' in sends) return removingView(address);
  if (sends && 'file' in sends) return fileView(address, sends.file);
  if (sends) return sendingView(address, sends.example);
  return html`<pre class="code" tabindex="0"><code>curl -H "Authorization: Bearer $MOOTHALL_KEY" \\
  "${world.address}${example}"</code></pre>`;
}

function sendingView(address: string, body: object): Html {
  const sent = JSON.stringify(body, undefined, 2);
  return html`<pre class="code" tabindex="0"><code>curl -H "Authorization: Bearer $MOOTHALL_KEY" \\
  -H "Content-Type: application/json" -H "Idempotency-Key: $(uuidgen)" \\
  "${address}" -d @- &lt;&lt;'END'
${sent}
END</code></pre>`;
}

function removingView(address: string): Html {
  return html`<pre class="code" tabindex="0"><code>curl -X DELETE -H "Authorization: Bearer $MOOTHALL_KEY" \\
  "${address}"</code></pre>`;
}

function fileView(address: string, file: string): Html {
  return html`<pre class="code" tabindex="0"><code>curl -H "Authorization: Bearer $MOOTHALL_KEY" \\
  -H "Content-Type: application/octet-stream" -H "Idempotency-Key: $(uuidgen)" \\
  "${address}" --data-binary @${file}</code></pre>`;
}
