/** What an account may say of the person whose it is, besides the mailbox by which they sign in. */
export const profileFields = [
  'name',
  'telephone',
  'address',
  'date-of-birth',
  'preferred-way',
  'language',
] as const;
export type ProfileField = (typeof profileFields)[number];

/** Plain JSON, in the form in which it is answered; who reads it knows what it is. */
export type DetailValue = unknown;
