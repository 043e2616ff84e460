/** What the stand-in can be told to do instead of answering, until told otherwise. */
export const NOTIFY_MANNERS = [
  /** Answers after its time. */
  'slow',
  /** 500, as when it has a fault. */
  'broken',
  /** 429, as for who asks too fast. */
  'throttled',
  /** Takes the message and hangs up before it says so. */
  'takes-and-hangs-up',
  /** Takes everything and never tells what became of it. */
  'no-receipts',
  'senseless',
] as const;
export type NotifyManner = (typeof NOTIFY_MANNERS)[number];

/** What becomes of a message is said by to whom it goes, as Notify's own numbers and addresses for tests do. */
export function fateOf(to: string): 'delivered' | 'permanent-failure' | 'temporary-failure' {
  const digits = to.replaceAll(/\D/g, '').replace(/^44/, '0');
  if (digits === '07700900002' || to === 'perm-fail@simulator.notify') return 'permanent-failure';
  if (digits === '07700900003' || to === 'temp-fail@simulator.notify') return 'temporary-failure';
  return 'delivered';
}

/** They are answered, and then nothing is kept and nothing told. */
export function isSmokeTest(to: string): boolean {
  const digits = to.replaceAll(/\D/g, '').replace(/^44/, '0');
  return (
    ['07700900000', '07700900111', '07700900222'].includes(digits) ||
    /^simulate-delivered(-[23])?@notifications\.service\.gov\.uk$/.test(to)
  );
}
