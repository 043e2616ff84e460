import type { InBoth, Said } from '#language';

const en = {
  title: 'Asked of others',
  by: (moment: string) => `until ${moment}`,
  states: {
    requested: 'Waiting for an answer',
    overdue: 'No answer in time',
    accepted: 'They said yes',
    rejected: 'They said no',
    finished: 'They have finished',
  },
  theirs: (reference: string) => `their reference ${reference}`,
  record: 'Record the answer',
};
const cy: Said<typeof en> = {
  title: 'Gofynnwyd i eraill',
  by: (moment) => `tan ${moment}`,
  states: {
    requested: 'Aros am ateb',
    overdue: 'Dim ateb mewn pryd',
    accepted: 'Cytunwyd',
    rejected: 'Gwrthodwyd',
    finished: 'Wedi’i orffen',
  },
  theirs: (reference) => `eu cyfeirnod ${reference}`,
  record: 'Cofnodi’r ateb',
};

export const caseAsksWords: InBoth<Said<typeof en>> = { en, cy };
