import { Busboy } from '@fastify/busboy';
import type { BusboyFileStream } from '@fastify/busboy';
import type { IncomingHttpHeaders } from 'node:http';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { Refusal } from '#platform/errors';
import { largestFile } from '#platform/files';
import type { Intake, Received } from '#platform/files';
import { gatherFields, mostBytesOfFields } from './sent-fields.ts';
import type { SentFields } from './sent-fields.ts';

/** A form with files as it came: its fields as of any other form, its files in the store or with why they are not. */
export type Multipart = {
  readonly fields: SentFields;
  readonly files: readonly Received[];
};

export type Reading = {
  readonly headers: IncomingHttpHeaders;
  readonly authority: number;
  readonly intake: Intake;
  /** Whether the fields that came before the first file show that it is a form of our own page; nothing is taken in before. */
  readonly isOurs: (fields: Multipart['fields']) => boolean;
};

const mostFields = 1_000;
/** In one request; a question may allow fewer. */
const mostFiles = 20;
/** What is too large for a question is still read to its end, so that the page can say so; what is larger than this is not. */
const mostBytes = 250 * 1024 * 1024;

const limits = {
  fieldNameSize: 200,
  fieldSize: mostBytesOfFields,
  fields: mostFields,
  files: mostFiles,
  fileSize: largestFile,
  headerPairs: 20,
  headerSize: 4 * 1024,
};

/**
 * Reads a form with files from the network, one part after another, each file straight into the intake. When it does not come to
 * its end (somebody went away, or it is not ours, or too large) nothing of it is kept, and it is refused.
 */
export async function readMultipart(payload: Readable, reading: Reading): Promise<Multipart> {
  const taking = openTaking(reading);
  try {
    await pipeline(payload, measured, taking.parser, { end: true });
    if (taking.refused) throw taking.refused;
    return { fields: taking.fields(), files: await taking.files() };
  } catch (error) {
    const refusal = taking.refused ?? (error instanceof Refusal ? error : new Refusal('request.unreadable'));
    await taking.forget();
    payload.resume();
    throw refusal;
  }
}

async function* measured(chunks: AsyncIterable<Buffer>) {
  let bytes = 0;
  for await (const chunk of chunks) {
    bytes += chunk.length;
    if (bytes > mostBytes) throw new Refusal('request.files-too-large');
    yield chunk;
  }
}

function openTaking({ headers, authority, intake, isOurs }: Reading) {
  const parser = openParser(headers);
  const fields = gatherFields();
  const receiving: Promise<Received>[] = [];
  const open = new Set<BusboyFileStream>();
  let hasTooMany = false;
  let refused: Refusal | undefined;
  const refuse = (code: string) => {
    refused ??= new Refusal(code);
    parser.destroy(refused);
  };
  parser.on('field', (name: string | undefined, value: string, ...cut: readonly unknown[]) => {
    const isCut = cut.slice(0, 2).includes(true);
    if (name !== undefined && (!fields.add(name, value) || isCut)) refuse('request.too-large');
  });
  parser.on('file', (field: string | undefined, stream: BusboyFileStream, name: string | undefined) => {
    // A stream that ends in the middle says so to whoever reads it; where nobody does, nobody is missing anything.
    stream.on('error', () => {});
    // A field in which nothing was chosen is sent as a file without a name.
    const isChosen = field !== undefined && name !== undefined && name !== '';
    if (isChosen && !isOurs(fields.so())) refuse('request.forged');
    if (!isChosen || refused) {
      stream.resume();
      return;
    }
    open.add(stream);
    stream.once('end', () => open.delete(stream));
    receiving.push(intake.receive({ authority, field, name, stream }));
  });
  parser.on('fieldsLimit', () => refuse('request.too-large'));
  parser.on('filesLimit', () => {
    hasTooMany = true;
  });
  return {
    parser,
    fields: fields.so,
    files: async () => withTooMany(await Promise.all(receiving), hasTooMany),
    forget: async () => {
      for (const stream of open) stream.destroy(new Error('it did not come to its end'));
      for (const received of await Promise.all(receiving)) await intake.forget(received);
    },
    get refused() {
      return refused;
    },
  };
}

/** What came beyond the most is said of the field that the first came from: a page has mostly one. */
function withTooMany(received: readonly Received[], hasTooMany: boolean): readonly Received[] {
  const [first] = received;
  return hasTooMany && first ? [...received, { field: first.field, unfit: 'too-many' }] : received;
}

function openParser({ 'content-type': type = '', ...headers }: IncomingHttpHeaders) {
  try {
    return new Busboy({ headers: { ...headers, 'content-type': type }, limits });
  } catch {
    // It names no boundary.
    throw new Refusal('request.unreadable');
  }
}
