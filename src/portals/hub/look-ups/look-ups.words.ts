import type { WhyNoLookup } from '#capabilities/forms';
import type { InBoth, Said } from '#language';

const whys: Readonly<Record<WhyNoLookup, string>> = {
  limited: 'more was asked than a minute may have',
  resting: 'it was left alone for a while',
  throttled: 'it asked to be asked less',
  'key-refused': 'it refused our key: check the secret in MOOTHALL_LOOKUPS',
  slow: 'it took too long',
  'too-big': 'its answer was too big',
  'not-json': 'its answer was a page and no data: look whether the address in lookups.yaml is right',
  unfit: 'its answer had another form: compare it with “gives” in lookups.yaml',
  redirected: 'it sent us on to another address, where we do not go: write the right one in lookups.yaml',
  inside: 'its address leads into a private network, where we do not go',
  failed: 'it could not be reached, or said that it is broken',
};
const whysInWelsh: typeof whys = {
  limited: 'gofynnwyd mwy nag y caniateir mewn munud',
  resting: 'cafodd lonydd am ychydig',
  throttled: 'gofynnodd am gael ei holi’n llai aml',
  'key-refused': 'gwrthododd ein hallwedd: gwiriwch y gyfrinach yn MOOTHALL_LOOKUPS',
  slow: 'cymerodd ormod o amser',
  'too-big': 'roedd ei ateb yn rhy fawr',
  'not-json': 'tudalen oedd ei ateb ac nid data: gwiriwch a yw’r cyfeiriad yn lookups.yaml yn gywir',
  unfit: 'roedd ffurf arall ar ei ateb: cymharwch ef â “gives” yn lookups.yaml',
  redirected:
    'anfonodd ni ymlaen i gyfeiriad arall, lle nad ydym yn mynd: ysgrifennwch yr un cywir yn lookups.yaml',
  inside: 'mae ei gyfeiriad yn arwain i rwydwaith preifat, lle nad ydym yn mynd',
  failed: 'nid oedd modd ei gyrraedd, neu dywedodd ei fod wedi torri',
};

const en = {
  title: 'Look-ups',
  about:
    'Systems outside that forms ask while somebody fills them in. A service says what people do meanwhile when one does not answer.',
  source: 'Source',
  answered: 'Last answered',
  today: 'Last 24 hours',
  limit: 'Limit',
  empty: 'This council has no sources. They stand in its lookups.yaml.',
  neverAsked: 'Nobody asked it in the last 7 days',
  down: 'Does not answer.',
  notAnswered: 'Not in the last 7 days',
  answeredAgo: (ago: string) => `Answered ${ago}`,
  failedAgo: (why: string, ago: string) => `No answer ${ago}: ${why}`,
  askedCount: (count: number) => (count === 1 ? 'Asked once' : `Asked ${String(count)} times`),
  failedCount: (count: number) => (count === 0 ? 'no failures' : `${String(count)} without an answer`),
  took: (milliseconds: number) => `half of them within ${String(milliseconds)} ms`,
  perMinute: (count: number) => `${String(count)} a minute for each process`,
  kept: (seconds: number) => `an answer is kept for ${String(Math.round(seconds / 60))} minutes`,
  notKept: 'no answer is kept',
  unused: 'No service asks it',
  whys,
};
const cy: typeof en = {
  title: 'Chwiliadau',
  about:
    'Systemau allanol y mae ffurflenni’n eu holi wrth i rywun eu llenwi. Mae gwasanaeth yn dweud beth mae pobl yn ei wneud pan nad yw un yn ateb.',
  source: 'Ffynhonnell',
  answered: 'Atebodd ddiwethaf',
  today: 'Y 24 awr diwethaf',
  limit: 'Terfyn',
  empty: 'Nid oes gan y cyngor hwn unrhyw ffynonellau. Maent yn sefyll yn ei lookups.yaml.',
  neverAsked: 'Ni holodd neb hi yn y 7 diwrnod diwethaf',
  down: 'Nid yw’n ateb.',
  notAnswered: 'Nid yn y 7 diwrnod diwethaf',
  answeredAgo: (ago) => `Atebodd ${ago}`,
  failedAgo: (why, ago) => `Dim ateb ${ago}: ${why}`,
  askedCount: (count) => (count === 1 ? 'Holwyd unwaith' : `Holwyd ${String(count)} o weithiau`),
  failedCount: (count) => (count === 0 ? 'dim methiannau' : `${String(count)} heb ateb`),
  took: (milliseconds) => `eu hanner o fewn ${String(milliseconds)} ms`,
  perMinute: (count) => `${String(count)} y funud i bob proses`,
  kept: (seconds) => `cedwir ateb am ${String(Math.round(seconds / 60))} munud`,
  notKept: 'ni chedwir unrhyw ateb',
  unused: 'Nid oes gwasanaeth yn ei holi',
  whys: whysInWelsh,
};

export const lookUpsWords: InBoth<Said<typeof en>> = { en, cy };
