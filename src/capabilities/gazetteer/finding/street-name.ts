import type { Usrn } from '#language';

export type StreetName = {
  readonly usrn: Usrn;
  readonly name: string;
  readonly locality: string;
  readonly town: string;
};
