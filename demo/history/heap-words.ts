import type { Chance } from '../chance.ts';
import type { Manners } from './manners.ts';

type Rubbish = 'household' | 'furniture' | 'garden' | 'building' | 'tyres' | 'other';
type Hazard = 'asbestos' | 'chemicals' | 'needles';

/** What lies there: rubbish, or the one thing that makes it hazardous. */
type Kind = Rubbish | Hazard;

export const kinds: readonly (readonly [Kind, number])[] = [
  ['household', 42],
  ['furniture', 27],
  ['building', 11],
  ['garden', 7],
  ['tyres', 4],
  ['asbestos', 1],
  ['chemicals', 1],
  ['needles', 1],
  ['other', 6],
];

const hazards: readonly Kind[] = ['asbestos', 'chemicals', 'needles'] satisfies Hazard[];
export const isHazard = (kind: Kind): kind is Hazard => hazards.includes(kind);

export const amounts: readonly (readonly ['bag' | 'boot' | 'van' | 'lorry', number])[] = [
  ['bag', 30],
  ['boot', 36],
  ['van', 28],
  ['lorry', 6],
];

const seen = {
  en: {
    household: [
      'Black bags split open by foxes.',
      'About ten bin bags dumped overnight.',
      'Bags of rubbish by the lamp post.',
    ],
    furniture: [
      'A sofa and two mattresses.',
      'Broken wardrobe left on the verge.',
      'Mattress leaning on the wall.',
      'Fridge with the door off.',
      'An old cooker on the pavement.',
    ],
    building: ['Rubble and plasterboard.', 'Bags of rubble and an old bath.', 'Broken paving and sand.'],
    garden: ['Hedge cuttings tipped over the fence.', 'Branches and turf.', 'A whole conifer, cut up.'],
    tyres: ['Fifteen or so tyres.', 'Tyres in the ditch.', 'A pile of car tyres.'],
    asbestos: ['Cement sheets that look like asbestos.'],
    chemicals: ['Drums of something oily.'],
    needles: ['Needles and broken glass.'],
    other: [
      'Shop fittings and cardboard.',
      'A burnt-out moped and some carpet.',
      'Lots of carpet and underlay.',
    ],
  },
  cy: {
    household: ['Bagiau du wedi eu rhwygo gan lwynogod.', 'Tua deg bag bin wedi eu gadael dros nos.'],
    furniture: ['Soffa a dwy fatres.', 'Cwpwrdd dillad wedi torri ar y llain las.', 'Oergell heb ddrws.'],
    building: ['Rwbel a bwrdd plastr.', 'Bagiau o rwbel a hen fath.'],
    garden: ['Toriadau gwrych wedi eu taflu dros y ffens.', 'Canghennau a thywyrch.'],
    tyres: ['Rhyw bymtheg o deiars.', 'Teiars yn y ffos.'],
    asbestos: ['Dalennau sment sy’n edrych fel asbestos.'],
    chemicals: ['Drymiau o rywbeth olewog.'],
    needles: ['Nodwyddau a gwydr wedi torri.'],
    other: ['Gosodiadau siop a chardfwrdd.', 'Llawer o garped.'],
  },
} as const satisfies Record<'en' | 'cy', Record<Kind, readonly string[]>>;

export const flyTippingManners: Manners = {
  promised: 3,
  outcomes: [
    ['cleared', 84],
    ['not-found', 10],
    ['not-council-land', 6],
  ],
  obstacles: [
    'A parked car is in the way. Going back tomorrow.',
    'The gate is locked; the key holder is back in the afternoon.',
    'Too heavy for two. Needs the lorry with the crane.',
  ],
  additions: [
    'I have a photo of it if that helps.',
    'It is still there this morning.',
    'More has been left next to it.',
    'It is easier to reach from the far end of the street.',
  ],
  remarks: [
    'Letters with an address in the bags: passed to enforcement.',
    'Seen on the camera at the corner; number plate taken down.',
    'Same spot as last month. A sign would help.',
  ],
  news: [
    'Our crew has seen it and comes back with a larger lorry.',
    'We have fenced it off until a specialist can take it away.',
  ],
};

export const describe = (kind: Kind, language: 'en' | 'cy', draw: Chance): string =>
  draw.pick(seen[language][kind]);
