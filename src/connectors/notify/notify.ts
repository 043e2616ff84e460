import type {
  Became,
  Email,
  Handed,
  Letter,
  LetterPort,
  MailPort,
  TextMessage,
  TextPort,
} from '#capabilities/notifications';
import { uuid } from '#language';
import type { Uuid } from '#language';
import type { Clock } from '#platform/clock';
import { breaker, fencedGet, retryAfter } from '#platform/outside';
import type { Breaker, FencedGet, Got } from '#platform/outside';
import { accessToken, readKey } from './access-token.ts';
import { NotifyAway, readFound, readHanded, readStatus } from './read-answer.ts';

export type NotifySettings = {
  readonly key: string;
  /** Another address than its own is a stand-in's. */
  readonly address?: string | undefined;
  readonly clock: Clock;
  /** True in a council that does not exist: only there may it be a stand-in, without TLS. */
  readonly fictional: boolean;
  /** Hears that it is left alone for a while. */
  readonly onRest?: (() => void) | undefined;
  readonly patienceMilliseconds?: number;
};

/** A template whose whole text is one placeholder, `((body))`, since our words are ours; and who a text message is from. */
export type TextTemplate = { readonly template: string; readonly sender?: string | undefined };
/** The same with `((subject))` above it; and where answers go. */
export type EmailTemplate = { readonly template: string; readonly replyTo?: string | undefined };

/** How a letter is posted; the words are printed as they come, so that it needs no template. */
export type LetterPostage = { readonly postage: 'first' | 'second' | 'economy' };

export type Notify = {
  readonly texts: (by: TextTemplate) => TextPort;
  readonly emails: (by: EmailTemplate) => MailPort;
  readonly letters: (by: LetterPostage) => LetterPort;
  readonly close: () => void;
};

const own = 'https://api.notifications.service.gov.uk';

/**
 * GOV.UK Notify, which councils have for nothing but the texts and letters themselves. It knows no key by which a second is
 * known as the first, so each message carries its identifier as `reference`, and one that was tried before is looked for first.
 */
export function notify(settings: NotifySettings): Notify {
  const { key: written, clock, onRest, fictional, patienceMilliseconds = 20_000 } = settings;
  const key = readKey(written);
  const outside = fencedGet({ fictional, patienceMilliseconds, mostBytes: 1_000_000, mostAtOnce: 5 });
  const line: Line = {
    outside,
    state: breaker({ clock, failures: 5, restSeconds: 30, onRest }),
    at: (path) => new URL(path, settings.address ?? own),
    authorization: () => {
      if (!key) throw new Error('the key of GOV.UK Notify is not in its format');
      return { authorization: `Bearer ${accessToken(key, clock.now())}` };
    },
  };
  const ask = async (message: Uuid) => whatBecameOf(line, message);
  return {
    texts: (by) => ({ hand: async (message) => hand(line, message, textBody(message, by)), ask }),
    // Whether an email was tried before is not said: its own mailbox drops no copy here, so it is looked for each time.
    emails: (by) => ({
      hand: async (email) => {
        const id = idOf(email);
        return hand(line, { id, again: true }, emailBody(email, id, by));
      },
      ask,
    }),
    letters: (by) => ({
      mostPages: 10,
      hand: async (letter) => hand(line, letter, letterBody(letter, by)),
      ask,
    }),
    close: outside.close,
  };
}

type Line = {
  readonly outside: FencedGet;
  readonly state: Breaker;
  readonly at: (path: string) => URL;
  readonly authorization: () => Readonly<Record<string, string>>;
};

type Posted = { readonly path: string; readonly body: object };

function textBody({ id, to, text }: TextMessage, { template, sender }: TextTemplate): Posted {
  const from = sender === undefined ? {} : { sms_sender_id: sender };
  const body = { phone_number: to, template_id: template, personalisation: { body: text } };
  return { path: '/v2/notifications/sms', body: { ...body, reference: id, ...from } };
}

function emailBody({ to, subject, text }: Email, id: Uuid, { template, replyTo }: EmailTemplate): Posted {
  const answers = replyTo === undefined ? {} : { email_reply_to_id: replyTo };
  const body = { email_address: to, template_id: template, personalisation: { subject, body: text } };
  return { path: '/v2/notifications/email', body: { ...body, reference: id, ...answers } };
}

/** Its virus check and the check of its pages come later: what they find, whoever asks after it is told. */
function letterBody({ id, pdf }: Letter, { postage }: LetterPostage): Posted {
  return {
    path: '/v2/notifications/letter',
    body: { reference: id, content: pdf.toString('base64'), postage },
  };
}

/** A message's identifier is the first part of its Message-ID. */
function idOf({ messageId }: Email): Uuid {
  return uuid.parse(messageId.slice(1, 37));
}

type Tried = { readonly id: Uuid; readonly again: boolean };

async function hand(line: Line, { id, again }: Tried, { path, body }: Posted): Promise<Handed> {
  if (again && (await find(line, id))) return { how: 'sent' };
  const content = { type: 'application/json', body: JSON.stringify(body) };
  return within(line, async () =>
    readHanded(
      await line.outside
        .post({ url: line.at(path), headers: line.authorization(), content })
        .then(heard(line)),
    ),
  );
}

/** A message that Notify does not know is one that it has forgotten, a week after: nobody will know more. */
async function whatBecameOf(line: Line, message: Uuid): Promise<Became> {
  const found = await find(line, message);
  return found ? readStatus(found.status) : { how: 'under-way' };
}

async function find(line: Line, message: Uuid): Promise<{ readonly status: string } | undefined> {
  const url = line.at(`/v2/notifications?reference=${message}`);
  return within(line, async () =>
    readFound(await line.outside.get({ url, headers: line.authorization() }).then(heard(line))),
  );
}

/** Who asks too fast is told to wait, and everybody waits. */
function heard({ state }: Line): (got: Got) => Got {
  return (got) => {
    if (got.status === 429) state.rest(retryAfter(got.headers));
    return got;
  };
}

async function within<Result>({ state }: Line, work: () => Promise<Result>): Promise<Result> {
  const seconds = state.resting();
  if (seconds !== undefined) throw new Error(`GOV.UK Notify is left alone for ${String(seconds)} seconds`);
  try {
    const result = await work();
    state.worked();
    return result;
  } catch (error) {
    if (!(error instanceof NotifyAway) || error.status >= 500) state.failed();
    throw error;
  }
}
