import type { Chance } from '../chance.ts';
import type { FlyTippingCase } from './past-case.ts';

type Answers = FlyTippingCase['answers'];

export const rubbish: readonly (readonly [Answers['rubbish'], number])[] = [
  ['household', 42],
  ['furniture', 20],
  ['builders', 11],
  ['appliances', 7],
  ['garden', 7],
  ['tyres', 4],
  ['hazardous', 3],
  ['other', 6],
];

export const sizes: readonly (readonly [Answers['size'], number])[] = [
  ['bag', 30],
  ['car-boot', 36],
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
    ],
    builders: ['Rubble and plasterboard.', 'Bags of rubble and an old bath.', 'Broken paving and sand.'],
    appliances: ['Fridge with the door off.', 'Two washing machines.', 'An old cooker on the pavement.'],
    garden: ['Hedge cuttings tipped over the fence.', 'Branches and turf.', 'A whole conifer, cut up.'],
    tyres: ['Fifteen or so tyres.', 'Tyres in the ditch.', 'A pile of car tyres.'],
    hazardous: [
      'Cement sheets that look like asbestos.',
      'Drums of something oily.',
      'Needles and broken glass.',
    ],
    other: [
      'Shop fittings and cardboard.',
      'A burnt-out moped and some carpet.',
      'Lots of carpet and underlay.',
    ],
  },
  cy: {
    household: ['Bagiau du wedi eu rhwygo gan lwynogod.', 'Tua deg bag bin wedi eu gadael dros nos.'],
    furniture: ['Soffa a dwy fatres.', 'Cwpwrdd dillad wedi torri ar y llain las.'],
    builders: ['Rwbel a bwrdd plastr.', 'Bagiau o rwbel a hen fath.'],
    appliances: ['Oergell heb ddrws.', 'Dau beiriant golchi.'],
    garden: ['Toriadau gwrych wedi eu taflu dros y ffens.', 'Canghennau a thywyrch.'],
    tyres: ['Rhyw bymtheg o deiars.', 'Teiars yn y ffos.'],
    hazardous: ['Dalennau sment sy’n edrych fel asbestos.', 'Drymiau o rywbeth olewog.'],
    other: ['Gosodiadau siop a chardfwrdd.', 'Llawer o garped.'],
  },
} as const satisfies Record<'en' | 'cy', Record<Answers['rubbish'], readonly string[]>>;

export const additions = [
  'I have a photo of it if that helps.',
  'It is still there this morning.',
  'More has been left next to it.',
  'It is easier to reach from the far end of the street.',
];

export const describe = ({ rubbish: kind }: Answers, language: 'en' | 'cy', draw: Chance): string =>
  draw.pick(seen[language][kind]);
