import type { InBoth, Said } from '#language';
import { caseFormWords } from '../cases/case-form.words.ts';
import { reasonAndDayMistakes } from './reason-and-day.words.ts';

const en = {
  ...caseFormWords.en,
  title: 'Place a legal hold',
  about:
    'What is held is not destroyed, whatever its time, until somebody releases the hold. It is yours, and you are asked to review it.',
  holds: 'What is held?',
  things: {
    case: 'This case',
    person: 'Every case of the person who asked',
    service: 'Every case of this service',
  },
  why: 'Why?',
  whyHint: 'The claim, inquiry or order for which it is kept.',
  day: 'Review it on',
  dayHint: 'The hold stands until it is released, also after this day.',
  button: 'Place the hold',
  mistakes: {
    ...caseFormWords.en.mistakes,
    ...reasonAndDayMistakes.en,
    'holds.missing': 'Choose what is held',
  },
};
const cy: Said<typeof en> = {
  ...caseFormWords.cy,
  title: 'Rhoi daliad cyfreithiol',
  about:
    'Ni ddinistrir yr hyn a ddelir, beth bynnag ei amser, nes i rywun ryddhau’r daliad. Eich un chi ydyw, a gofynnir i chi ei adolygu.',
  holds: 'Beth a ddelir?',
  things: {
    case: 'Yr achos hwn',
    person: 'Pob achos gan y person a ofynnodd',
    service: 'Pob achos o’r gwasanaeth hwn',
  },
  why: 'Pam?',
  whyHint: 'Yr hawliad, ymchwiliad neu orchymyn y’i cedwir ar ei gyfer.',
  day: 'Ei adolygu ar',
  dayHint: 'Mae’r daliad yn sefyll nes y caiff ei ryddhau, hefyd ar ôl y diwrnod hwn.',
  button: 'Rhoi’r daliad',
  mistakes: {
    ...caseFormWords.cy.mistakes,
    ...reasonAndDayMistakes.cy,
    'holds.missing': 'Dewiswch beth a ddelir',
  },
};

export const holdWords: InBoth<Said<typeof en>> = { en, cy };
