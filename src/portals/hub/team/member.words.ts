import type { InBoth, Said } from '#language';
import { workWords } from './work.words.ts';

const en = {
  ...workWords.en,
  takes: 'Do they take new work?',
  takesHint: 'While they do not, no queue gives them a case. Those that they have stay with them.',
  answers: { yes: 'Yes', no: 'No, not now' },
  capacity: 'How much do they take on at a time?',
  capacityHint: (usual: number) =>
    `In units; most cases are one. Leave it empty for what is usual in the team: ${String(usual)}.`,
  awayHint: 'Leave both empty when they are not going to be away.',
  cover: 'Who looks after their cases?',
  skills: 'What can they do?',
  handover: 'Hand over their open cases',
};
const cy: Said<typeof en> = {
  ...workWords.cy,
  takes: 'A ydynt yn cymryd gwaith newydd?',
  takesHint:
    'Tra nad ydynt, nid oes unrhyw giw yn rhoi achos iddynt. Mae’r rhai sydd ganddynt yn aros gyda nhw.',
  answers: { yes: 'Ydynt', no: 'Nac ydynt, dim nawr' },
  capacity: 'Faint maent yn ei gymryd ar y tro?',
  capacityHint: (usual) =>
    `Mewn unedau; un yw’r rhan fwyaf o achosion. Gadewch yn wag am yr hyn sy’n arferol yn y tîm: ${String(usual)}.`,
  awayHint: 'Gadewch y ddau’n wag pan na fyddant i ffwrdd.',
  cover: 'Pwy sy’n gofalu am eu hachosion?',
  skills: 'Beth y gallant ei wneud?',
  handover: 'Trosglwyddo eu hachosion agored',
};

export const memberWords: InBoth<Said<typeof en>> = { en, cy };
