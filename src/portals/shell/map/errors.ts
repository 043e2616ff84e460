import { refusalWords } from '#platform/errors';

/** What the portals themselves refuse, both of them. */
export const mapErrors = refusalWords({
  'map.tiles-away': {
    status: 503,
    en: () =>
      'The outside map cannot be reached just now. The council’s own map of streets is shown instead.',
    cy: () =>
      'Ni ellir cyrraedd y map allanol ar hyn o bryd. Dangosir map strydoedd y cyngor ei hun yn ei le.',
  },
});
