import type { InBoth, Said } from '#language';

const en = {
  key: 'Its key',
  standing: 'Standing',
  may: 'It may',
  answers: 'It answers',
  perMinute: 'In a minute',
  requests: (count: number) => `${String(count)} requests`,
  added: 'Added',
  used: 'Last asked',
  never: 'Never',
  revoked: 'Revoked',
  revoke: 'Revoke the key',
  lost: 'The key is shown nowhere again. If it is lost, add another client and revoke this one.',
};
const cy: Said<typeof en> = {
  key: 'Ei allwedd',
  standing: 'Statws',
  may: 'Caiff',
  answers: 'Mae’n ateb',
  perMinute: 'Mewn munud',
  requests: (count) => `${String(count)} o geisiadau`,
  added: 'Ychwanegwyd',
  used: 'Holi diwethaf',
  never: 'Erioed',
  revoked: 'Dirymwyd',
  revoke: 'Dirymu’r allwedd',
  lost: 'Ni ddangosir yr allwedd eto yn unman. Os collir hi, ychwanegwch gleient arall a dirymwch hwn.',
};

export const clientWords: InBoth<Said<typeof en>> = { en, cy };
