import type { InBoth } from '#language';
import type { OperationWords } from '../operation.ts';

export const createRequestWords: InBoth<OperationWords> = {
  en: {
    summary: 'Make a request',
    about:
      'Answers to the whole form of a service, in the shape of the schema of their version. It is answered as on the page: what is wrong is said in the same words, each under `errors` with where it stands. What may be known already is listed under `similar` before anything is sent. Files are sent before (`sendFile`), and named in their answer. Services that ask people to sign in are finished by people themselves: hand them a conversation.',
  },
  cy: {
    summary: 'Gwneud cais',
    about:
      'Atebion i ffurflen gyfan gwasanaeth, ar ffurf sgema eu fersiwn. Atebir fel ar y dudalen: dywedir yr hyn sydd o’i le yn yr un geiriau, pob un o dan `errors` gyda ble y mae. Rhestrir yr hyn a all fod yn hysbys eisoes o dan `similar` cyn anfon dim. Anfonir ffeiliau o’r blaen (`sendFile`), a’u henwi yn eu hateb. Pobl eu hunain sy’n gorffen gwasanaethau sy’n gofyn iddynt fewngofnodi: trosglwyddwch sgwrs iddynt.',
  },
};
