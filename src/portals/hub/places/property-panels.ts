import type { PropertyRecord, Related } from '#capabilities/gazetteer';
import type { Area } from '#capabilities/mapping';
import { html } from '#platform/html';
import type { Html } from '#platform/html';
import { facts, panel } from '../cases/panel.ts';
import type { HubVisit } from '../kit.ts';
import { paths } from '../paths.ts';
import type { PropertyPage, PropertyWords } from './property-page.ts';

/** The areas that it is in, by kind: a ward, a parish, the rounds that come by. */
export function areasView(
  { tongue }: HubVisit,
  { areas, kinds }: Pick<PropertyPage, 'areas' | 'kinds'>,
  words: PropertyWords,
): Html {
  const of = Map.groupBy(areas, ({ kind }) => kind);
  const rows = kinds.flatMap(({ kind, words: called }) => {
    const found = of.get(kind) ?? [];
    const names: readonly string[] = found.map((area: Area) => area.name[tongue]);
    return names.length === 0 ? [] : [[called[tongue].one, names.join(', ')] as const];
  });
  return panel(words.areas, rows.length > 0 ? facts(rows) : html`<p class="soft">${words.noAreas}</p>`);
}

/** Parent, children, what it was and what it became. */
export function kinView(visit: HubVisit, record: PropertyRecord, words: PropertyWords): Html | undefined {
  const { details, successors, predecessors } = record;
  const children = details?.children ?? { first: [], count: 0 };
  const groups: readonly (readonly [string, readonly Related[]])[] = [
    [words.partOf, details?.parent ? [details.parent] : []],
    [words.children(children.count), children.first],
    [words.was, predecessors],
    [words.became, successors],
  ];
  const known = groups.filter(([, related]) => related.length > 0);
  if (known.length === 0) return undefined;
  return panel(
    words.kin,
    facts(known.map(([label, related]) => [label, relatedView(visit, related, words)])),
  );
}

export function relatedView({ link }: HubVisit, related: readonly Related[], words: PropertyWords): Html {
  return html`<ul class="why">
    ${related.map(
      ({ uprn, line, standing }) =>
        html`<li>
          <a href="${link(paths.property(uprn))}">${line ?? words.unnamed(uprn)}</a>
          ${standing !== 'live' && html`<span class="soft">${words.standing[standing]}</span>`}
        </li>`,
    )}
  </ul>`;
}

/** The keys by which other systems know it. */
export function referencesView({ details }: PropertyRecord, words: PropertyWords): Html | undefined {
  if (!details) return undefined;
  const { references } = details;
  if (references.length === 0)
    return panel(words.references, html`<p class="soft">${words.noReferences}</p>`);
  return panel(words.references, facts(references.map(({ source, reference }) => [source.words, reference])));
}
