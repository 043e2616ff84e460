import type { InBoth, Said } from '#language';

const en = {
  title: 'Problems',
  about:
    'What goes wrong is answered as RFC 9457 has it, with the media type application/problem+json. `type` leads to one of these; it and `code` stay the same, and the sentences may change.',
  status: 'Status',
  bug: 'Something is wrong with the API itself. Try again later, and quote `instance` if you report it.',
  which: '`parameters` says which was not right, and what to do.',
  again: 'at the time in Retry-After',
};
const cy: Said<typeof en> = {
  title: 'Problemau',
  about:
    'Atebir yr hyn sy’n mynd o’i le fel y mae RFC 9457 yn ei nodi, gyda’r math application/problem+json. Mae `type` yn arwain at un o’r rhain; mae ef a `code` yn aros yr un fath, a gall y brawddegau newid.',
  status: 'Statws',
  bug: 'Mae rhywbeth o’i le ar yr API ei hun. Rhowch gynnig arall arni’n nes ymlaen, a dyfynnwch `instance` os rhowch wybod amdano.',
  which: 'Dywed `parameters` pa un nad oedd yn gywir, a beth i’w wneud.',
  again: 'ar yr adeg yn Retry-After',
};

export const problemsWords: InBoth<Said<typeof en>> = { en, cy };
