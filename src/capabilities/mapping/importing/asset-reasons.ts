import type { InBoth } from '#language';

/** Why a thing of a file was not taken. */
export type AssetReason =
  | 'id'
  | 'same-id'
  | 'name'
  | 'usrn'
  | 'facts'
  | 'no-place'
  | 'outside-grid'
  | 'swapped-degrees';

/** The reasons as the file of rejects says them. */
export const assetReasons: InBoth<Readonly<Record<AssetReason, string>>> = {
  en: {
    id: 'It has no id, or one of more than 60 characters.',
    'same-id': 'The file has another with this id above.',
    name: 'Its name is longer than 200 characters, or has a character that cannot be stored.',
    usrn: 'Its usrn is not a number of 1 to 8 digits.',
    facts: 'What is said of it is longer than 8,000 characters, or has a character that cannot be stored.',
    'no-place': 'It has no place: give easting and northing, or latitude and longitude, as numbers.',
    'outside-grid': 'Its place is not on the National Grid.',
    'swapped-degrees': 'Its latitude and longitude are swapped.',
  },
  cy: {
    id: 'Nid oes ganddo id, neu mae’n hwy na 60 nod.',
    'same-id': 'Mae gan y ffeil un arall gyda’r id hwn uwchben.',
    name: 'Mae ei enw’n hwy na 200 nod, neu mae ynddo nod na ellir ei gadw.',
    usrn: 'Nid yw ei usrn yn rhif o 1 i 8 digid.',
    facts: 'Mae’r hyn a ddywedir amdano’n hwy na 8,000 nod, neu mae ynddo nod na ellir ei gadw.',
    'no-place': 'Nid oes ganddo le: rhowch easting a northing, neu latitude a longitude, fel rhifau.',
    'outside-grid': 'Nid yw ei le ar y Grid Cenedlaethol.',
    'swapped-degrees': 'Mae ei ledred a’i hydred wedi’u cyfnewid.',
  },
};
