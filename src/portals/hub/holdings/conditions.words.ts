import type { InBoth, Said } from '#language';
import { holdingFormWords } from './holding-form.words.ts';

const en = {
  ...holdingFormWords.en,
  title: 'Change the conditions',
  button: 'Change the conditions',
  conditions: 'Under which conditions is it held?',
  conditionsHint:
    'These replace the ones that stand here, from today on. The holder can read them. Leave it empty for none.',
  now: 'The conditions are now:',
  none: 'None',
  mistakes: {
    ...holdingFormWords.en.mistakes,
    'conditions.too-long': 'Write conditions of 2,000 characters or fewer',
    'conditions.unstorable': 'Take out the characters that cannot be kept',
  },
};
const cy: Said<typeof en> = {
  ...holdingFormWords.cy,
  title: 'Newid yr amodau',
  button: 'Newid yr amodau',
  conditions: 'Dan ba amodau y caiff ei ddal?',
  conditionsHint:
    'Mae’r rhain yn cymryd lle’r rhai sydd yma, o heddiw ymlaen. Gall y deiliad eu darllen. Gadewch yn wag os nad oes rhai.',
  now: 'Yr amodau nawr:',
  none: 'Dim',
  mistakes: {
    ...holdingFormWords.cy.mistakes,
    'conditions.too-long': 'Ysgrifennwch amodau o 2,000 nod neu lai',
    'conditions.unstorable': 'Tynnwch y nodau na ellir eu cadw',
  },
};

export const conditionsWords: InBoth<Said<typeof en>> = { en, cy };
