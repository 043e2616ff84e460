import type { InBoth, Said } from '#language';

const en = {
  title: 'How did we do?',
  lead: 'Your answer tells us where to do better. It changes nothing about your request.',
  score: 'Overall, how satisfied are you with how we dealt with it?',
  text: 'How could we do better? (optional)',
  textHint: 'Leave out anything about other people.',
  button: 'Send',
  mistakes: {
    'score.missing': 'Choose how satisfied you are',
    'text.too-long': 'Write 2,000 characters or fewer',
    'text.unstorable': 'Take out the characters that we cannot keep',
  },
};
const cy: Said<typeof en> = {
  title: 'Sut y gwnaethom?',
  lead: 'Mae eich ateb yn dweud wrthym ble i wella. Nid yw’n newid dim am eich cais.',
  score: 'Ar y cyfan, pa mor fodlon ydych chi ar sut y gwnaethom ddelio ag ef?',
  text: 'Sut y gallem wella? (dewisol)',
  textHint: 'Gadewch allan unrhyw beth am bobl eraill.',
  button: 'Anfon',
  mistakes: {
    'score.missing': 'Dewiswch pa mor fodlon ydych chi',
    'text.too-long': 'Ysgrifennwch 2,000 nod neu lai',
    'text.unstorable': 'Tynnwch y nodau na allwn eu cadw',
  },
};

export const opinionWords: InBoth<Said<typeof en>> = { en, cy };
