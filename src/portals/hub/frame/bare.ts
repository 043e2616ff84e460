import type { Tongue } from '#language';
import { html, pageTemplate } from '#platform/html';
import type { Html } from '#platform/html';
import type { HubWorld } from '../kit.ts';
import { frameWords } from './frame.words.ts';

export type Bare = {
  readonly world: Pick<HubWorld, 'council' | 'assets'>;
  readonly tongue: Tongue;
  readonly nonce: string;
  readonly title: string;
  readonly bar: Html;
  readonly rail?: Html | undefined;
  readonly content: Html;
  readonly hasMap?: boolean | undefined;
};

/** The document around every page of the hub: styles, script, bar, rail and main part. */
export function bare({ world, tongue, nonce, title, bar, rail, content, hasMap }: Bare): Html {
  const { council, assets } = world;
  return pageTemplate({
    lang: tongue,
    title: `${title} – ${council.name[tongue]} ${frameWords[tongue].hub}`,
    themeColor: council.theme.brandDark,
    skipLinkText: frameWords[tongue].skip,
    cspNonce: nonce,
    icons: html`<link rel="icon" href="${assets.url('favicon.svg')}" type="image/svg+xml" />
      <link rel="icon" href="${assets.url('favicon.ico')}" sizes="48x48" />`,
    head: html`<link rel="stylesheet" href="${assets.url('hub.css')}" />
      <meta name="color-scheme" content="light dark" />`,
    header: html`<div class="bar">${bar}</div>`,
    beforeContent: rail,
    content,
    bodyEnd: html`${script(assets.url('hub.js'), nonce)} ${hasMap && script(assets.url('map.js'), nonce)}`,
    classes: { container: rail ? 'desk' : 'desk wide' },
  });
}

function script(address: string, nonce: string): Html {
  return html`<script type="module" nonce="${nonce}" src="${address}"></script>`;
}
