import type { InBoth, Said } from '#language';
import { reasonAndDayMistakes } from './reason-and-day.words.ts';

const en = {
  title: 'Take the case out of the batch',
  why: 'Why is it kept?',
  whyHint: 'The reason stands in the case’s story.',
  day: 'Propose it again on',
  dayHint: 'Until then it is kept.',
  button: 'Take it out',
  cancel: 'Go back to the batch',
  mistakes: reasonAndDayMistakes.en,
};
const cy: Said<typeof en> = {
  title: 'Tynnu’r achos o’r swp',
  why: 'Pam mae’n cael ei gadw?',
  whyHint: 'Mae’r rheswm yn hanes yr achos.',
  day: 'Ei gynnig eto ar',
  dayHint: 'Fe’i cedwir tan hynny.',
  button: 'Ei dynnu allan',
  cancel: 'Mynd yn ôl i’r swp',
  mistakes: reasonAndDayMistakes.cy,
};

export const exclusionWords: InBoth<Said<typeof en>> = { en, cy };
