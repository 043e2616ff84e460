import type { InBoth, Said } from '#language';
import { scores } from '#capabilities/cases';
import type { Score } from '#capabilities/cases';

const en: Readonly<Record<Score, string>> = {
  5: 'Very satisfied',
  4: 'Satisfied',
  3: 'Neither satisfied nor dissatisfied',
  2: 'Dissatisfied',
  1: 'Very dissatisfied',
};
const cy: Said<typeof en> = {
  5: 'Bodlon iawn',
  4: 'Bodlon',
  3: 'Heb fod yn fodlon nac yn anfodlon',
  2: 'Anfodlon',
  1: 'Anfodlon iawn',
};

/** The five steps of how content somebody is. */
export const scaleWords: InBoth<Readonly<Record<Score, string>>> = { en, cy };

/** A score in words, as an event has it. */
export function sayScore(score: number, words: Readonly<Record<Score, string>>): string {
  const known = scores.find((one) => one === score);
  return known === undefined ? String(score) : words[known];
}
