import type { InBoth, Said } from '#language';

const en = {
  title: 'How satisfied people are',
  about:
    'What people said in the last 90 days of how we dealt with their requests, by service, of the cases that you may see. Their words stand in the cases.',
  service: 'Service',
  answers: 'Answers',
  satisfied: 'Satisfied',
  spread: 'What they chose',
  many: (count: number) => (count === 1 ? '1 answer' : `${String(count)} answers`),
  share: (percent: number) => `${String(percent)}% satisfied`,
  chose: (score: string, count: number) => `${score}: ${String(count)}`,
  empty: 'Nobody has said anything yet. People are asked when their request is closed.',
};
const cy: Said<typeof en> = {
  title: 'Pa mor fodlon yw pobl',
  about:
    'Yr hyn a ddywedodd pobl yn y 90 diwrnod diwethaf am sut y gwnaethom ddelio â’u ceisiadau, fesul gwasanaeth, o’r achosion y cewch eu gweld. Mae eu geiriau yn yr achosion.',
  service: 'Gwasanaeth',
  answers: 'Atebion',
  satisfied: 'Bodlon',
  spread: 'Beth a ddewiswyd',
  many: (count) => `${String(count)} ateb`,
  share: (percent) => `${String(percent)}% yn fodlon`,
  chose: (score, count) => `${score}: ${String(count)}`,
  empty: 'Nid oes neb wedi dweud dim eto. Gofynnir i bobl pan gaiff eu cais ei gau.',
};

export const opinionsWords: InBoth<Said<typeof en>> = { en, cy };
