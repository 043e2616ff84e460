import type { Address } from '#capabilities/gazetteer';
import { streetNear, viewAround } from '#capabilities/mapping';
import type { GridPoint, Tongue } from '#language';
import type { Tx } from '#platform/database';
import { findForProperty } from './find-for-property.ts';
import type { Help, HelpWanted, MapHelp } from './help.ts';
import { readMap } from './read-map.ts';

/** Looks up what a page's questions need: the addresses for what was typed, and the map as it was moved. */
export async function helpFor(tx: Tx, wanted: HelpWanted): Promise<Help> {
  const kinds = new Set(wanted.asked.questions.map(({ question }) => question.kind));
  return {
    addresses: kinds.has('property') ? await addressesFor(tx, wanted) : undefined,
    map: kinds.has('point') ? await mapFor(tx, wanted) : undefined,
  };
}

async function addressesFor(tx: Tx, { asked, tongue }: HelpWanted): Promise<readonly Address[] | undefined> {
  const property = asked.questions.find(({ question: { kind } }) => kind === 'property');
  return (
    property && findForProperty(tx, { question: property.question.question, given: property.given, tongue })
  );
}

async function mapFor(tx: Tx, wanted: HelpWanted): Promise<MapHelp> {
  const { view, point, sought } = await readMap(tx, wanted);
  const near = await streetNear(tx, point ?? view.centre, { tongue: wanted.tongue });
  const { link } = wanted;
  return {
    view,
    point,
    near: near?.name,
    sought,
    picture: link(pictureOf({ view: viewAround(view), point, tongue: wanted.tongue })),
    land: link(`/map/land.json?tongue=${wanted.tongue}`),
    streets: link(`/map/streets.json?tongue=${wanted.tongue}`),
  };
}

function pictureOf({ view, point, tongue }: Pick<MapHelp, 'view' | 'point'> & { tongue: Tongue }): string {
  const asked = {
    at: at(view.centre),
    scale: String(view.scale),
    ...(point ? { pin: at(point) } : {}),
    tongue,
  };
  return `/map/picture.svg?${new URLSearchParams(asked).toString()}`;
}

function at({ easting, northing }: GridPoint): string {
  return `${String(Math.round(easting))},${String(Math.round(northing))}`;
}
