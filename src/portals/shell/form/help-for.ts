import type { AskedPage } from '#capabilities/forms';
import { findAddresses, propertyOf } from '#capabilities/gazetteer';
import type { Address } from '#capabilities/gazetteer';
import { streetNear, viewAround } from '#capabilities/mapping';
import { uprn } from '#language';
import type { GridPoint, Tongue } from '#language';
import type { Tx } from '#platform/database';
import type { Body } from '#platform/http';
import type { Help, MapHelp } from './help.ts';
import { readMap } from './read-map.ts';

const mostAddresses = 100;

export type HelpWanted = {
  readonly asked: AskedPage;
  /** What was posted with the page; empty when it is opened. */
  readonly entered: Body;
  readonly tongue: Tongue;
  /** The middle of the council's area, where a map begins. */
  readonly centre: GridPoint;
  readonly link: (path: string) => string;
};

/** Looks up what a page's questions need: the addresses for what was typed, and the map as it was moved. */
export async function helpFor(tx: Tx, wanted: HelpWanted): Promise<Help> {
  const kinds = new Set(wanted.asked.questions.map(({ question }) => question.kind));
  return {
    addresses: kinds.has('property') ? await addressesFor(tx, wanted) : undefined,
    map: kinds.has('point') ? await mapFor(tx, wanted) : undefined,
  };
}

async function addressesFor(tx: Tx, { asked, tongue }: HelpWanted): Promise<readonly Address[] | undefined> {
  const question = asked.questions.find(({ question: { kind } }) => kind === 'property');
  const given = (part: string) => {
    const value = question?.given[`${question.question.question}.${part}`] ?? '';
    return typeof value === 'string' ? value : '';
  };
  if (given('find').trim() !== '')
    return findAddresses(tx, given('find').slice(0, 100), { most: mostAddresses, tongue });
  const chosen = uprn.safeParse(given('uprn'));
  const known = chosen.success ? await propertyOf(tx, chosen.data, tongue) : undefined;
  return known ? [known] : undefined;
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
    picture: link(pictureOf(viewAround(view), point)),
    land: link('/map/land.json'),
    streets: link('/map/streets.json'),
  };
}

function pictureOf(view: MapHelp['view'], point: GridPoint | undefined): string {
  const asked = { at: at(view.centre), scale: String(view.scale), ...(point ? { pin: at(point) } : {}) };
  return `/map/picture.svg?${new URLSearchParams(asked).toString()}`;
}

function at({ easting, northing }: GridPoint): string {
  return `${String(Math.round(easting))},${String(Math.round(northing))}`;
}
