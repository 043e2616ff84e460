import type { Bytes } from './bytes-of.ts';
import type { Examined } from './examined.ts';
import { unpackEntry } from './unpack-entry.ts';
import { zipEntries } from './zip-entries.ts';
import type { ZipEntry } from './zip-entries.ts';

const megabyte = 1024 * 1024;
/** A long illustrated document has less than that; whoever opens one that has more is in trouble. */
const mostUnpacked = 100 * megabyte;
const mostEntry = 50 * megabyte;
const mostProperties = megabyte;
const openDocument = 'application/vnd.oasis.opendocument.text';

/** A document of Word or of OpenDocument: a zip file, of which each entry is unpacked once to see that it is no bomb. */
export async function examineOffice(bytes: Bytes): Promise<Examined> {
  const entries = await zipEntries(bytes);
  if (!entries) return { unfit: 'damaged' };
  const named = (name: string) => entries.find((entry) => entry.name === name);
  const kind = await kindOf(bytes, entries);
  if (!kind) return { unfit: 'wrong-type' };
  if (entries.some(({ isEncrypted }) => isEncrypted)) return { unfit: 'protected' };
  const worst = await worstOf(bytes, entries);
  if (worst) return { unfit: worst };
  const manifest = await textOf(bytes, named('META-INF/manifest.xml'));
  if (manifest.includes('manifest:encryption-data')) return { unfit: 'protected' };
  const properties = await textOf(bytes, named(kind === 'docx' ? 'docProps/core.xml' : 'meta.xml'));
  return { fit: { kind, title: titleIn(properties) } };
}

/** By what is in it. A document that brings a program along is none that we take. */
async function kindOf(bytes: Bytes, entries: readonly ZipEntry[]): Promise<'docx' | 'odt' | undefined> {
  const names = new Set(entries.map(({ name }) => name));
  if (entries.some(({ name }) => /vbaProject\.bin$|^Basic\/|^Scripts\//i.test(name))) return undefined;
  if (names.has('[Content_Types].xml') && names.has('word/document.xml')) return 'docx';
  const type = await textOf(
    bytes,
    entries.find(({ name }) => name === 'mimetype'),
  );
  return type.trim() === openDocument ? 'odt' : undefined;
}

/** What the table of contents says of sizes is not believed. */
async function worstOf(bytes: Bytes, entries: readonly ZipEntry[]): Promise<'bomb' | 'damaged' | undefined> {
  let total = 0;
  for (const entry of entries) {
    if (entry.unpacked > mostEntry) return 'bomb';
    const content = await unpackEntry(bytes, entry, mostEntry);
    if (!content) return entry.unpacked > 0 || entry.packed > 0 ? 'bomb' : 'damaged';
    if (content.length !== entry.unpacked) return 'bomb';
    total += content.length;
    if (total > mostUnpacked) return 'bomb';
  }
  return undefined;
}

async function textOf(bytes: Bytes, entry: ZipEntry | undefined): Promise<string> {
  const content = entry && (await unpackEntry(bytes, entry, mostProperties));
  return content?.toString('utf8') ?? '';
}

function titleIn(properties: string): string | undefined {
  return /<dc:title>([^<]{1,300})<\/dc:title>/.exec(properties)?.[1]?.trim();
}
