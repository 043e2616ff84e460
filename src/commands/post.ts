import type { Letterhead, LetterPort, MailPort, Post, TextPort } from '#capabilities/notifications';
import { notify } from '#connectors/notify';
import type { Notify } from '#connectors/notify';
import { quietUntil } from '#services';
import type { Council } from '#services';
import type { Installation, LocalCouncil } from './installation.ts';

type PostCounters = {
  readonly email: (mail: MailPort) => MailPort;
  readonly text: (texts: TextPort) => TextPort;
  readonly letter: (letters: LetterPort) => LetterPort;
};

export type Opened = { readonly post: Post; readonly close: () => void };

/**
 * By whom a council sends what it tells people: emails by the installation's mail system or GOV.UK Notify, text messages and
 * letters by Notify. What council.yaml wants and there is no key for goes another way, and the log says so.
 */
export function openPost(
  installation: Installation,
  { council }: LocalCouncil,
  { mail, counters }: { readonly mail: MailPort; readonly counters: PostCounters },
): Opened {
  const { messages } = council;
  const carrier = notifyOf(installation, council);
  const email = carrier && messages.email !== 'smtp' ? carrier.emails(messages.email) : mail;
  const text = carrier && messages.text && counters.text(carrier.texts(messages.text));
  const letter =
    messages.letter?.by === 'print-house'
      ? 'print-house'
      : carrier && messages.letter && counters.letter(carrier.letters(messages.letter));
  return {
    post: {
      sender: { name: council.name, address: council.email.from, brand: council.theme.brandDark },
      email: counters.email(email),
      text,
      letter: letter && { by: letter, head: letterheadOf(council) },
      quietUntil: (channel, at) => quietUntil(messages, channel, at),
    },
    close: () => carrier?.close(),
  };
}

export function letterheadOf({ name, contact }: Council): Letterhead {
  return { name, ...contact };
}

/** Whether anything of a council's goes by GOV.UK Notify. */
export function usesNotify({ messages: { email, text, letter } }: Pick<Council, 'messages'>): boolean {
  return email !== 'smtp' || text !== undefined || letter?.by === 'notify';
}

function notifyOf(installation: Installation, council: Council): Notify | undefined {
  if (!usesNotify(council)) return undefined;
  const { clock, log } = installation;
  const about = { council: council.slug };
  const access = accessToNotify(installation, council);
  if (access)
    return notify({
      ...access,
      clock,
      fictional: council.fictional,
      onRest: () => log.warn(about, 'GOV.UK Notify is left alone for a while'),
    });
  log.warn(about, 'messages are to go by GOV.UK Notify and there is no key in MOOTHALL_NOTIFY');
  return undefined;
}

/** How a council may ask; nothing without a key. Another address than Notify's own is a stand-in's, for a council that does not exist. */
export function accessToNotify(
  { settings }: Pick<Installation, 'settings'>,
  { slug, fictional }: Pick<Council, 'slug' | 'fictional'>,
) {
  const access = settings.MOOTHALL_NOTIFY[slug];
  return access && { key: access.key, address: fictional ? access.address : undefined };
}
