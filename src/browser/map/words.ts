const en = {
  map: 'Map',
  helpChoose:
    'Press the place. With the keyboard: arrow keys move the cross, Enter puts the pin, + and − zoom.',
  helpLook: 'Arrow keys move the map, + and − zoom.',
  nearer: 'Zoom in',
  further: 'Zoom out',
  here: 'Use where I am now',
  looking: 'Looking for where you are',
  notFound: 'We could not find where you are. Press the place on the map instead.',
  outside: 'That is outside our area. Choose a place within it.',
  over: (street: string) => `Over ${street}`,
  overNothing: 'Over no named street',
  chosen: (street: string) => `Pin is near ${street}`,
  chosenNoStreet: (easting: number, northing: number) => `Pin is at grid reference ${easting}, ${northing}`,
  report: (title: string) => `Already reported: ${title}`,
};
export type MapWords = typeof en;

const cy: MapWords = {
  map: 'Map',
  helpChoose:
    'Pwyswch y lle. Gyda’r bysellfwrdd: mae’r saethau’n symud y groes, Enter yn gosod y pin, + a − yn newid y chwyddiad.',
  helpLook: 'Mae’r saethau’n symud y map, + a − yn newid y chwyddiad.',
  nearer: 'Chwyddo i mewn',
  further: 'Chwyddo allan',
  here: 'Defnyddio fy lleoliad nawr',
  looking: 'Yn chwilio am eich lleoliad',
  notFound: 'Ni allem ddod o hyd i’ch lleoliad. Pwyswch y lle ar y map yn lle hynny.',
  outside: 'Mae hynny y tu allan i’n hardal. Dewiswch le o’i mewn.',
  over: (street) => `Uwchben ${street}`,
  overNothing: 'Nid uwchben stryd ag enw',
  chosen: (street) => `Mae’r pin ger ${street}`,
  chosenNoStreet: (easting, northing) => `Mae’r pin ar gyfeirnod grid ${easting}, ${northing}`,
  report: (title) => `Wedi’i adrodd eisoes: ${title}`,
};

export const mapWords = { en, cy };
