import { html } from '#platform/html';
import type { Html } from '#platform/html';
import type { HubVisit } from '../kit.ts';
import { paths } from '../paths.ts';
import { doorView } from './sign-in.view.ts';
import type { signInWords } from './sign-in.words.ts';

export function signedOutView(visit: HubVisit, words: (typeof signInWords)['en']): Html {
  return doorView(visit, {
    title: words.signedOut,
    content: html`<h1>${words.signedOut}</h1>
      <p>${words.signedOutText}</p>
      <p><a class="btn" href="${visit.link(paths.signIn)}">${words.again}</a></p>`,
  });
}
