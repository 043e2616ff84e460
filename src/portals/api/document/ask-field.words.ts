import type { InBoth } from '#language';

const en = {
  ask: 'The name of the ask: the same for good.',
  asks: 'What is asked, as the service names it.',
  'AskList.asks': 'What is expected still, the first first.',
  'Ask.says': 'What is asked, in words.',
  'Ask.case': 'The reference of the case for which it is asked.',
  'Ask.service': 'The service of the case.',
  'Ask.state':
    'How it stands: `requested`, `overdue` (no answer came in time), `accepted`, `rejected` or `finished`.',
  'Ask.asked': 'The instant at which it was asked.',
  answerBy: 'The instant until which an answer is waited for; left out where there is none.',
  answered: 'The instant at which it was answered.',
  theirReference: 'What whoever was asked calls it: at most 100 characters.',
  finished: 'The instant at which it was said to be finished.',
  'AskAnswer.answer':
    '`accepted`: they take it on. `rejected`: they will not do it. `finished`: they have done it.',
  note: 'What the council’s officers should know: at most 2,000 characters.',
};
const cy: typeof en = {
  ask: 'Enw’r gofyn: yr un fath am byth.',
  asks: 'Yr hyn a ofynnir, fel y mae’r gwasanaeth yn ei enwi.',
  'AskList.asks': 'Yr hyn a ddisgwylir o hyd, y cyntaf yn gyntaf.',
  'Ask.says': 'Yr hyn a ofynnir, mewn geiriau.',
  'Ask.case': 'Cyfeirnod yr achos y gofynnir ar ei gyfer.',
  'Ask.service': 'Gwasanaeth yr achos.',
  'Ask.state':
    'Sut y mae’n sefyll: `requested`, `overdue` (ni ddaeth ateb mewn pryd), `accepted`, `rejected` neu `finished`.',
  'Ask.asked': 'Yr ennyd y gofynnwyd.',
  answerBy: 'Yr ennyd y disgwylir am ateb hyd ato; hepgorir ef lle nad oes un.',
  answered: 'Yr ennyd yr atebwyd.',
  theirReference: 'Yr hyn y mae’r sawl y gofynnwyd iddo yn ei alw: 100 nod ar y mwyaf.',
  finished: 'Yr ennyd y dywedwyd ei fod wedi’i orffen.',
  'AskAnswer.answer':
    '`accepted`: maent yn ei dderbyn. `rejected`: ni fyddant yn ei wneud. `finished`: maent wedi’i wneud.',
  note: 'Yr hyn y dylai swyddogion y cyngor ei wybod: 2,000 nod ar y mwyaf.',
};

/** What each field about asks is. */
export const askFieldWords: InBoth<Readonly<Record<string, string>>> = { en, cy };
