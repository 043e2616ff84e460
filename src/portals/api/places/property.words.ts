import type { InBoth } from '#language';
import type { OperationWords } from '../operation.ts';

export const propertyWords: InBoth<OperationWords> = {
  en: {
    summary: 'Get all that is known about a property',
    about:
      'One property by its UPRN, as the national standard (BS 7666) has it: every address with its status and dates, where Royal Mail delivers, its class, who is there, the keys of other systems, its parent and children. One that was demolished or split answers with the last address that it had, and what it became.',
  },
  cy: {
    summary: 'Cael popeth sy’n hysbys am eiddo',
    about:
      'Un eiddo yn ôl ei UPRN, fel y mae’r safon genedlaethol (BS 7666) yn ei nodi: pob cyfeiriad gyda’i statws a’i ddyddiadau, lle mae’r Post Brenhinol yn danfon, ei ddosbarth, pwy sydd yno, allweddi systemau eraill, ei riant a’i blant. Mae un a ddymchwelwyd neu a rannwyd yn ateb â’r cyfeiriad olaf a fu ganddo, a’r hyn a ddaeth ohono.',
  },
};
