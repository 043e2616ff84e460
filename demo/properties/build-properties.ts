import type { Area, Borough, Property, Street } from '../borough.ts';
import { chance, item, type Chance } from '../chance.ts';
import { boxOf, contains, type Point, type Polygon } from '../ground/plane.ts';
import { amenityClerk, civic } from './amenities.ts';
import { buildOn } from './build-on.ts';
import { house, type Building } from './building.ts';
import { footprintsOf, type Built } from './footprints.ts';
import { plotsOf, type Plot } from './plots.ts';
import { postcodeClerk } from './postcodes.ts';

type Town = Pick<Borough, 'seed' | 'streets' | 'wards' | 'land'>;

/** Every property with its UPRN, street by street; a building in several occupation comes before its flats. */
export const buildProperties = (
  town: Town,
): { readonly properties: readonly Property[]; readonly footprints: readonly Polygon[] } => {
  const properties: Property[] = [];
  const built: Built[] = [];
  const plots = plotsOf(town);
  const clerk = amenityClerk(chance(town.seed, 'amenities'));
  const register = registrar(town, properties);
  const wardAt = finder(town.wards);
  const sites = buildingSites(town.streets);
  let homes = 0;
  for (const [index, street] of town.streets.entries()) {
    const draw = chance(town.seed, 'buildings', street.usrn);
    const newBuild = sites.has(street);
    const choose = chooser({ street, newBuild, draw, amenity: clerk.next });
    const next = { left: 1, right: 2 };
    for (const plot of item(plots, index)) {
      const ward = wardAt(plot.at);
      if (!ward) continue;
      const building = choose(homes);
      const number = building.numbered ? next[plot.side] : undefined;
      if (building.numbered) next[plot.side] += 2 + (building.numberTo ?? 0);
      register({ street, plot, ward, building, number, draw });
      built.push({ street, plot, building });
      homes += Math.max(1, building.flats.length);
    }
  }
  return { properties, footprints: footprintsOf(built) };
};

type Site = {
  readonly street: Street;
  readonly newBuild: boolean;
  readonly draw: Chance;
  readonly amenity: (place: string, homes: number) => Building | undefined;
};

/** First what the town has only here, then what the neighbourhood lacks, then what such a street is made of. */
const chooser = ({ street, newBuild, draw, amenity }: Site): ((homes: number) => Building) => {
  const landmarks = [...(civic[street.name] ?? [])];
  const taken = new Set<string>();
  const ordinary = (): Building => {
    const building = buildOn(street, newBuild, draw);
    if (building.numbered || !taken.has(building.building)) return building;
    return ordinary();
  };
  const wantedHere = (homes: number): Building | undefined =>
    isHomely(street) && !newBuild ? amenity(street.locality, homes) : undefined;
  return (homes) => {
    const landmark = landmarks.shift();
    const building = landmark ? landmarkOf(landmark) : (wantedHere(homes) ?? ordinary());
    taken.add(building.building);
    return building;
  };
};

/** One street in twelve of the newest quarters is not finished yet. */
const buildingSites = (streets: readonly Street[]): ReadonlySet<Street> =>
  new Set(streets.filter(({ manner }) => manner === 'modern').filter((_, index) => index % 12 === 3));

const isHomely = ({ manner }: Street): boolean => !['industry', 'lane', 'bypass'].includes(manner);

const landmarkOf = ([name, use]: readonly [string, string]): Building => ({
  ...house(use),
  numbered: false,
  building: name,
  organisation: name,
});

type Entry = {
  readonly street: Street;
  readonly plot: Plot;
  readonly ward: Area;
  readonly building: Building;
  readonly number: number | undefined;
  readonly draw: Chance;
};

const registrar = ({ wards }: Town, properties: Property[]): ((entry: Entry) => void) => {
  const postcodeFor = postcodeClerk();
  return ({ street, plot, ward, building, number, draw }) => {
    const district = districts[wards.indexOf(ward)] ?? 9;
    const { flats, infill, numbered: _, numberTo, ...rest } = building;
    const uprn = (): string => `${firstUprn + properties.length * 7}`;
    const base = {
      ...rest,
      usrn: street.usrn,
      at: plot.at,
      number,
      suffix: '',
      numberTo: number !== undefined && numberTo !== undefined ? number + numberTo : undefined,
      flat: '',
      ward: ward.code,
      parent: undefined,
      successors: [],
      flats: flats.length,
      since: street.since,
    };
    const postcode = (): string => postcodeFor(district, street.usrn);
    const whole: Property = { ...base, uprn: uprn(), postcode: postcode() };
    properties.push(whole);
    for (const { flat, use, organisation } of flats) {
      properties.push({
        ...base,
        uprn: uprn(),
        flat,
        use,
        organisation,
        flats: 0,
        postal: 'D',
        parent: whole.uprn,
        postcode: postcode(),
      });
    }
    if (isConverted(building) && draw.happens(0.3))
      properties.push({ ...wasHouse(whole, properties.slice(-flats.length), draw), uprn: uprn() });
    if (!infill) return;
    const at = { x: plot.at.x + 2.5, y: plot.at.y + 1.5 };
    properties.push({
      ...base,
      at,
      uprn: uprn(),
      suffix: 'A',
      since: `${draw.whole(1995, 2022)}-04-01`,
      postcode: postcode(),
    });
  };
};

/** A house that is let floor by floor, unlike a block that was built for flats. */
const isConverted = ({ use, building, flats }: Building): boolean =>
  use === 'PP' && building === '' && flats.every((one) => one.use === 'RD06');

/** The one house that stood in the gazetteer before it was split up. */
const wasHouse = (whole: Property, flats: readonly Property[], draw: Chance): Property => ({
  ...whole,
  use: 'RD04',
  standing: 'historical',
  postal: 'N',
  flats: 0,
  until: `${draw.whole(1999, 2024)}-0${draw.whole(1, 9)}-2${draw.whole(0, 8)}`,
  successors: flats.map((flat) => flat.uprn),
});

/** Twelve digits beginning 999: no block of UPRNs so high has been issued to a custodian. */
const firstUprn = 999_000_000_014;

/** The postcode district of each ward, in the wards' order. */
const districts = [1, 2, 2, 3, 3, 4, 4, 5, 5, 6, 7, 7, 6, 8, 8, 4, 5, 6, 9, 10, 9];

const finder = (wards: readonly Area[]): ((at: Point) => Area | undefined) => {
  const boxed = wards.map((area) => ({ area, box: boxOf(area.polygon) }));
  let last = item(boxed, 0);
  const holds = ({ area, box }: typeof last, at: Point): boolean =>
    at.x >= box.west &&
    at.x <= box.east &&
    at.y >= box.south &&
    at.y <= box.north &&
    contains(area.polygon, at);
  return (at) => {
    if (holds(last, at)) return last.area;
    const found = boxed.find((entry) => holds(entry, at));
    last = found ?? last;
    return found?.area;
  };
};
