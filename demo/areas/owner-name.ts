/** Whose the ground is, by the names of the council's `places.yaml`. */
export type OwnerName =
  | 'national-highways'
  | 'network-rail'
  | 'thornmere-homes'
  | 'private'
  | 'mere-water'
  | 'saltby';
