import type { InBoth, Said } from '#language';

const en = {
  reported: (reference: string, date: string) => `${reference}, reported ${date}.`,
  others: (count: number) =>
    count === 1 ? '1 other person told us about this.' : `${String(count)} other people told us about this.`,
  next: (sentence: string) => `Next: ${sentence}`,
  by: (date: string) => `We aim to deal with it by ${date}.`,
  why: 'Why this date',
  closed: (date: string) => `Closed ${date}`,
  happened: 'What has happened',
  still: 'Is it still a problem?',
  stillHow: (reference: string) => `Tell us again, and give the reference ${reference}.`,
  again: 'Tell us again',
};

const cy: Said<typeof en> = {
  reported: (reference, date) => `${reference}, adroddwyd ${date}.`,
  others: (count) => `Nifer y bobl eraill a ddywedodd wrthym am hyn: ${String(count)}.`,
  next: (sentence) => `Nesaf: ${sentence}`,
  by: (date) => `Ein nod yw delio ag ef erbyn ${date}.`,
  why: 'Pam y dyddiad hwn',
  closed: (date) => `Caewyd ${date}`,
  happened: 'Beth sydd wedi digwydd',
  still: 'A yw’n broblem o hyd?',
  stillHow: (reference) => `Rhowch wybod i ni eto, gan roi’r cyfeirnod ${reference}.`,
  again: 'Rhoi gwybod eto',
};

export const requestWords: InBoth<Said<typeof en>> = { en, cy };
