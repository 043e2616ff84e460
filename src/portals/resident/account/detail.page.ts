import { changeProfile, profileFields, profileOf } from '#capabilities/profiles';
import { formPageView } from '../../shell/index.ts';
import { addressBook, lookupBook, pagePosted } from '../../shell/index.ts';
import { html } from '#platform/html';
import { detailsForm, questionOfField } from '#services';
import { z } from 'zod';
import { page } from '../kit.ts';
import { layout } from '../layout.ts';
import { drawPage } from '../services/draw-page.ts';
import { withMistakes } from '../services/with-mistakes.ts';
import { detailWords } from './detail.words.ts';

/** One thing that somebody says of themselves: asked as a form asks it. */
export default page({
  at: '/account/details/:field',
  access: 'account',
  params: z.object({ field: z.enum(profileFields) }),
  words: detailWords,
  find: async ({ params: { field }, ...visit }) => {
    const { person } = visit;
    const asked = detailsForm.definition.pages.find(({ page: slug }) => String(slug) === field);
    if (person.kind !== 'resident' || !asked) return undefined;
    const detail = (await profileOf(visit.tx, person.account.id)).get(field);
    const answers = detail ? { [questionOfField[field]]: detail.value } : {};
    const drawn = await drawPage(visit, { form: detailsForm, answers, files: undefined }, asked);
    return { account: person.account.id, field, asked, isSaid: detail !== undefined, ...drawn };
  },
  looks: ({ account }) => [account],
  show: (visit) => {
    const { subject, tongue, hidden, mistakes, words } = visit;
    const { drawn, help, isSaid, field } = subject;
    const asked = withMistakes(drawn, mistakes);
    const content = html`${formPageView({ asked, tongue, help, hidden })}
    ${
      isSaid &&
      html`<form method="post" action="${visit.link('/account/details')}" novalidate>
        ${hidden}
        <button class="govuk-button govuk-button--secondary" name="remove" value="${field}">
          ${words.remove}
        </button>
      </form>`
    }`;
    return layout(visit, {
      title: asked.title,
      content,
      mistakes,
      back: '/account/details',
      section: 'requests',
    });
  },
  form: ({ asked }, visit) => {
    const { tx, tongue, now } = visit;
    const books = { addresses: addressBook(visit), lookups: lookupBook(visit), files: undefined };
    return pagePosted(tx, { form: detailsForm, answers: {}, page: asked.page, tongue, now, ...books });
  },
  act: async ({ tx, act, subject: { account, field }, form }) => {
    const value = form[questionOfField[field]] ?? null;
    await changeProfile(tx, { account, field, value }, act);
    return { to: '/account/details' };
  },
});
