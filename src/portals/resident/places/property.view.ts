import type { Address } from '#capabilities/gazetteer';
import type { Area, AreaKind, AssetLayer, NearAsset } from '#capabilities/mapping';
import type { Said } from '#language';
import { html } from '#platform/html';
import type { Html } from '#platform/html';
import { path } from '#platform/http';
import type { Councillor, ServiceWords } from '#services';
import { layout } from '../layout.ts';
import type { Around } from '../layout.ts';
import { binDaysView } from './bin-days.view.ts';
import type { BinDay } from './bin-days.ts';
import { councillorsView } from './councillors.view.ts';
import type { propertyWords } from './property.words.ts';
import { sayDistance } from './say-distance.ts';

type Words = Said<(typeof propertyWords)['en']>;
type Shown = Around & {
  readonly words: Words;
  readonly subject: {
    readonly property: Address & { readonly live: boolean };
    readonly areas: readonly Area[];
    readonly kinds: readonly AreaKind[];
    readonly ward: Area | undefined;
    readonly councillors: readonly Councillor[];
    readonly binDays: readonly BinDay[];
    readonly nearest: readonly { readonly layer: AssetLayer; readonly asset: NearAsset }[];
    readonly services: readonly (Pick<ServiceWords, 'name' | 'about'> & { readonly service: string })[];
  };
};

export function propertyView(shown: Shown): Html {
  const { words, subject, link } = shown;
  const { property, binDays, ward, councillors } = subject;
  const content = html`<span class="govuk-caption-l">${words.caption}</span>
    <h1 class="govuk-heading-l">${property.line}</h1>
    ${!property.live && html`<p class="lead">${words.gone}</p>`}
    <div class="two">
      <div>
        <h2 class="govuk-heading-m" id="bin-days">${words.binDays}</h2>
        ${binDaysView(shown, property, binDays)}
        <h2 class="govuk-heading-m" id="councillors">${words.councillors}</h2>
        ${councillorsView(shown, ward, councillors)} ${nearestView(shown)}
      </div>
      <aside>${servicesView(shown)} ${areasView(shown)}</aside>
    </div>
    <p class="govuk-body"><a class="govuk-link" href="${link('/properties')}">${words.another}</a></p>`;
  return layout(shown, { title: property.line, content, section: 'services', wide: true });
}

function nearestView({ words, subject, tongue, link }: Shown): Html | undefined {
  const { nearest, property } = subject;
  if (nearest.length === 0) return undefined;
  return html`<h2 class="govuk-heading-m" id="nearest">${words.nearest}</h2>
    <ul class="days">
      ${nearest.map(({ layer, asset }) => {
        const all = `${path('/nearest/:layer', layer)}?uprn=${String(property.uprn)}`;
        return html`<li>
          <span><a class="govuk-link" href="${link(all)}">${layer.words[tongue].one}</a></span>
          <b>${asset.name[tongue]}, ${sayDistance(asset.metres, tongue)}</b>
        </li>`;
      })}
    </ul>`;
}

function servicesView({ words, subject: { services }, link }: Shown): Html | undefined {
  if (services.length === 0) return undefined;
  return html`<section class="card">
    <h2>${words.services}</h2>
    <ul class="govuk-list">
      ${services.map(
        ({ service, name }) =>
          html`<li>
            <a class="govuk-link" href="${link(path('/services/:service', { service }))}">${name}</a>
          </li>`,
      )}
    </ul>
  </section>`;
}

function areasView({ words, subject: { areas, kinds }, tongue }: Shown): Html | undefined {
  if (areas.length === 0) return undefined;
  const called = (kind: string) => kinds.find((one) => one.kind === kind)?.words[tongue].one ?? kind;
  return html`<section class="card">
    <h2>${words.areas}</h2>
    <ul class="days">
      ${areas.map(({ kind, name }) => html`<li><span>${called(kind)}</span><b>${name[tongue]}</b></li>`)}
    </ul>
  </section>`;
}
