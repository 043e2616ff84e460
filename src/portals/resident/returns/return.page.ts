import { returnLinkFor, useReturnLink } from '#capabilities/forms';
import { Refusal } from '#platform/errors';
import type { KnownLink } from '#capabilities/forms';
import { sayDate } from '#language';
import type { Said } from '#language';
import { button, html, insetText } from '#platform/html';
import type { Html } from '#platform/html';
import { Elsewhere, path } from '#platform/http';
import { packOf, sendReturnLink } from '#services';
import { z } from 'zod';
import { page } from '../kit.ts';
import { layout } from '../layout.ts';
import { draftHere, holderOf } from '../services/draft-holder.ts';
import { toStep } from '../services/to-step.ts';
import { askedBy } from './asked-by.ts';
import { returnsWords } from './returns.words.ts';

/** Where a link leads. It is used by a press, not by looking: mail systems open links to see what is behind them. */
export default page({
  at: '/returns/:token',
  access: 'anyone',
  params: z.object({ token: z.string().regex(/^[\w-]{43}$/) }),
  words: returnsWords,
  find: async ({ params: { token }, ...visit }) => {
    const link = await returnLinkFor(visit.tx, token, visit.now);
    if (!link || link.isCode) return undefined;
    const own = await draftHere(visit, link.service);
    if (own?.id === link.draft) return new Elsewhere(path('/services/:service', { service: link.service }));
    return { link, token, hasOther: own !== undefined };
  },
  gather: async ({ tx, tongue, subject: { link } }) =>
    (await packOf(tx, link.service, link.version)).words[tongue].name,
  looks: () => [],
  show: (visit) => {
    const { words, subject, hidden, more, tongue } = visit;
    const { link } = subject;
    const isOpen = link.standing === 'open';
    const title = isOpen ? words.back : words[`${link.standing === 'used' ? 'used' : 'over'}Title`];
    const content = html`<h1 class="govuk-heading-l">${title}</h1>
      ${isOpen ? openView(words, { ...subject, when: sayDate(link.madeAt, tongue), name: more }) : overView(words, link, more)}
      ${(isOpen || link.email !== undefined) && formView(hidden, isOpen ? words.carryOn : words.sendAnew)}`;
    return layout(visit, { title, content, section: 'services' });
  },
  form: () => z.object({}),
  act: async ({ subject: { link, token }, ...visit }) => {
    const { tx, act, world } = visit;
    if (link.standing === 'open') {
      const { journey, form } = await useReturnLink(tx, { token, to: holderOf(visit) }, act);
      const { next } = journey;
      return { to: toStep(form.service, next ? { to: 'page', page: next.page } : { to: 'check' }) };
    }
    const { email } = link;
    if (!email) throw new Refusal('form.link-over');
    const to = { email, tongue: link.tongue };
    await sendReturnLink(
      tx,
      { draft: link.draft, to, why: 'asked', wayBack: world.wayBack, askedBy: askedBy(visit, email) },
      act,
    );
    return { to: path('/services/:service/saved', { service: link.service }) };
  },
});

function formView(hidden: Html, text: string): Html {
  return html`<form method="post" novalidate>${hidden}${button({ text, preventDoubleClick: true })}</form>`;
}

type Words = Said<(typeof returnsWords)['en']>;
type Open = { readonly hasOther: boolean; readonly when: string; readonly name: string };

function openView(words: Words, { hasOther, when, name }: Open): Html {
  return html`<p class="govuk-body">${words.open(name, when)}</p>
    ${hasOther && insetText({ text: words.replaces })}`;
}

function overView(words: Words, { standing, email }: KnownLink, name: string): Html {
  return html`${standing === 'used' && html`<p class="govuk-body">${words.usedHow}</p>`}
    <p class="govuk-body">${email === undefined ? words.noneAnew : words.anew(name)}</p>`;
}
