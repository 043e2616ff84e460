import type { InBoth } from '#language';

/** What the codes of the standard say, by code. */
export type CodeList = Readonly<Record<string, InBoth<string>>>;

export const logicalStatuses: CodeList = {
  1: { en: 'Approved', cy: 'Cymeradwy' },
  3: { en: 'Alternative', cy: 'Amgen' },
  6: { en: 'Provisional', cy: 'Dros dro' },
  8: { en: 'Historical', cy: 'Hanesyddol' },
};

export const propertyStates: CodeList = {
  1: { en: 'Under construction', cy: 'Yn cael ei adeiladu' },
  2: { en: 'In use', cy: 'Mewn defnydd' },
  3: { en: 'Unoccupied', cy: 'Gwag' },
  4: { en: 'No longer exists', cy: 'Nid yw’n bod mwyach' },
  6: { en: 'Planning permission granted', cy: 'Caniatâd cynllunio wedi’i roi' },
};

/** How well the point stands for the property. */
export const pointKinds: CodeList = {
  1: { en: 'Centre of the property', cy: 'Canol yr eiddo' },
  2: { en: 'Somewhere inside the property', cy: 'Rhywle y tu mewn i’r eiddo' },
  3: { en: 'South-west corner of its 100 metre square', cy: 'Cornel dde-orllewinol ei sgwâr 100 metr' },
  4: { en: 'Start of the street', cy: 'Dechrau’r stryd' },
  5: { en: 'Middle of the postcode', cy: 'Canol y cod post' },
  9: { en: 'Middle of the council’s area', cy: 'Canol ardal y cyngor' },
};

export const countries: CodeList = {
  E: { en: 'England', cy: 'Lloegr' },
  W: { en: 'Wales', cy: 'Cymru' },
  S: { en: 'Scotland', cy: 'Yr Alban' },
  N: { en: 'Northern Ireland', cy: 'Gogledd Iwerddon' },
  L: { en: 'Channel Islands', cy: 'Ynysoedd y Sianel' },
  M: { en: 'Isle of Man', cy: 'Ynys Manaw' },
  J: { en: 'Not assigned', cy: 'Heb ei bennu' },
};

export const postalKinds: CodeList = {
  D: { en: 'Royal Mail delivers here', cy: 'Mae’r Post Brenhinol yn danfon yma' },
  L: { en: 'Postal, and not in Royal Mail’s file', cy: 'Post, ac nid yn ffeil y Post Brenhinol' },
  C: {
    en: 'Part of an address that Royal Mail delivers to',
    cy: 'Rhan o gyfeiriad y mae’r Post Brenhinol yn danfon iddo',
  },
  N: { en: 'Not a postal address', cy: 'Nid cyfeiriad post' },
};

export const languages: CodeList = {
  ENG: { en: 'English', cy: 'Saesneg' },
  CYM: { en: 'Welsh', cy: 'Cymraeg' },
  GAE: { en: 'Gaelic', cy: 'Gaeleg' },
  BIL: { en: 'Bilingual', cy: 'Dwyieithog' },
};

export const streetTypes: CodeList = {
  1: { en: 'Officially named', cy: 'Enw swyddogol' },
  2: { en: 'Described, not named', cy: 'Disgrifiad, nid enw' },
  3: { en: 'Numbered', cy: 'Rhif' },
  4: { en: 'Unofficially named', cy: 'Enw answyddogol' },
};

export const streetStates: CodeList = {
  1: { en: 'Under construction', cy: 'Yn cael ei hadeiladu' },
  2: { en: 'Open', cy: 'Ar agor' },
  4: { en: 'Permanently closed', cy: 'Ar gau yn barhaol' },
  5: { en: 'Used in addresses only', cy: 'At gyfeiriadau yn unig' },
};

export const surfaces: CodeList = {
  1: { en: 'Metalled', cy: 'Wyneb caled' },
  2: { en: 'Unmetalled', cy: 'Heb wyneb caled' },
  3: { en: 'Partly metalled', cy: 'Wyneb caled yn rhannol' },
};

export const streetUses: CodeList = {
  4: { en: 'Pedestrians', cy: 'Cerddwyr' },
  6: { en: 'Cycles', cy: 'Beiciau' },
  8: { en: 'All vehicles', cy: 'Pob cerbyd' },
  9: { en: 'Restricted byway', cy: 'Cilffordd gyfyngedig' },
  10: { en: 'Bridleway', cy: 'Llwybr ceffylau' },
};

/** Whose key a cross reference is: whole codes of Ordnance Survey’s, and endings that follow a council's own number. */
export const referenceSources: CodeList = {
  '7666MA': { en: 'Ordnance Survey address (TOID)', cy: 'Cyfeiriad yr Arolwg Ordnans (TOID)' },
  '7666MT': { en: 'Ordnance Survey building or land (TOID)', cy: 'Adeilad neu dir yr Arolwg Ordnans (TOID)' },
  '7666MI': { en: 'Ordnance Survey road (TOID)', cy: 'Ffordd yr Arolwg Ordnans (TOID)' },
  '7666VC': { en: 'Valuation Office: council tax', cy: 'Swyddfa Brisio: treth gyngor' },
  '7666VN': { en: 'Valuation Office: business rates', cy: 'Swyddfa Brisio: ardrethi busnes' },
  '7666OW': { en: 'Ward', cy: 'Ward' },
  '7666OP': { en: 'Parish or community', cy: 'Plwyf neu gymuned' },
  TOID: { en: 'Ordnance Survey (TOID)', cy: 'Yr Arolwg Ordnans (TOID)' },
  BC: { en: 'Building control', cy: 'Rheoli adeiladu' },
  CT: { en: 'Council tax', cy: 'Treth gyngor' },
  ER: { en: 'Electoral register', cy: 'Cofrestr etholiadol' },
  LC: { en: 'Land charges', cy: 'Pridiannau tir' },
  ND: { en: 'Business rates', cy: 'Ardrethi busnes' },
  PL: { en: 'Planning', cy: 'Cynllunio' },
};
