import { html } from '#platform/html';
import { path } from '#platform/http';
import { byLetter, offeredServices } from '#services';
import { page } from '../kit.ts';
import { layout } from '../layout.ts';
import { lettersWords } from './letters.words.ts';

/** Every service under the letter of the thing that it is about, in the alphabet of the visit’s language. */
export default page({
  at: '/services',
  access: 'anyone',
  words: lettersWords,
  find: async ({ tx, tongue, world: { council } }) => ({
    letters: byLetter(await offeredServices(tx, { groups: council.groups, tongue }), tongue),
  }),
  looks: () => [],
  show: (visit) => {
    const { words, subject, link } = visit;
    const content = html`<h1 class="govuk-heading-xl">${words.title}</h1>
      ${
        subject.letters.length === 0
          ? html`<p class="empty">${words.empty}</p>`
          : html`<nav aria-label="${words.letters}">
              <ul class="letters">
                ${subject.letters.map(
                  ({ letter }) =>
                    html`<li><a class="govuk-link" href="#${anchorOf(letter)}">${letter}</a></li>`,
                )}
              </ul>
            </nav>`
      }
      ${subject.letters.map(
        ({ letter, items }) =>
          html`<section class="letter">
            <h2 class="govuk-heading-m" id="${anchorOf(letter)}">${letter}</h2>
            <ul class="tasks">
              ${items.map(
                ({ service, noun, name }) =>
                  html`<li>
                    <a href="${link(path('/services/:service', { service }))}">${noun}</a><span>${name}</span>
                  </li>`,
              )}
            </ul>
          </section>`,
      )}`;
    return layout(visit, { title: words.title, content, section: 'services', back: '/', wide: true });
  },
});

function anchorOf(letter: string): string {
  return `letter-${letter.toLowerCase()}`;
}
