import { identityErrors } from '#capabilities/identity';
import { explain, Refusal } from '#platform/errors';
import { errorSummary, html } from '#platform/html';
import type { Html } from '#platform/html';
import type { Entry } from '#platform/http';
import { bare } from '../frame/bare.ts';
import { languageView } from '../frame/frame.ts';
import { frameWords } from '../frame/frame.words.ts';
import type { HubVisit } from '../kit.ts';
import { paths } from '../paths.ts';
import type { signInWords } from './sign-in.words.ts';

type Words = (typeof signInWords)['en'];

export function signInView(
  visit: HubVisit & Entry,
  { why }: { readonly why?: string | undefined },
  words: Words,
): Html {
  const { tongue, hidden } = visit;
  const content = html`<h1>${words.title}</h1>
    <p>${words.about}</p>
    <form method="post">${hidden}<button class="btn primary">${words.button}</button></form>
    <p class="acts"><a class="btn" href="${visit.link(paths.emergency)}">${words.emergency}</a></p>`;
  const refused =
    why !== undefined &&
    errorSummary({
      titleText: words.problem,
      errorList: [{ text: explain(new Refusal(why), identityErrors, tongue).sentence }],
    });
  return doorView(visit, {
    title: why === undefined ? words.title : frameWords[tongue].error + words.title,
    content: html`${refused}${content}`,
  });
}

/** A page before anybody is known: the council's name and the language. */
export function doorView(
  { world, tongue, nonce, here, link }: HubVisit,
  { title, content }: { readonly title: string; readonly content: Html },
): Html {
  return bare({
    world,
    tongue,
    nonce,
    title,
    bar: html`<a class="home" href="${link('/')}">${world.council.name[tongue]}</a>
      <span class="state">${languageView({ here, tongue, link })}</span>`,
    content: html`<section class="panel form"><div class="in">${content}</div></section>`,
  });
}
