import { html } from '#platform/html';
import { path } from '#platform/http';
import { page } from '../kit.ts';
import { layout } from '../layout.ts';
import { findAddress, finderQuery } from './address-finder.ts';
import { addressFinderView } from './address-finder.view.ts';
import { propertiesWords } from './properties.words.ts';

/** What day is my bin, and all else that hangs on an address: the way in. */
export default page({
  at: '/properties',
  access: 'anyone',
  query: finderQuery,
  words: propertiesWords,
  find: async (visit) => findAddress(visit, visit.query.q),
  looks: () => [],
  show: (visit) => {
    const { words, subject } = visit;
    const content = html`<h1 class="govuk-heading-l">${words.title}</h1>
      <p class="govuk-body-l">${words.lead}</p>
      ${addressFinderView(visit, subject, {
        at: '/properties',
        to: (uprn) => path('/properties/:uprn', { uprn }),
      })}`;
    return layout(visit, { title: words.title, content, section: 'services', back: '/' });
  },
});
