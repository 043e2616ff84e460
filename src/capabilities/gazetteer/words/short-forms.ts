/**
 * Words that are written short, each with what they may stand for. It is read both ways, since gazetteers write short as
 * well (`ST MARYS CL`): a word fits every word that shares a short form or is one.
 */
const short: Readonly<Record<string, string>> = {
  ALLY: 'ALLEY',
  APT: 'APARTMENT',
  APTS: 'APARTMENTS',
  AV: 'AVENUE',
  AVE: 'AVENUE',
  BGLW: 'BUNGALOW',
  BLDG: 'BUILDING',
  BLDGS: 'BUILDINGS',
  BLVD: 'BOULEVARD',
  BR: 'BRIDGE',
  BROS: 'BROTHERS',
  BSMT: 'BASEMENT',
  BUS: 'BUSINESS',
  CEN: 'CENTRE',
  CH: 'CHURCH',
  CIR: 'CIRCUS',
  CL: 'CLOSE',
  CLO: 'CLOSE',
  CO: 'COMPANY',
  COT: 'COTTAGE',
  COTT: 'COTTAGE',
  COTTS: 'COTTAGES',
  CR: 'CRESCENT',
  CRES: 'CRESCENT',
  CRESC: 'CRESCENT',
  CRT: 'COURT',
  CSWY: 'CAUSEWAY',
  CT: 'COURT',
  CTR: 'CENTRE',
  DR: 'DRIVE DOCTOR',
  DRV: 'DRIVE',
  E: 'EAST',
  EST: 'ESTATE',
  FF: 'FFORDD',
  FL: 'FLAT FLOOR',
  FLR: 'FLOOR',
  FLT: 'FLAT',
  FM: 'FARM',
  GDN: 'GARDEN GARDENS',
  GDNS: 'GARDENS',
  GR: 'GROVE GREEN',
  GRD: 'GROUND',
  GRN: 'GREEN',
  GRV: 'GROVE',
  GT: 'GREAT',
  HO: 'HOUSE',
  HOSP: 'HOSPITAL',
  HSE: 'HOUSE',
  HTS: 'HEIGHTS',
  IND: 'INDUSTRIAL',
  JCT: 'JUNCTION',
  LN: 'LANE',
  LT: 'LITTLE',
  LTD: 'LIMITED',
  LTL: 'LITTLE',
  LWR: 'LOWER',
  MDW: 'MEADOW',
  MDWS: 'MEADOWS',
  MKT: 'MARKET',
  MT: 'MOUNT',
  MWS: 'MEWS',
  N: 'NORTH',
  NTH: 'NORTH',
  ORCH: 'ORCHARD',
  PDE: 'PARADE',
  PH: 'PUBLIC',
  PK: 'PARK',
  PKWY: 'PARKWAY',
  PL: 'PLACE',
  PREC: 'PRECINCT',
  PROM: 'PROMENADE',
  RD: 'ROAD',
  RTE: 'ROUTE',
  S: 'SOUTH',
  SCH: 'SCHOOL',
  SQ: 'SQUARE',
  ST: 'STREET SAINT',
  STA: 'STATION',
  STH: 'SOUTH',
  STN: 'STATION',
  STR: 'STREET STRYD',
  STS: 'STREETS SAINTS',
  TCE: 'TERRACE',
  TER: 'TERRACE',
  TERR: 'TERRACE',
  TRAD: 'TRADING',
  UNIV: 'UNIVERSITY',
  UPR: 'UPPER',
  VLG: 'VILLAGE',
  VLS: 'VILLAS',
  VW: 'VIEW',
  W: 'WEST',
  WHF: 'WHARF',
  WK: 'WALK',
  WLK: 'WALK',
  YD: 'YARD',
};

const ordinals = 'FIRST SECOND THIRD FOURTH FIFTH SIXTH SEVENTH EIGHTH NINTH TENTH'.split(' ');
const endings = ['ST', 'ND', 'RD'];

const forms = new Map<string, Set<string>>();

function joins(one: string, other: string): void {
  forms.set(one, (forms.get(one) ?? new Set()).add(other));
  forms.set(other, (forms.get(other) ?? new Set()).add(one));
}

for (const [form, stands] of Object.entries(short)) for (const word of stands.split(' ')) joins(form, word);
for (const [index, word] of ordinals.entries()) joins(`${String(index + 1)}${endings[index] ?? 'TH'}`, word);

/** Other ways to write a word: what it is short for, and how it is written short. */
export function otherForms(word: string): readonly string[] {
  return [...(forms.get(word) ?? [])];
}

const kinds = new Set(
  `ALLEY AVENUE BOULEVARD CAUSEWAY CIRCUS CLOSE COURT CRESCENT DRIVE FFORDD GARDENS GROVE HEOL HILL LANE LON MEWS PARADE
  PARK PLACE RISE ROAD ROW SQUARE STREET STRYD TERRACE VIEW WALK WAY`.split(/\s+/),
);
const small = new Set('A AND AT BY IN NEAR OF ON THE TO UPON Y YR'.split(' '));

/**
 * How much a word says about where something is. A kind of street says half of what its name says: people leave it out and
 * take one for another.
 */
export function weightOf(word: string): number {
  if (small.has(word)) return 0.15;
  return kinds.has(word) || otherForms(word).some((form) => kinds.has(form)) ? 0.5 : 1;
}
