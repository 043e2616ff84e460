import type { Address } from '#capabilities/gazetteer';
import type { AssetLayer, NearAsset } from '#capabilities/mapping';
import type { Said } from '#language';
import { html } from '#platform/html';
import type { Html } from '#platform/html';
import { path } from '#platform/http';
import { layout } from '../layout.ts';
import type { Around } from '../layout.ts';
import type { Finding } from './address-finder.ts';
import { addressFinderView } from './address-finder.view.ts';
import { hoursView } from './hours.view.ts';
import type { nearestWords } from './nearest.words.ts';
import { sayDistance } from './say-distance.ts';

type Shown = Around & {
  readonly now: Temporal.Instant;
  readonly words: Said<(typeof nearestWords)['en']>;
  readonly subject: {
    readonly layer: AssetLayer;
    readonly from: Address | undefined;
    readonly near: readonly NearAsset[];
    readonly finding: Finding;
  };
};

export function nearestLayerView(shown: Shown): Html {
  const { words, subject, tongue } = shown;
  const { layer, from, finding } = subject;
  const at = path('/nearest/:layer', layer);
  const title = words.layerTitle(layer.words[tongue].one);
  const content = html`<h1 class="govuk-heading-l">${title}</h1>
    ${
      from
        ? foundView(shown, from, at)
        : addressFinderView(shown, finding, { at, to: (uprn) => `${at}?uprn=${String(uprn)}` })
    }`;
  return layout(shown, { title, content, section: 'services', back: '/nearest' });
}

function foundView(shown: Shown, from: Address, at: string): Html {
  const { words, subject, link, tongue } = shown;
  const { near, layer } = subject;
  return html`<p class="govuk-body">
      ${words.from(from.line)} <a class="govuk-link" href="${link(at)}">${words.change}</a>
    </p>
    ${
      near.length === 0
        ? html`<p class="empty">${words.none(layer.words[tongue].one, sayDistance(layer.within, tongue))}</p>`
        : html`<ol class="list">
            ${near.map((asset) => assetView(shown, asset))}
          </ol>`
    }`;
}

function assetView(shown: Shown, { id, name, metres, facts }: NearAsset): Html {
  const { words, tongue, now, world } = shown;
  const { address, telephone, web } = facts;
  return html`<li>
    <b>${name[tongue] || id}</b>
    <span>${words.away(sayDistance(metres, tongue))}</span>
    ${typeof address === 'string' && html`<span>${address}</span>`}
    ${typeof telephone === 'string' && html`<span>${telephone}</span>`}
    ${typeof web === 'string' && web.startsWith('https://') && html`<span><a class="govuk-link" href="${web}">${words.web}</a></span>`}
    ${hoursView(facts['opening'], { tongue, now, council: world.council })}
  </li>`;
}
