import type { Mistake, Tongue } from '#language';
import { backLink, componentWords, footer, html, pageTemplate, serviceNavigation } from '#platform/html';
import type { Html } from '#platform/html';
import { mistakesView, switchTongue } from '../shell/index.ts';
import type { Person, ResidentWorld } from './kit.ts';
import { bannerView } from './preview/banner-view.ts';
import { layoutWords } from './layout.words.ts';

/** What every page has around it: who is there, where, in which language. */
export type Around = {
  readonly world: Pick<ResidentWorld, 'council' | 'assets'>;
  readonly person: Person;
  readonly tongue: Tongue;
  readonly here: string;
  readonly link: (path: string) => string;
  readonly nonce: string;
};

export type Sheet = {
  readonly title: string;
  readonly content: Html;
  readonly mistakes?: readonly Mistake[];
  /** A path of this portal to go back to. */
  readonly back?: string | undefined;
  /** The part of the portal that this page belongs to. */
  readonly section?: 'services' | 'requests' | 'follow';
  readonly wide?: boolean;
  readonly map?: boolean;
};

/** A page of the resident portal, whole. */
export function layout(around: Around, sheet: Sheet): Html {
  const { world, tongue, nonce } = around;
  const { council, assets } = world;
  const mistakes = sheet.mistakes ?? [];
  const inside = html`${mistakesView(mistakes, tongue)}${sheet.content}`;
  const error = mistakes.length > 0 ? layoutWords[tongue].error : '';
  return pageTemplate({
    lang: tongue,
    title: `${error}${sheet.title} – ${council.name[tongue]}`,
    themeColor: council.theme.brandDark,
    skipLinkText: layoutWords[tongue].skip,
    cspNonce: nonce,
    head: html`<link rel="stylesheet" href="${assets.url('resident.css')}" />`,
    icons: html`<link rel="icon" href="${assets.url('favicon.svg')}" type="image/svg+xml" />
      <link rel="manifest" href="${assets.url('manifest.json')}" />`,
    header: headerView(around, sheet),
    beforeContent: sheet.back === undefined ? undefined : backView(around, sheet.back),
    content: sheet.wide ? inside : narrow(inside),
    footer: footerView(around),
    bodyEnd: html`<script type="module" nonce="${nonce}" src="${assets.url('resident.js')}"></script>
      ${sheet.map && html`<script type="module" nonce="${nonce}" src="${assets.url('map.js')}"></script>`}`,
  });
}

/** A part of the page by itself, as everything is that assistive technology jumps to. */
function backView({ tongue, link }: Around, back: string): Html {
  return html`<nav aria-label="${layoutWords[tongue].back}">
    ${backLink({ href: link(back), ...componentWords[tongue].backLink })}
  </nav>`;
}

/** Lines are read best at two thirds of the page. */
function narrow(content: Html): Html {
  return html`<div class="govuk-grid-row"><div class="govuk-grid-column-two-thirds">${content}</div></div>`;
}

function headerView(around: Around, { section }: Sheet): Html {
  const { world, person, tongue, here, link } = around;
  const words = layoutWords[tongue];
  const other = switchTongue(here, tongue);
  const account =
    person.walk === undefined &&
    (person.kind === 'resident'
      ? html`<a href="${link('/account')}">${words.account}</a>`
      : html`<a href="${link('/sign-in')}">${words.signIn}</a>`);
  const logo = html`<img src="${world.assets.url('logo.svg')}" alt="" width="36" height="36" />
    ${world.council.name[tongue]}`;
  const item = (name: 'services' | 'requests' | 'follow', path: string) => ({
    href: link(path),
    text: words[name],
    current: section === name,
  });
  return html`<div class="govuk-generic-header">
      <div class="govuk-generic-header__container govuk-width-container">
        <div class="govuk-generic-header__logo">
          <a href="${link('/')}" class="govuk-generic-header__homepage-link">${logo}</a>
        </div>
        <nav class="account" aria-label="${words.headerLabel}">
          <a href="${link(other.href)}" lang="${other.to}" hreflang="${other.to}">${other.name}</a>${account}
        </nav>
      </div>
    </div>
    ${serviceNavigation({
      ...componentWords[tongue].serviceNavigation,
      navigation: [
        item('services', '/'),
        person.kind === 'resident' && !person.walk && item('requests', '/account'),
        !person.walk && item('follow', '/follow'),
      ],
    })}
    ${person.walk && bannerView(person.walk, { tongue, link })}`;
}

function footerView({ tongue, link }: Around): Html {
  const words = layoutWords[tongue];
  const item = (name: 'accessibility' | 'cookies' | 'privacy' | 'contact') => ({
    href: link(`/${name}`),
    text: words[name],
  });
  return footer({
    crown: false,
    copyright: null,
    contentLicence: null,
    meta: {
      visuallyHiddenTitle: words.footer,
      items: [item('accessibility'), item('cookies'), item('privacy'), item('contact')],
    },
  });
}
