import { randomBytes } from 'node:crypto';
import { mkdir, open, readFile, readdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import PostalMime, { type Email } from 'postal-mime';

export interface Envelope {
  /** Empty for a bounce report, as RFC 5321 has it. */
  readonly from: string;
  readonly to: readonly string[];
}

/** A message as the list shows it: the addresses are the envelope's, not those that the headers claim. */
export interface Summary extends Envelope {
  readonly id: string;
  readonly at: Temporal.Instant;
  readonly subject: string;
}

export interface Message extends Summary {
  readonly source: Buffer;
  readonly email: Email;
}

export interface Store {
  keep(envelope: Envelope, source: Buffer): Promise<Summary>;
  /** Newest first; with an address, those that were sent to it. */
  list(to?: string): readonly Summary[];
  find(id: string): Promise<Message | undefined>;
  empty(): Promise<void>;
}

export const MOST_MESSAGES = 500;

/** Keeps messages as .eml files, which any mail program opens; whatever was there before a restart is there again. */
export async function openStore(folder: string, most = MOST_MESSAGES): Promise<Store> {
  await mkdir(folder, { recursive: true });
  const summaries = await readSummaries(folder);

  const forget = async (count: number) => {
    for (const { id } of summaries.splice(0, count)) await rm(fileOf(folder, id), { force: true });
  };
  await forget(Math.max(0, summaries.length - most));

  return {
    async keep(envelope, source) {
      const at = later(Temporal.Now.instant(), summaries.at(-1)?.at);
      const id = `${at.epochMilliseconds}-${randomBytes(6).toString('hex')}`;
      const whole = Buffer.concat([Buffer.from(traceOf(envelope, at)), source]);
      await writeWhole(folder, id, whole);
      const summary = summarise(id, await PostalMime.parse(whole));
      summaries.push(summary);
      await forget(summaries.length - most);
      return summary;
    },
    list: (to) => summaries.filter((summary) => to === undefined || isFor(summary, to)).toReversed(),
    async find(id) {
      if (!summaries.some((summary) => summary.id === id)) return undefined;
      const source = await readFile(fileOf(folder, id));
      const email = await PostalMime.parse(source);
      return { ...summarise(id, email), source, email };
    },
    empty: () => forget(summaries.length),
  };
}

/** No two messages share a millisecond: the name of the file keeps their order. */
function later(now: Temporal.Instant, last: Temporal.Instant | undefined): Temporal.Instant {
  if (last === undefined || last.epochMilliseconds < now.epochMilliseconds) return now;
  return last.add({ milliseconds: 1 });
}

const isFor = (summary: Summary, to: string) =>
  summary.to.some((address) => address.toLowerCase() === to.trim().toLowerCase());

const fileOf = (folder: string, id: string) => join(folder, `${id}.eml`);

/** The envelope travels in the headers that a last mail server adds (RFC 5321 §4.4). */
const traceOf = ({ from, to }: Envelope, at: Temporal.Instant) =>
  [
    `Return-Path: <${from}>`,
    ...to.map((address) => `Delivered-To: ${address}`),
    `X-Received-At: ${at.toString()}`,
  ]
    .map((line) => `${line}\r\n`)
    .join('');

/** On the disk whole before the sender hears that it was accepted, so that no kill can lose an accepted message. */
async function writeWhole(folder: string, id: string, content: Buffer): Promise<void> {
  const unfinished = join(folder, `${id}.part`);
  const file = await open(unfinished, 'w');
  await file.writeFile(content);
  await file.sync();
  await file.close();
  await rename(unfinished, fileOf(folder, id));
}

async function readSummaries(folder: string): Promise<Summary[]> {
  const names = (await readdir(folder)).filter((name) => /^\d{13}-[0-9a-f]{12}\.eml$/.test(name));
  const summaries: Summary[] = [];
  for (const name of names.toSorted()) {
    summaries.push(summarise(name.slice(0, -4), await PostalMime.parse(await readFile(join(folder, name)))));
  }
  return summaries;
}

function summarise(id: string, { headers, subject }: Email): Summary {
  const valuesOf = (key: string) => headers.filter((header) => header.key === key).map(({ value }) => value);
  return {
    id,
    at: Temporal.Instant.fromEpochMilliseconds(Number(id.split('-')[0])),
    from: valuesOf('return-path')[0]?.replace(/[<>]/g, '') ?? '',
    to: valuesOf('delivered-to'),
    subject: subject ?? '',
  };
}
