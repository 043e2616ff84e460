import type { InBoth, Said } from '#language';

const en = {
  justNow: 'just now',
  minutesAgo: (minutes: number) => (minutes === 1 ? 'a minute ago' : `${String(minutes)} minutes ago`),
  hoursAgo: (hours: number) => (hours === 1 ? 'an hour ago' : `${String(hours)} hours ago`),
  on: (moment: string) => `on ${moment}`,
  from: (name: string, ago: string) => `From ${name}, ${ago}.`,
  change: 'Change it if it is not right.',
  fromAccount: 'From your account.',
  fromTheirAccount: 'From their account.',
  none: (name: string) => `There is nothing in ${name} for this.`,
  noneOfThese: 'None of these',
  notListed: 'It is not in the list',
  goOn: 'Go on without it',
  typeIt: 'What is it?',
  typeYourself: 'Type it yourself.',
  down: (name: string) => `We cannot look this up in ${name} at the moment. Type it yourself.`,
  downPage: (name: string) => `We cannot look this up in ${name} at the moment. Fill it in yourself.`,
  tryAgain: 'Try again',
  lookUp: 'Look up',
  first: (labels: string, name: string) => `Answer ‘${labels}’ first. Then it is looked up in ${name}.`,
  notKnown: (name: string) => `Nothing in ${name} fits this. Fill it in yourself.`,
  stopped: 'This cannot be looked up at the moment. What you entered is kept: try again later',
};

const cy: typeof en = {
  justNow: 'nawr',
  minutesAgo: (minutes) => (minutes === 1 ? 'funud yn ôl' : `${String(minutes)} munud yn ôl`),
  hoursAgo: (hours) => (hours === 1 ? 'awr yn ôl' : `${String(hours)} awr yn ôl`),
  on: (moment) => `ar ${moment}`,
  from: (name, ago) => `Ffynhonnell: ${name}, ${ago}.`,
  change: 'Newidiwch ef os nad yw’n gywir.',
  fromAccount: 'O’ch cyfrif.',
  fromTheirAccount: 'O’u cyfrif.',
  none: (name) => `Nid oes dim ar gyfer hyn yn y ffynhonnell hon: ${name}.`,
  noneOfThese: 'Dim un o’r rhain',
  notListed: 'Nid yw ar y rhestr',
  goOn: 'Ewch ymlaen hebddo',
  typeIt: 'Beth ydyw?',
  typeYourself: 'Teipiwch ef eich hun.',
  down: (name) => `Ni allwn chwilio am hyn ar hyn o bryd (${name}). Teipiwch ef eich hun.`,
  downPage: (name) => `Ni allwn chwilio am hyn ar hyn o bryd (${name}). Llenwch ef eich hun.`,
  tryAgain: 'Rhowch gynnig arall arni',
  lookUp: 'Chwilio',
  first: (labels, name) => `Atebwch ‘${labels}’ yn gyntaf. Yna byddwn yn chwilio yma: ${name}.`,
  notKnown: (name) => `Nid oes dim yn cyfateb i hyn yn y ffynhonnell hon: ${name}. Llenwch ef eich hun.`,
  stopped:
    'Nid oes modd chwilio am hyn ar hyn o bryd. Mae’r hyn a roesoch wedi’i gadw: rhowch gynnig arall arni nes ymlaen',
};

export const lookupWords: InBoth<Said<typeof en>> = { en, cy };
