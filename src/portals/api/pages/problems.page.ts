import type { Tongue } from '#language';
import { requestErrors } from '#platform/http';
import type { RefusalTable, RefusalWords } from '#platform/errors';
import { html } from '#platform/html';
import type { Html } from '#platform/html';
import { apiErrors } from '../errors.ts';
import { page } from '../kit.ts';
import { frame } from './frame.ts';
import { problemsWords } from './problems.words.ts';

/** What each kind of problem means; the `type` of an answer leads here. */
export default page({
  at: '/problems',
  access: 'anyone',
  words: problemsWords,
  find: async () => known,
  looks: () => [],
  show: ({ words, subject, ...around }) => {
    const content = html`<h1 class="govuk-heading-xl">${words.title}</h1>
      <p class="govuk-body-l">${words.about}</p>
      ${Object.entries(subject).map((kind) => kindView(kind, around.tongue, words))}
      <section id="bug">
        <h2 class="govuk-heading-m"><code>bug</code></h2>
        <p class="govuk-body">${words.status} 500. ${words.bug}</p>
      </section>`;
    return frame(around, { title: words.title, content, section: 'problems' });
  },
});

/** What a program can meet here. The others of the platform's are about forms. */
const known: RefusalTable = {
  ...apiErrors,
  'request.not-found': requestErrors['request.not-found'],
  'request.only-read': requestErrors['request.only-read'],
  'request.unreadable': requestErrors['request.unreadable'],
  'request.too-many': requestErrors['request.too-many'],
  'request.busy': requestErrors['request.busy'],
  'request.closed': requestErrors['request.closed'],
  'request.unavailable': requestErrors['request.unavailable'],
};

type Words = (typeof problemsWords)['en'];

function kindView([code, kind]: readonly [string, RefusalWords], tongue: Tongue, words: Words): Html {
  const { which, again } = words;
  // What each knows only once it happens, as the page may say it of all of them.
  const facts = {
    en: which,
    cy: which,
    perMinute: 600,
    retryAfter: 7,
    whyEn: '',
    whyCy: '',
    againEn: again,
    againCy: again,
  };
  return html`<section id="${code}">
    <h2 class="govuk-heading-m"><code>${code}</code></h2>
    <p class="govuk-body">${words.status} ${kind.status}. ${kind[tongue](facts)}</p>
  </section>`;
}
