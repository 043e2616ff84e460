export type Resident = {
  readonly uprn: string;
  readonly givenName: string;
  readonly familyName: string;
  /** ISO date. */
  readonly bornOn: string;
  readonly movedInOn: string;
  readonly language: 'en' | 'cy';
  /** Always at example.org; children have none. */
  readonly email: string | undefined;
  /** E.164, from the ranges that Ofcom keeps for drama. A number belongs to one household only, so few have one. */
  readonly landline: string | undefined;
  readonly mobile: string | undefined;
};
