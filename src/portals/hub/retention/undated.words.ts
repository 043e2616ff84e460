import type { InBoth, Said } from '#language';

const en = {
  title: 'Closed cases without an end date',
  about:
    'Nobody can say yet until when these are kept, because the date from which that counts is not known. They are kept until it is.',
  case: 'Case',
  outcome: 'Outcome',
  wanted: 'What is wanted',
  closed: 'Closed',
  said: {
    'given-date': 'Say the date from which it is kept',
    'decision-effect': 'Say when the decision takes effect',
    'decision-expiry': 'Say when the decision runs out',
  },
  awaited: {
    'parent-closing': 'The main case has to close',
    'related-closing': 'A related case has to close',
    answer: 'The date was not answered',
    'holding-end': 'What was granted has to end',
  },
  empty: 'Every closed case has a date until which it is kept, or is kept for ever.',
  onward: 'Show more',
};
const cy: Said<typeof en> = {
  title: 'Achosion wedi’u cau heb ddyddiad terfyn',
  about:
    'Ni all neb ddweud eto tan bryd y cedwir y rhain, gan nad yw’r dyddiad y cyfrifir ohono’n hysbys. Fe’u cedwir nes y bydd.',
  case: 'Achos',
  outcome: 'Canlyniad',
  wanted: 'Beth sydd ei angen',
  closed: 'Caewyd',
  said: {
    'given-date': 'Dweud y dyddiad y cedwir ef ohono',
    'decision-effect': 'Dweud pryd y daw’r penderfyniad i rym',
    'decision-expiry': 'Dweud pryd y daw’r penderfyniad i ben',
  },
  awaited: {
    'parent-closing': 'Rhaid i’r prif achos gau',
    'related-closing': 'Rhaid i achos cysylltiedig gau',
    answer: 'Ni atebwyd y dyddiad',
    'holding-end': 'Rhaid i’r hyn a roddwyd ddod i ben',
  },
  empty: 'Mae gan bob achos wedi’i gau ddyddiad y cedwir ef tan hynny, neu fe’i cedwir am byth.',
  onward: 'Dangos mwy',
};

export const undatedWords: InBoth<Said<typeof en>> = { en, cy };
