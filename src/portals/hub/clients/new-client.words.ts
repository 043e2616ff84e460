import type { InBoth, Said } from '#language';

const en = {
  title: 'Add a client',
  about:
    'A client is one system, or one supplier: give each its own, so that one can be stopped without the others.',
  name: 'What the system is called',
  nameHint: 'A name is one client’s for good. A year in it helps: ‘Planning maps 2027’.',
  may: 'What it may do',
  permissions: {
    'places.read': {
      label: 'Read places',
      hint: 'Addresses, streets, areas and assets, and the address search in the shape of the OS Places API.',
    },
    'services.read': {
      label: 'Read services',
      hint: 'What the council’s services ask, in which order and words, and the schemas of their answers.',
    },
    'requests.create': {
      label: 'Make requests for people',
      hint: 'Answers to a service’s form at once, or question by question in a conversation, and what became of its own requests.',
    },
    'asks.answer': {
      label: 'Answer what is asked of others',
      hint: 'What cases ask of a contractor or a partner: what is open, and whether they take it on, will not do it, or have finished. Choose below what it answers.',
    },
  },
  answers: 'What it answers',
  answersHint: 'Only for a system that may answer what is asked of others.',
  perMinute: 'How many requests in a minute',
  perMinuteHint: 'More than that are asked to come back.',
  lastDay: 'The last day on which the key is good (optional)',
  lastDayHint: 'For example, 31/3/2027',
  button: 'Add the client and see its key',
  cancel: 'Go back without adding one',
  mistakes: {
    name: 'Enter what the system is called',
    'name.too-long': 'Use at most 60 characters for the name',
    may: 'Choose what the system may do',
    answers: 'Choose what it answers if it may answer what is asked of others, and nothing if it may not',
    perMinute: 'Enter a whole number of requests, from 1 to 100000',
    lastDay: 'Enter a real day, such as 31/3/2027, or nothing',
  },
};
const cy: Said<typeof en> = {
  title: 'Ychwanegu cleient',
  about:
    'Un system, neu un cyflenwr, yw cleient: rhowch ei gleient ei hun i bob un, fel y gellir atal un heb y lleill.',
  name: 'Beth yw enw’r system',
  nameHint: 'Mae enw yn perthyn i un cleient am byth. Mae blwyddyn ynddo o gymorth: ‘Mapiau cynllunio 2027’.',
  may: 'Beth y caiff ei wneud',
  permissions: {
    'places.read': {
      label: 'Darllen lleoedd',
      hint: 'Cyfeiriadau, strydoedd, ardaloedd ac asedau, a’r chwiliad cyfeiriadau ar ffurf API OS Places.',
    },
    'services.read': {
      label: 'Darllen gwasanaethau',
      hint: 'Yr hyn y mae gwasanaethau’r cyngor yn ei ofyn, ym mha drefn a geiriau, a sgemâu eu hatebion.',
    },
    'requests.create': {
      label: 'Gwneud ceisiadau dros bobl',
      hint: 'Atebion i ffurflen gwasanaeth ar unwaith, neu fesul cwestiwn mewn sgwrs, a’r hyn a ddaeth o’i geisiadau ei hun.',
    },
    'asks.answer': {
      label: 'Ateb yr hyn a ofynnir i eraill',
      hint: 'Yr hyn y mae achosion yn ei ofyn gan gontractwr neu bartner: beth sydd ar agor, ac a ydynt yn ei dderbyn, yn ei wrthod, neu wedi’i orffen. Dewiswch isod beth y mae’n ei ateb.',
    },
  },
  answers: 'Beth y mae’n ei ateb',
  answersHint: 'Dim ond ar gyfer system a gaiff ateb yr hyn a ofynnir i eraill.',
  perMinute: 'Faint o geisiadau mewn munud',
  perMinuteHint: 'Gofynnir i fwy na hynny ddod yn ôl.',
  lastDay: 'Y diwrnod olaf y mae’r allwedd yn ddilys (dewisol)',
  lastDayHint: 'Er enghraifft, 31/3/2027',
  button: 'Ychwanegu’r cleient a gweld ei allwedd',
  cancel: 'Mynd yn ôl heb ychwanegu un',
  mistakes: {
    name: 'Rhowch enw’r system',
    'name.too-long': 'Defnyddiwch 60 nod ar y mwyaf ar gyfer yr enw',
    may: 'Dewiswch beth y caiff y system ei wneud',
    answers: 'Dewiswch beth y mae’n ei ateb os caiff ateb yr hyn a ofynnir i eraill, a dim os na chaiff',
    perMinute: 'Rhowch rif cyfan o geisiadau, o 1 i 100000',
    lastDay: 'Rhowch ddiwrnod go iawn, megis 31/3/2027, neu ddim',
  },
};

export const newClientWords: InBoth<Said<typeof en>> = { en, cy };
