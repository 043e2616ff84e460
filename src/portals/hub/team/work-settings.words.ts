import type { InBoth, Said } from '#language';
import { workWords } from './work.words.ts';

const en = {
  ...workWords.en,
  title: 'My work settings',
  handover: 'Hand over your open cases',
};
const cy: Said<typeof en> = {
  ...workWords.cy,
  title: 'Fy ngosodiadau gwaith',
  handover: 'Trosglwyddo eich achosion agored',
};

export const workSettingsWords: InBoth<Said<typeof en>> = { en, cy };
