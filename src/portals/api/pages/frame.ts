import type { Tongue } from '#language';
import { componentWords, html, pageTemplate, serviceNavigation } from '#platform/html';
import type { Html } from '#platform/html';
import { switchTongue } from '#portals/shell';
import type { ApiWorld } from '../kit.ts';
import { frameWords } from './frame.words.ts';

export type Around = {
  readonly world: ApiWorld;
  readonly tongue: Tongue;
  readonly here: string;
  readonly link: (path: string) => string;
  readonly nonce: string;
};

type Sheet = {
  readonly title: string;
  readonly content: Html;
  /** Which of the portal's own pages it is. */
  readonly section?: 'documentation' | 'problems';
};

/** A page about the API, in the council's look. It needs no script. */
export function frame(around: Around, { title, content, section }: Sheet): Html {
  const { world, tongue, nonce } = around;
  const { council, assets } = world;
  const words = frameWords[tongue];
  return pageTemplate({
    lang: tongue,
    title: `${title} – ${council.name[tongue]}`,
    themeColor: council.theme.brandDark,
    skipLinkText: words.skip,
    cspNonce: nonce,
    head: html`<link rel="stylesheet" href="${assets.url('resident.css')}" />`,
    icons: html`<link rel="icon" href="${assets.url('favicon.svg')}" type="image/svg+xml" />`,
    header: headerView(around, section),
    content,
    bodyEnd: html`<script type="module" nonce="${nonce}" src="${assets.url('resident.js')}"></script>`,
  });
}

function headerView({ world, tongue, here, link }: Around, section: Sheet['section']): Html {
  const words = frameWords[tongue];
  const other = switchTongue(here, tongue);
  return html`<div class="govuk-generic-header">
      <div class="govuk-generic-header__container govuk-width-container">
        <div class="govuk-generic-header__logo">
          <a href="${link('/')}" class="govuk-generic-header__homepage-link"
            ><img src="${world.assets.url('logo.svg')}" alt="" width="36" height="36" />
            ${world.council.name[tongue]} ${words.api}</a
          >
        </div>
        <nav class="account" aria-label="${words.language}">
          <a href="${link(other.href)}" lang="${other.to}" hreflang="${other.to}">${other.name}</a>
        </nav>
      </div>
    </div>
    ${serviceNavigation({
      ...componentWords[tongue].serviceNavigation,
      navigation: [
        { href: link('/'), text: words.documentation, current: section === 'documentation' },
        { href: link('/problems'), text: words.problems, current: section === 'problems' },
        { href: link(`/v1/openapi.json?lang=${tongue}`), text: words.document },
      ],
    })}`;
}
