import type { InBoth, Said } from '#language';

const en = {
  title: 'Withdraw your request',
  alone: 'We then close it, and do nothing more about it.',
  others: 'Other people told us about the same thing, so we go on with it for them. You hear no more of it.',
  notUndone: 'You cannot undo this. If you need us again, you make a new request.',
  button: 'Withdraw it',
  keep: 'Keep it',
};
const cy: Said<typeof en> = {
  title: 'Tynnu eich cais yn ôl',
  alone: 'Yna byddwn yn ei gau, ac ni wnawn ddim mwy amdano.',
  others:
    'Dywedodd pobl eraill wrthym am yr un peth, felly awn ymlaen ag ef iddynt hwy. Ni fyddwch yn clywed mwy amdano.',
  notUndone: 'Ni allwch ddadwneud hyn. Os bydd ein hangen arnoch eto, gwnewch gais newydd.',
  button: 'Ei dynnu’n ôl',
  keep: 'Ei gadw',
};

export const withdrawalWords: InBoth<Said<typeof en>> = { en, cy };
