import type { InBoth, Said } from '#language';
import { workWords } from './work.words.ts';

const en = {
  load: workWords.en.load,
  about: 'Who is there, how much each has, and what they can do.',
  caption: 'Officers of the team',
  name: 'Officer',
  stateOf: 'Work',
  loadOf: 'Load',
  skills: 'Skills',
  noSkills: 'None',
  coveredBy: (name: string) => `Cases: ${name}`,
  queues: 'How the queues give their cases',
  ways: {
    pull: 'Officers take them',
    'round-robin': 'By turn, to whoever takes work and has room',
    'least-loaded': 'To whoever has most room',
  },
};
const cy: Said<typeof en> = {
  load: workWords.cy.load,
  about: 'Pwy sydd yno, faint sydd gan bawb, a beth y gallant ei wneud.',
  caption: 'Swyddogion y tîm',
  name: 'Swyddog',
  stateOf: 'Gwaith',
  loadOf: 'Llwyth',
  skills: 'Sgiliau',
  noSkills: 'Dim',
  coveredBy: (name) => `Achosion: ${name}`,
  queues: 'Sut mae’r ciwiau’n rhoi eu hachosion',
  ways: {
    pull: 'Swyddogion sy’n eu cymryd',
    'round-robin': 'Yn eu tro, i bwy bynnag sy’n cymryd gwaith ac sydd â lle',
    'least-loaded': 'I bwy bynnag sydd â’r mwyaf o le',
  },
};

export const teamWords: InBoth<Said<typeof en>> = { en, cy };
