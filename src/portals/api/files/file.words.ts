import type { InBoth } from '#language';
import type { OperationWords } from '../operation.ts';

export const sendFileWords: InBoth<OperationWords> = {
  en: {
    summary: 'Send a file',
    about:
      'A photograph (JPG, PNG, WebP, HEIC) or a document (PDF, DOCX, ODT) of at most 20 MB: its bytes are the body, sent as `application/octet-stream`, and are what they are whatever its name. It is held until it has been looked at for viruses. Name it by `file` in the answer to a question about files, of a request or a conversation, within a day; then it is thrown away. A hundred at a time may wait. Nobody but this client can name it.',
  },
  cy: {
    summary: 'Anfon ffeil',
    about:
      'Llun (JPG, PNG, WebP, HEIC) neu ddogfen (PDF, DOCX, ODT) o 20 MB ar y mwyaf: ei beitiau yw’r corff, a anfonir fel `application/octet-stream`, a hwy sy’n dweud beth ydyw, beth bynnag fo’i enw. Fe’i dalir nes bod rhywun wedi chwilio am feirysau ynddi. Enwch hi wrth `file` yn yr ateb i gwestiwn am ffeiliau, mewn cais neu sgwrs, o fewn diwrnod; yna fe’i teflir. Caiff cant aros ar y tro. Ni all neb ond y cleient hwn ei henwi.',
  },
};

export const getFileWords: InBoth<OperationWords> = {
  en: {
    summary: 'How a file stands',
    about:
      'A file of this client’s that answers nothing yet: `held` until it has been looked at, then `clean`, `infected` or `damaged`. A held one may be named already; what is found in it later is seen by the council’s officers.',
  },
  cy: {
    summary: 'Sut y mae ffeil yn sefyll',
    about:
      'Ffeil o eiddo’r cleient hwn nad yw’n ateb dim eto: `held` nes bod rhywun wedi edrych arni, yna `clean`, `infected` neu `damaged`. Gellir enwi un a ddelir eisoes; mae swyddogion y cyngor yn gweld yr hyn a geir ynddi wedyn.',
  },
};
