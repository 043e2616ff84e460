import { Refusal } from '#platform/errors';
import { coreWithHeadings } from '../formats/address-base-core.ts';
import { chooseFormat, recordTypes } from '../formats/choose-format.ts';
import { aboutTheFile } from '../formats/format.ts';
import type { Format } from '../formats/format.ts';
import { scanSource } from './scan-source.ts';
import type { Scan } from './scan.ts';
import type { Source } from './source.ts';
import type { Volume } from './volume.ts';

/** Reads a file once before anything of it is staged: which it is, of what format, and whether it begins and ends as such. */
export async function inspectVolume(source: Source, onRead: (bytes: number) => void): Promise<Volume> {
  const scan = await scanSource(source, onRead);
  const { digest, encoding } = scan;
  const core = coreWithHeadings(scan.first);
  const told = core ? tableOf(source.name, scan, core) : fileOf(source.name, scan);
  return { source, digest, encoding, ...told };
}

type Told = Omit<Volume, 'source' | 'digest' | 'encoding'>;

/** A file that a header begins and a trailer ends. */
function fileOf(file: string, scan: Scan): Told {
  const { first, last, shape } = scan;
  refuseDisorder(file, scan);
  const said = wholeNumber(last[2]);
  if (last[0] !== '99' || last.length !== aboutTheFile.get('99') || said === undefined)
    throw new Refusal('gazetteer.file-truncated', { file });
  const format = chooseFormat(shape);
  if (!format) throw unknownLayout(file, scan);
  return {
    format,
    kind: first.at(-1) === 'F' ? 'full' : 'changes',
    supplier: (first[1] ?? '').slice(0, 100),
    processedOn: dayIn(first[3]),
    number: wholeNumber(first[4]),
    next: wholeNumber(last[1]),
    said,
  };
}

const ofAnyPlace = [...recordTypes, '99'];

/** A header at the beginning and a trailer at the end, each once; where there are none, it is no file of this kind. */
function refuseDisorder(file: string, scan: Scan): void {
  const { first, last, headers, trailers } = scan;
  const isHeader = first[0] === '10' && first.length === aboutTheFile.get('10');
  if (!isHeader && !ofAnyPlace.includes(String(first[0])))
    throw new Refusal('gazetteer.not-a-gazetteer', { file });
  const endsEarly = trailers > 0 && last[0] !== '99';
  if (!isHeader || headers > 1 || trailers > 1 || endsEarly)
    throw new Refusal('gazetteer.wrong-order', { file });
}

function unknownLayout(file: string, { shape }: Scan): Refusal {
  const [type = '', has = 0] = [...shape].at(0) ?? [];
  return new Refusal('gazetteer.unknown-layout', { file, type, has });
}

/** `AddressBaseCore_COU_2026-01-15_002.csv`: a plain table says in its name what another file says in its header. */
function tableOf(name: string, { second }: Scan, format: Format): Told {
  const [, kind, day = '', number = ''] =
    /(FULL|COU)?_?(\d{4}-\d\d-\d\d)?_?(\d{3})?\.(?:csv|txt)$/i.exec(name) ?? [];
  const change = second[format.changeAt] ?? '';
  const isChanges = kind ? kind.toUpperCase() === 'COU' : change === 'U' || change === 'D';
  return {
    format,
    kind: isChanges ? 'changes' : 'full',
    supplier: '',
    processedOn: dayIn(day),
    number: wholeNumber(number),
    next: undefined,
    said: undefined,
  };
}

function wholeNumber(field: string | undefined): number | undefined {
  return field !== undefined && /^\d{1,9}$/.test(field) ? Number(field) : undefined;
}

function dayIn(field = ''): Temporal.PlainDate | undefined {
  try {
    return Temporal.PlainDate.from(field);
  } catch {
    return undefined;
  }
}
