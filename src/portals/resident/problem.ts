import { html } from '#platform/html';
import type { Html } from '#platform/html';
import type { Mount, Problem } from '#platform/http';
import { layout } from './layout.ts';
import type { ResidentKit } from './kit.ts';
import { problemWords } from './problem.words.ts';

/** A page that says what went wrong, what happened to the person's answers and whom to ask; no codes, no jargon. */
export function problemPage(problem: Problem, { world, prefix }: Mount<ResidentKit>): Html {
  const { status, sentence, request, tongue, nonce } = problem;
  const words = problemWords[tongue];
  const { contact } = world.council;
  const title = status === 404 ? words.notFound : status === 503 ? words.unavailable : words.problem;
  const around = {
    world,
    person: { kind: 'anonymous' } as const,
    tongue,
    here: '/',
    link: (path: string) => prefix + path,
    nonce,
  };
  const content = html`<h1 class="govuk-heading-l">${title}</h1>
    <p class="govuk-body">${sentence ?? words.kept}</p>
    <p class="govuk-body">
      ${(status >= 500 ? words.call : words.help)(contact.telephone, contact.hours[tongue])}
    </p>
    ${status >= 500 && html`<p class="govuk-body">${words.quote} <span class="reference">${request}</span></p>`}
    <p class="govuk-body"><a class="govuk-link" href="${prefix}/">${words.home}</a></p>`;
  return layout(around, { title, content });
}
