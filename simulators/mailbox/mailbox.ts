import { createTransport } from 'nodemailer';
import type { Answerer } from '../page.ts';
import { bounceReport } from './bounce-report.ts';
import { mannerOf } from './manners.ts';
import type { Other } from './pages.ts';
import { answerMailbox } from './routes.ts';
import { startSmtp } from './smtp.ts';
import { type Envelope, openStore, type Summary } from './store.ts';

export interface MailboxSettings {
  readonly host: string;
  readonly smtpPort: number;
  /** Where messages are kept, one .eml file each, the last 500. */
  readonly folder: string;
  /**
   * Where a report on `later-bounce@…` is sent besides the sender's own mailbox here: an `smtp:` address, or an
   * `http:` one that takes it as a message/rfc822 body.
   */
  readonly reportsTo?: string;
  readonly slowMilliseconds?: number;
  /** What else was sent to people, to be listed with the emails. */
  readonly others?: () => readonly Other[];
}

export interface Mailbox {
  readonly smtpPort: number;
  readonly answer: Answerer;
  /** Newest first. */
  list(to?: string): readonly Summary[];
  empty(): Promise<void>;
  stop(): Promise<void>;
}

/** A mail server of its own, whose messages are read on a page. `answer` serves every path under /mailbox. */
export async function startMailbox(settings: MailboxSettings): Promise<Mailbox> {
  const store = await openStore(settings.folder);
  const underWay = new Set<Promise<unknown>>();

  const report = async (recipient: string, { from: sender }: Envelope, source: Buffer) => {
    const dsn = bounceReport({ sender, recipient, source, at: new Date() });
    await store.keep({ from: '', to: [sender] }, dsn);
    if (settings.reportsTo !== undefined) await deliver(settings.reportsTo, sender, dsn);
  };
  const receive = async (envelope: Envelope, source: Buffer) => {
    const late = envelope.to.filter((address) => mannerOf(address) === 'bounces-later');
    const inTime = envelope.to.filter((address) => !late.includes(address));
    if (inTime.length > 0) await store.keep({ ...envelope, to: inTime }, source);
    // A report is never reported on (RFC 5321 §6.1): it has no sender.
    for (const recipient of envelope.from === '' ? [] : late) {
      const reporting: Promise<unknown> = report(recipient, envelope, source).catch(complain);
      underWay.add(reporting);
      void reporting.finally(() => underWay.delete(reporting));
    }
  };

  const smtp = await startSmtp({
    host: settings.host,
    port: settings.smtpPort,
    slowMilliseconds: settings.slowMilliseconds ?? 5_000,
    receive,
  });
  return {
    smtpPort: smtp.port,
    answer: (request, response, url) =>
      answerMailbox({ store, others: settings.others ?? (() => []) }, { request, response, url }),
    list: (to) => store.list(to),
    empty: () => store.empty(),
    async stop() {
      await smtp.stop();
      await Promise.all(underWay);
    },
  };
}

async function deliver(address: string, to: string, dsn: Buffer): Promise<void> {
  if (address.startsWith('smtp')) {
    const transport = createTransport({
      url: address,
      connectionTimeout: 500,
      socketTimeout: 500,
    });
    await transport.sendMail({ envelope: { from: '', to: [to] }, raw: dsn });
    return;
  }
  const headers = { 'content-type': 'message/rfc822' };
  const response = await fetch(address, {
    method: 'POST',
    headers,
    body: new Uint8Array(dsn),
    signal: AbortSignal.timeout(500),
  });
  if (!response.ok) throw new Error(`The address for bounce reports answered ${response.status}`);
}

const complain = (error: unknown) =>
  process.stderr.write(`The mailbox could not hand on a bounce report: ${String(error)}\n`);
