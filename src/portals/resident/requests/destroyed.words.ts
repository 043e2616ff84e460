import type { InBoth, Said } from '#language';

const en = {
  title: 'We no longer keep this request',
  gone: (reference: string, day: string) => `The records of request ${reference} were destroyed on ${day}.`,
  why: 'We keep a request for as long as our rules say, and no longer. Nothing that you sent us with it is left.',
  help: (telephone: string, hours: string) =>
    `If you need help, call ${telephone}, ${hours}, or start a new request.`,
};
const cy: Said<typeof en> = {
  title: 'Nid ydym yn cadw’r cais hwn mwyach',
  gone: (reference, day) => `Dinistriwyd cofnodion cais ${reference} ar ${day}.`,
  why: 'Rydym yn cadw cais cyhyd ag y mae ein rheolau’n dweud, a dim hwy. Nid oes dim ar ôl o’r hyn a anfonoch atom gydag ef.',
  help: (telephone, hours) =>
    `Os oes angen help arnoch, ffoniwch ${telephone}, ${hours}, neu dechreuwch gais newydd.`,
};

export const destroyedWords: InBoth<Said<typeof en>> = { en, cy };
