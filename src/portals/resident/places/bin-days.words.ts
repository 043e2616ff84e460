import type { InBoth, Said } from '#language';

const en = {
  streams: {
    refuse: 'Rubbish',
    recycling: 'Recycling',
    garden: 'Garden waste',
    food: 'Food waste',
  } as Readonly<Record<string, string>>,
  notMade: (usual: string) => `Not collected on ${usual}`,
  moved: (usual: string) => `instead of ${usual}`,
  calendar: (address: string) => `Bin days, ${address}`,
  reminder: (stream: string) => `${stream}: put it out by 7am`,
};
const cy: Said<typeof en> = {
  streams: {
    refuse: 'Sbwriel',
    recycling: 'Ailgylchu',
    garden: 'Gwastraff gardd',
    food: 'Gwastraff bwyd',
  },
  notMade: (usual) => `Dim casgliad ar ${usual}`,
  moved: (usual) => `yn lle ${usual}`,
  calendar: (address) => `Diwrnodau bin, ${address}`,
  reminder: (stream) => `${stream}: rhowch ef allan erbyn 7yb`,
};

export const binDaysWords: InBoth<Said<typeof en>> = { en, cy };

/** What a stream is called; a word of the council's own is said as it is. */
export function sayStream(stream: string, { streams }: Said<typeof en>): string {
  const own = `${stream.charAt(0).toUpperCase()}${stream.slice(1).replaceAll('-', ' ')}`;
  return Object.hasOwn(streams, stream) ? (streams[stream] ?? own) : own;
}
