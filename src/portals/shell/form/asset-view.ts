import { unlisted } from '#capabilities/forms';
import type { AskedQuestion } from '#capabilities/forms';
import { button, fieldset, html, input, radios, textarea } from '#platform/html';
import type { Html } from '#platform/html';
import { letterOf } from './find-for-asset.ts';
import { formWords } from './form.words.ts';
import type { AssetHelp } from './help.ts';
import { hintIdOf, hintView, legendOf, nameOf, told, valueOf } from './parts.ts';
import { mapFields, placeView, seekView } from './point-view.ts';
import type { Standing } from './standing.ts';

/** A thing: by the number on its label, or from a list of those near a place on the map, or described. */
export function assetView(asked: AskedQuestion, standing: Standing): Html {
  const words = formWords[standing.tongue];
  const { map, assets } = standing.help;
  return fieldset({
    ...legendOf(asked, standing),
    ...(asked.words.hint === undefined ? {} : { describedBy: hintIdOf(asked) }),
    html: html`${hintView(asked)}
      ${input({
        id: nameOf(asked, 'id'),
        name: nameOf(asked, 'id'),
        label: { text: words.assetId, classes: 'govuk-label--s' },
        value: valueOf(asked, 'id'),
        classes: 'govuk-input--width-10',
        autocomplete: 'off',
        spellcheck: false,
        attributes: thingOf(asked),
        ...told(asked, standing, 'id'),
      })}
      <p class="govuk-body govuk-!-font-weight-bold">${words.assetOnMap}</p>
      ${map && seekView(map, standing)}
      ${map && placeView(asked, map, { standing, ...saysOf(assets, standing) })}
      <p>
        ${button({ text: words.listNear, name: mapFields.move, value: 'here', classes: 'govuk-button--secondary' })}
      </p>
      ${assets?.near && listView(asked, standing, { ...assets, near: assets.near })}
      ${textarea({
        id: nameOf(asked, 'description'),
        name: nameOf(asked, 'description'),
        rows: 2,
        label: { text: words.describeAsset, classes: 'govuk-label--s' },
        hint: { text: words.describeAssetHint },
        value: valueOf(asked, 'description'),
        ...told(asked, standing, 'description'),
      })}`,
  });
}

/** By which the map's script knows what is asked for, and where it goes. */
function thingOf(asked: AskedQuestion): Readonly<Record<string, string>> {
  const { question } = asked;
  const layer = question.kind === 'asset' ? question.layer : '';
  return { 'data-map-thing': layer, 'data-map-list': nameOf(asked, 'asset') };
}

/** The picture has letters, the map that moves has the things themselves. */
function saysOf(
  assets: AssetHelp | undefined,
  { tongue }: Standing,
): { readonly says: string; readonly live?: string } {
  const words = formWords[tongue];
  if (!assets?.near || assets.near.length === 0) return { says: words.pressForAssets };
  const many = assets.many.toLowerCase();
  return { says: words.assetsShown(many), live: words.assetsLive(many) };
}

type Listed = AssetHelp & { readonly near: NonNullable<AssetHelp['near']> };

/** What is near, or that nothing is, and always a way out. */
function listView(asked: AskedQuestion, standing: Standing, { one, many, within, near }: Listed): Html {
  const words = formWords[standing.tongue];
  const named = many.toLowerCase();
  return radios({
    name: nameOf(asked, 'asset'),
    idPrefix: nameOf(asked, 'asset'),
    fieldset: { legend: { text: words.nearest(named), classes: 'govuk-fieldset__legend--s' } },
    value: valueOf(asked, 'asset') || ' ',
    ...(near.length > 0 ? {} : { hint: { text: words.noAssetsNear(named, within) } }),
    ...told(asked, standing, 'asset'),
    items: [
      ...near.map(({ id, metres, about }, place) => ({
        value: id,
        text: words.assetNamed(letterOf(place), one, id),
        hint: { text: words.assetHint(metres, about) },
      })),
      { value: unlisted, text: words.notInList },
    ],
  });
}
