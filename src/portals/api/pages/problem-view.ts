import { html } from '#platform/html';
import type { Html } from '#platform/html';
import type { Mount, Problem } from '#platform/http';
import type { ApiKit } from '../kit.ts';
import { frame } from './frame.ts';
import { problemViewWords } from './problem-view.words.ts';

/** What went wrong with a page about the API, for a person. */
export function problemView(problem: Problem, { world, prefix }: Mount<ApiKit>): Html {
  const { status, sentence, request, tongue, nonce } = problem;
  const words = problemViewWords[tongue];
  const title = status === 404 ? words.notFound : words.problem;
  const around = { world, tongue, here: '/', link: (path: string) => prefix + path, nonce };
  const content = html`<h1 class="govuk-heading-l">${title}</h1>
    <p class="govuk-body">${sentence ?? words.later}</p>
    ${status >= 500 && html`<p class="govuk-body">${words.quote} <span class="reference">${request}</span></p>`}
    <p class="govuk-body"><a class="govuk-link" href="${prefix}/">${words.home}</a></p>`;
  return frame(around, { title, content });
}
