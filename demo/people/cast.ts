import type { Borough, Property } from '../borough.ts';
import { landline, mobile } from './telephone.ts';
import type { Resident } from './resident.ts';

/** The residents who sign in at the demo, by the address where they live. */
const parts: readonly (Omit<Resident, 'uprn'> & { readonly street: string; readonly number: number })[] = [
  {
    street: 'Mill Lane',
    number: 12,
    givenName: 'Priya',
    familyName: 'Raman',
    bornOn: '1986-05-14',
    movedInOn: '2019-08-02',
    language: 'en',
    email: 'priya.raman@example.org',
    landline: landline(118),
    mobile: mobile(118),
  },
  {
    street: 'Quay Street',
    number: 9,
    givenName: 'Gwilym',
    familyName: 'Prosser',
    bornOn: '1951-03-01',
    movedInOn: '1998-06-19',
    language: 'cy',
    email: 'gwilym.prosser@example.org',
    landline: landline(104),
    mobile: undefined,
  },
  {
    street: 'Chapel Hill',
    number: 7,
    givenName: 'Marta',
    familyName: 'Nowicki',
    bornOn: '1993-11-23',
    movedInOn: '2023-01-28',
    language: 'en',
    email: 'marta.nowicki@example.org',
    landline: undefined,
    mobile: mobile(131),
  },
  {
    street: 'Station Road',
    number: 15,
    givenName: 'Samuel',
    familyName: 'Okoro',
    bornOn: '1978-09-09',
    movedInOn: '2011-04-11',
    language: 'en',
    email: 'samuel.okoro@example.org',
    landline: undefined,
    mobile: mobile(147),
  },
  {
    street: 'Priory Way',
    number: 21,
    givenName: 'Doreen',
    familyName: 'Hebblethwaite',
    bornOn: '1939-12-30',
    movedInOn: '1996-04-01',
    language: 'en',
    email: 'doreen.hebblethwaite@example.org',
    landline: landline(162),
    mobile: undefined,
  },
];

/** The cast at their doors. When the number was not built, the nearest home on that street serves. */
export const castOf = ({ streets, properties }: Pick<Borough, 'streets' | 'properties'>): Resident[] =>
  parts.flatMap(({ street, number, ...person }) => {
    const usrn = streets.find(({ name }) => name === street)?.usrn;
    const homes = properties.filter(
      (property) => property.usrn === usrn && isHome(property) && !property.parent,
    );
    const away = (property: Property): number => Math.abs((property.number ?? 9_999) - number);
    const home = homes.toSorted((a, b) => away(a) - away(b))[0];
    return home ? [{ ...person, uprn: home.uprn }] : [];
  });

export const isHome = ({ use, standing }: Property): boolean =>
  standing === 'approved' && (use.startsWith('RD') || use === 'RH03');
