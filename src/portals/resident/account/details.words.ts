import type { InBoth, Said } from '#language';

const en = {
  title: 'Your details',
  about:
    'Forms that you fill in while you are signed in begin with these. You can change them in the form, too.',
  email: 'Email address',
  emailAbout: 'You sign in with it.',
  notSaid: 'Not given',
  change: 'Change',
  add: 'Add',
  proposals: 'Use these from now on?',
  proposedByYou: (date: string) => `You answered this on ${date}.`,
  proposedByOfficer: (date: string) => `We wrote this down for you on ${date}, when you called us.`,
  was: (words: string) => `Now: ${words}`,
  becomes: (words: string) => `From now on: ${words}`,
  take: 'Use this from now on',
  decline: 'Keep what it is now',
  history: 'What you said before',
  said: (label: string, words: string) => `${label}: ${words}`,
  taken: (label: string) => `${label}: taken away`,
  corrected: 'taken over from a request',
  forget: 'Delete all these details',
  forgetAbout:
    'You can delete these details and what you said before. Your account and your requests stay, and each request keeps the answers that you sent with it.',
  back: 'Your requests',
};

const cy: Said<typeof en> = {
  title: 'Eich manylion',
  about:
    'Mae ffurflenni rydych yn eu llenwi tra byddwch wedi mewngofnodi yn dechrau gyda’r rhain. Gallwch eu newid yn y ffurflen hefyd.',
  email: 'Cyfeiriad e-bost',
  emailAbout: 'Rydych yn mewngofnodi gydag ef.',
  notSaid: 'Heb ei roi',
  change: 'Newid',
  add: 'Ychwanegu',
  proposals: 'Defnyddio’r rhain o hyn ymlaen?',
  proposedByYou: (date) => `Ateboch hyn ar ${date}.`,
  proposedByOfficer: (date) => `Ysgrifennom hyn ar eich rhan ar ${date}, pan ffonioch ni.`,
  was: (words) => `Nawr: ${words}`,
  becomes: (words) => `O hyn ymlaen: ${words}`,
  take: 'Defnyddio hwn o hyn ymlaen',
  decline: 'Cadw’r hyn ydyw nawr',
  history: 'Yr hyn a ddywedoch o’r blaen',
  said: (label, words) => `${label}: ${words}`,
  taken: (label) => `${label}: wedi’i dynnu`,
  corrected: 'cymerwyd o gais',
  forget: 'Dileu’r holl fanylion hyn',
  forgetAbout:
    'Gallwch ddileu’r manylion hyn a’r hyn a ddywedoch o’r blaen. Bydd eich cyfrif a’ch ceisiadau yn aros, a bydd pob cais yn cadw’r atebion a anfonoch gydag ef.',
  back: 'Eich ceisiadau',
};

export const detailsWords: InBoth<Said<typeof en>> = { en, cy };
