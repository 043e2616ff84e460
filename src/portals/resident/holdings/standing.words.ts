import type { HoldingState } from '#capabilities/holdings';
import type { InBoth, Said } from '#language';

type States = Readonly<Record<HoldingState, string>>;

const tags: States = {
  coming: 'To come',
  held: 'Current',
  suspended: 'Suspended',
  expired: 'Ended',
  surrendered: 'Given up',
  revoked: 'Ended by us',
};
const says: States = {
  coming: 'This has not begun yet.',
  held: 'You hold this now.',
  suspended: 'This does not count at present: we have suspended it.',
  expired: 'The time for which you held this is over.',
  surrendered: 'You gave this up.',
  revoked: 'We ended this before its time.',
};
const early = {
  surrendered: 'You hold this now, and have given it up from the day after its last day.',
  revoked: 'You hold this now. We end it before its time.',
};
const en = {
  tags,
  says,
  early,
  first: (day: string) => `First day: ${day}`,
  last: (day: string) => `Last day: ${day}`,
  never: 'It ended before it began.',
};
const cy: Said<typeof en> = {
  tags: {
    coming: 'I ddod',
    held: 'Cyfredol',
    suspended: 'Wedi’i atal',
    expired: 'Wedi dod i ben',
    surrendered: 'Wedi’i ildio',
    revoked: 'Daethom ag ef i ben',
  },
  says: {
    coming: 'Nid yw hwn wedi dechrau eto.',
    held: 'Mae hwn gennych nawr.',
    suspended: 'Nid yw hwn yn cyfrif ar hyn o bryd: rydym wedi’i atal dros dro.',
    expired: 'Mae’r amser yr oedd hwn gennych ar ben.',
    surrendered: 'Gwnaethoch ildio hwn.',
    revoked: 'Daethom â hwn i ben cyn ei amser.',
  },
  early: {
    surrendered: 'Mae hwn gennych nawr, ac rydych wedi’i ildio o’r diwrnod ar ôl ei ddiwrnod olaf.',
    revoked: 'Mae hwn gennych nawr. Rydym yn dod ag ef i ben cyn ei amser.',
  },
  first: (day) => `Diwrnod cyntaf: ${day}`,
  last: (day) => `Diwrnod olaf: ${day}`,
  never: 'Daeth i ben cyn iddo ddechrau.',
};

export const standingWords: InBoth<Said<typeof en>> = { en, cy };
