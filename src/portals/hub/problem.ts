import { html } from '#platform/html';
import type { Html } from '#platform/html';
import type { Mount, Problem } from '#platform/http';
import { bare } from './frame/bare.ts';
import type { HubKit } from './kit.ts';
import { paths } from './paths.ts';
import { problemWords } from './problem.words.ts';

/** What went wrong, as a page of the hub: what it is, and what to do. */
export function problemView(problem: Problem, { prefix, world }: Mount<HubKit>): Html {
  const { status, sentence, request, tongue, nonce } = problem;
  const words = problemWords[tongue];
  const { title, text } = wordsOf(status, sentence, words);
  return bare({
    world,
    tongue,
    nonce,
    title,
    bar: html`<a class="home" href="${prefix}${paths.home}">${world.council.name[tongue]}</a>`,
    content: html`<div class="head">
        <div><h1>${title}</h1></div>
      </div>
      <p>${text}</p>
      ${status >= 500 && html`<p class="soft">${words.reference(request)}</p>`}
      <p class="acts"><a class="btn" href="${prefix}${paths.home}">${words.home}</a></p>`,
  });
}

function wordsOf(status: number, sentence: string | undefined, words: (typeof problemWords)['en']) {
  if (status === 404) return { title: words.notFound, text: words.notFoundText };
  if (status === 503) return { title: words.unavailable, text: sentence ?? words.problemText };
  if (status >= 500) return { title: words.problem, text: sentence ?? words.problemText };
  return { title: words.refused, text: sentence ?? words.problemText };
}
