import type { InBoth, Said } from '#language';

type Counted = { readonly item: string; readonly items: string };

const counted = (count: number, { item, items }: Counted) => `${String(count)} ${count === 1 ? item : items}`;
/** After a number Welsh has the noun in the singular. */
const cyfrif = (count: number, { item }: Counted) => `${String(count)} ${item}`;

const en = {
  fee: 'Fee',
  toPay: (amount: string) => `To pay: ${amount}`,
  nothing: 'Nothing to pay',
  labelled: (label: string, amount: string) => `${label}: ${amount}`,
  costs: (amount: string) => `It costs ${amount}.`,
  otherwise: (amount: string) => `Otherwise: ${amount}`,
  off: (percent: number) => (percent === 100 ? 'free' : `${String(percent)}% less`),
  each: (amount: string, item: string) => `It costs ${amount} for each ${item}.`,
  free: (count: number) => `You do not pay for the first ${count === 1 ? 'one' : String(count)}.`,
  least: (amount: string) => `You pay ${amount} at least.`,
  most: (amount: string) => `You pay ${amount} at most.`,
  upTo: (count: number, words: Counted) => `Up to ${counted(count, words)}`,
  moreThan: (count: number, words: Counted) =>
    count === 0 ? `Any number of ${words.items}` : `More than ${counted(count, words)}`,
  counted: (count: number, { each, ...words }: Counted & { readonly each: string }) =>
    `${counted(count, words)} at ${each}`,
  freeLine: (count: number) => `${String(count)} free`,
  band: counted,
  leastLine: 'Up to the least that is paid',
  mostLine: 'Down to the most that is paid',
};

const cy: Said<typeof en> = {
  fee: 'Ffi',
  toPay: (amount) => `I’w dalu: ${amount}`,
  nothing: 'Dim i’w dalu',
  labelled: (label, amount) => `${label}: ${amount}`,
  costs: (amount) => `Mae’n costio ${amount}.`,
  otherwise: (amount) => `Fel arall: ${amount}`,
  off: (percent) => (percent === 100 ? 'am ddim' : `${String(percent)}% yn llai`),
  each: (amount, item) => `Y gost am bob ${item}: ${amount}.`,
  free: (count) => `Nid ydych yn talu am ${count === 1 ? 'un' : String(count)} ohonynt.`,
  least: (amount) => `Rydych yn talu ${amount} o leiaf.`,
  most: (amount) => `Rydych yn talu ${amount} ar y mwyaf.`,
  upTo: (count, words) => `Hyd at ${cyfrif(count, words)}`,
  moreThan: (count, words) =>
    count === 0 ? `Unrhyw nifer o ${words.items}` : `Mwy na ${cyfrif(count, words)}`,
  counted: (count, { each, ...words }) => `${cyfrif(count, words)}, ${each} yr un`,
  freeLine: (count) => `${String(count)} am ddim`,
  band: cyfrif,
  leastLine: 'Hyd at y lleiafswm',
  mostLine: 'I lawr at yr uchafswm',
};

export const feePhrases: InBoth<Said<typeof en>> = { en, cy };
