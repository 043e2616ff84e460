import { assetLayers } from '#capabilities/mapping';
import { html } from '#platform/html';
import { path } from '#platform/http';
import { page } from '../kit.ts';
import { layout } from '../layout.ts';
import { nearestWords } from './nearest.words.ts';

/** Find your nearest: which kind of place. */
export default page({
  at: '/nearest',
  access: 'anyone',
  words: nearestWords,
  find: async ({ tx }) => (await assetLayers(tx)).filter(({ isPublic }) => isPublic),
  looks: () => [],
  show: (visit) => {
    const { words, subject, tongue, link } = visit;
    const content = html`<h1 class="govuk-heading-l">${words.title}</h1>
      ${
        subject.length === 0
          ? html`<p class="empty">${words.noLayers}</p>`
          : html`<ul class="tasks">
              ${subject.map(
                (layer) =>
                  html`<li>
                    <a href="${link(path('/nearest/:layer', layer))}">${layer.words[tongue].many}</a>
                  </li>`,
              )}
            </ul>`
      }`;
    return layout(visit, { title: words.title, content, section: 'services', back: '/' });
  },
});
