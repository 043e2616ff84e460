import type { InBoth } from '#language';

const en = {
  file: 'The name of the file, for an answer to name it by.',
  'File.name': 'What it is called, with the end that its content has.',
  'File.kind': 'What it is by its bytes: `jpeg`, `png`, `webp`, `heic`, `pdf`, `docx` or `odt`.',
  bytes: 'How large it is.',
  'File.standing': '`held` until it has been looked at for viruses, then `clean`, `infected` or `damaged`.',
  until: 'The instant at which it is thrown away unless an answer names it.',
};
const cy: typeof en = {
  file: 'Enw’r ffeil, i ateb ei henwi wrtho.',
  'File.name': 'Beth y’i gelwir, gyda’r diwedd sydd gan ei chynnwys.',
  'File.kind': 'Beth ydyw yn ôl ei beitiau: `jpeg`, `png`, `webp`, `heic`, `pdf`, `docx` neu `odt`.',
  bytes: 'Pa mor fawr ydyw.',
  'File.standing':
    '`held` nes bod rhywun wedi chwilio am feirysau ynddi, yna `clean`, `infected` neu `damaged`.',
  until: 'Yr ennyd y teflir hi oni bai bod ateb yn ei henwi.',
};

/** What each field about files is. */
export const fileFieldWords: InBoth<Readonly<Record<string, string>>> = { en, cy };
