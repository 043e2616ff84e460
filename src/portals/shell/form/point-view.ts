import type { AskedQuestion } from '#capabilities/forms';
import { button, fieldset, html, input, textarea } from '#platform/html';
import type { Html } from '#platform/html';
import { formWords } from './form.words.ts';
import type { MapHelp } from './help.ts';
import { hintIdOf, hintView, legendOf, nameOf, told, valueOf } from './parts.ts';
import type { Standing } from './standing.ts';

/** The names of the map's own buttons and fields; none of them is an answer. */
export const mapFields = {
  pin: 'map-pin',
  move: 'map-move',
  zoom: 'map-zoom',
  seek: 'map-seek',
  go: 'map-go',
  view: 'map-view',
  said: 'map-said',
} as const;

/** A place: a picture that answers to a press, buttons to move it, and words instead. The script makes it a map. */
export function pointView(asked: AskedQuestion, standing: Standing): Html {
  const words = formWords[standing.tongue];
  const { map } = standing.help;
  return fieldset({
    ...legendOf(asked, standing),
    ...(asked.words.hint === undefined ? {} : { describedBy: hintIdOf(asked) }),
    html: html`${hintView(asked)} ${map && seekView(map, standing)} ${map && mapView(asked, map, standing)}
    ${textarea({
      id: nameOf(asked, 'description'),
      name: nameOf(asked, 'description'),
      rows: 2,
      label: { text: words.describe, classes: 'govuk-label--s' },
      hint: { text: words.describeHint },
      value: valueOf(asked, 'description'),
      ...told(asked, standing, 'description'),
    })}`,
  });
}

function seekView({ sought }: MapHelp, { tongue }: Standing): Html {
  const words = formWords[tongue];
  return html`<div class="find-address">
    ${input({
      id: mapFields.seek,
      name: mapFields.seek,
      label: { text: words.goTo },
      value: sought?.typed ?? '',
      classes: 'govuk-input--width-20',
      ...(sought && !sought.found ? { hint: { text: words.notFound(sought.typed) } } : {}),
    })}
    ${button({ text: words.go, name: mapFields.go, value: 'go', classes: 'govuk-button--secondary' })}
  </div>`;
}

function mapView(asked: AskedQuestion, map: MapHelp, { tongue }: Standing): Html {
  const words = formWords[tongue];
  const { view, point, near } = map;
  const { easting, northing } = view.centre;
  return html`<div
      class="map"
      data-map
      data-land="${map.land}"
      data-streets="${map.streets}"
      data-e="${Math.round(easting)}"
      data-n="${Math.round(northing)}"
      data-width="${Math.round(view.width * view.scale)}"
    >
      <input
        type="image"
        name="${mapFields.pin}"
        src="${map.picture}"
        alt="${words.mapOf(near ?? words.mapHere)}"
        width="${view.width}"
        height="${view.height}"
      />
      <fieldset class="map-buttons">
        <legend class="govuk-visually-hidden">${words.move}</legend>
        ${moves.map((way) => mapButton(mapFields.move, way, words.directions[way]))}
        ${zooms.map((way) => mapButton(mapFields.zoom, way, words.directions[way]))}
      </fieldset>
      <p class="map-said" id="${mapFields.said}">${chosenWords(map, tongue)}</p>
    </div>
    <input type="hidden" name="${mapFields.view}" value="${[easting, northing, view.scale].join(' ')}" />
    <input
      type="hidden"
      name="${nameOf(asked, 'easting')}"
      value="${point?.easting ?? ''}"
      data-map-easting
    />
    <input
      type="hidden"
      name="${nameOf(asked, 'northing')}"
      value="${point?.northing ?? ''}"
      data-map-northing
    />`;
}

function mapButton(name: string, value: string, text: string): Html {
  return button({ text, name, value, classes: 'govuk-button--secondary' });
}

const moves = ['north', 'west', 'east', 'south'] as const;
const zooms = ['in', 'out'] as const;

function chosenWords({ point, near }: MapHelp, tongue: Standing['tongue']): string {
  const words = formWords[tongue];
  if (!point) return words.pressTheMap;
  return near === undefined ? words.placeChosenNoStreet : words.placeChosen(near);
}
