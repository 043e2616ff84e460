import type { InBoth, Said } from '#language';

const en = {
  title: 'Approve the destruction',
  about: (count: number) =>
    count === 1 ? '1 case is destroyed for good.' : `${String(count)} cases are destroyed for good.`,
  gone: 'Answers, files, messages, notes and the names of those who asked go with them. What remains says that there was a case, when it closed and why it was destroyed.',
  button: 'Destroy these cases',
  cancel: 'Go back to the batch',
};
const cy: Said<typeof en> = {
  title: 'Cymeradwyo’r dinistrio',
  about: (count) => `Nifer yr achosion a ddinistrir am byth: ${String(count)}.`,
  gone: 'Mae atebion, ffeiliau, negeseuon, nodiadau ac enwau’r rhai a ofynnodd yn mynd gyda nhw. Mae’r hyn sy’n weddill yn dweud bod achos wedi bod, pryd y caeodd a pham y’i dinistriwyd.',
  button: 'Dinistrio’r achosion hyn',
  cancel: 'Mynd yn ôl i’r swp',
};

export const approvalWords: InBoth<Said<typeof en>> = { en, cy };
