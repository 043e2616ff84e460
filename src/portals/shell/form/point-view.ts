import type { AskedQuestion } from '#capabilities/forms';
import { button, fieldset, html, input, textarea } from '#platform/html';
import type { Html } from '#platform/html';
import { unavailable } from '../addresses/address-book.ts';
import { photographView } from '../files/photograph-view.ts';
import { mapView } from '../map/map-view.ts';
import { formWords } from './form.words.ts';
import type { MapHelp } from './help.ts';
import { hintIdOf, hintView, legendOf, nameOf, told, valueOf } from './parts.ts';
import type { Standing } from './standing.ts';

type Words = (typeof formWords)['en'];

/** The names of the map's own buttons and fields; none of them is an answer. */
export const mapFields = {
  pin: 'map-pin',
  move: 'map-move',
  zoom: 'map-zoom',
  seek: 'map-seek',
  go: 'map-go',
  view: 'map-view',
  said: 'map-said',
  at: 'map-at',
} as const;

/** A place: a picture that answers to a press, buttons to move it, and words instead. The script makes it a map. */
export function pointView(asked: AskedQuestion, standing: Standing): Html {
  const words = formWords[standing.tongue];
  const { map } = standing.help;
  return fieldset({
    ...legendOf(asked, standing),
    ...(asked.words.hint === undefined ? {} : { describedBy: hintIdOf(asked) }),
    html: html`${hintView(asked)} ${takenView(standing)} ${map && seekView(map, standing)}
    ${map && placeView(asked, map, { standing, says: chosenWords(map, standing.tongue) })}
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

/** A photograph says where it was taken: a button puts the place there. */
function takenView({ help: { taken, map }, tongue }: Standing): Html | undefined {
  if (!taken || !map) return undefined;
  const words = formWords[tongue];
  const { easting, northing } = taken.point;
  if (map.point?.easting === easting && map.point.northing === northing) return undefined;
  return html`<div class="govuk-inset-text">
    <p class="govuk-body">${taken.near === undefined ? words.takenSomewhere : words.takenAt(taken.near)}</p>
    ${mapButton(mapFields.at, `${String(easting)},${String(northing)}`, words.useTaken)}
  </div>`;
}

/** Where a street or postcode is typed for the map to go to. */
export function seekView({ sought }: MapHelp, { tongue }: Standing): Html {
  const words = formWords[tongue];
  return html`<div class="find-address">
    ${input({
      id: mapFields.seek,
      name: mapFields.seek,
      label: { text: words.goTo },
      value: sought?.typed ?? '',
      classes: 'govuk-input--width-20',
      ...(sought && sought.found !== true ? { hint: { text: sayNotFound(sought, words) } } : {}),
    })}
    ${button({ text: words.go, name: mapFields.go, value: 'go', classes: 'govuk-button--secondary' })}
  </div>`;
}

function sayNotFound({ typed, found }: NonNullable<MapHelp['sought']>, words: Words): string {
  return found === unavailable ? words.mapSearchDown : words.notFound(typed);
}

type Mapping = {
  readonly standing: Standing;
  readonly says: string;
  /** What it says instead when it moves. */
  readonly live?: string | undefined;
};

/** The map that answers to a press, what is known on it, and what it says of the place that was pressed. */
export function placeView(asked: AskedQuestion, map: MapHelp, { standing, says, live }: Mapping): Html {
  const { view, point } = map;
  const { easting, northing } = view.centre;
  return html`${mapView({
      config: map.config,
      centre: view.centre,
      metres: view.width * view.scale,
      plain: plainView(map, { standing, says, live }),
      list: knownView(map, standing),
    })}
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

function plainView(map: MapHelp, { standing, says, live }: Mapping): Html {
  const words = formWords[standing.tongue];
  const { view, near } = map;
  return html`<input
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
    <p class="map-said" id="${mapFields.said}" ${live !== undefined && html`data-live="${live}"`}>
      ${says}
    </p>`;
}

/** What is reported already where the picture is; one that may be joined is chosen by its place. */
function knownView({ known }: MapHelp, { tongue }: Standing): Html | undefined {
  if (known.length === 0) return undefined;
  const words = formWords[tongue];
  return html`<p class="map-list-title" id="map-known">${words.known}</p>
    <ul aria-labelledby="map-known">
      ${known.map(
        ({ title, says, point, joinable, photograph }) =>
          html`<li>
            <b>${title}</b>
            <span>${says}</span>
            ${photograph !== undefined && photographView({ src: photograph, about: title, tongue })}
            ${
              joinable &&
              html`<button name="${mapFields.at}" value="${point.easting},${point.northing}">
                ${words.itIsThis}
              </button>`
            }
          </li>`,
      )}
    </ul>`;
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
