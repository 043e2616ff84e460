import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after } from 'node:test';

/** A small gazetteer for tests: two streets, one with a Welsh name, a house, a shop with flats over it and a cottage. */
export const streets = [
  '15,"I",1,90000001,"MILL LANE","","SAMPLEFORD","SAMPLESHIRE","ENG",2001-01-01,,2024-01-01,2001-01-01',
  '15,"I",2,90000002,"HIGH STREET","OLD TOWN","SAMPLEFORD","SAMPLESHIRE","ENG",2001-01-01,,2024-01-01,2001-01-01',
  '15,"I",3,90000002,"STRYD FAWR","HEN DREF","TREHALEN","SAMPLESHIRE","CYM",2001-01-01,,2024-01-01,2001-01-01',
];

export const properties = [
  blpu(101, { postcode: 'XM1 1AA' }),
  blpu(102, { postcode: 'XM1 1AA', east: 400_110 }),
  blpu(103, { postcode: 'XM1 1AA', east: 400_120 }),
  blpu(110, { postcode: 'XM1 1AA', east: 400_130 }),
  blpu(201, { postcode: 'XM1 2BB', east: 401_000 }),
  blpu(202, { postcode: 'XM1 2BB', east: 401_000, parent: 201 }),
  blpu(203, { postcode: 'XM1 2BB', east: 401_000, parent: 201 }),
];

export const addresses = [
  lpi(101, { number: 2 }),
  lpi(102, { number: 10 }),
  lpi(103, { number: 12, suffix: 'A' }),
  lpi(110, { name: 'ROSE COTTAGE' }),
  lpi(201, { number: 12, street: 90000002 }),
  lpi(202, { number: 12, street: 90000002, flat: 'FLAT 2' }),
  lpi(203, { number: 12, street: 90000002, flat: 'FLAT 10' }),
  lpi(201, { number: 12, street: 90000002, language: 'CYM' }),
  lpi(110, { name: 'THE OLD FORGE', standing: 3 }),
];

export const whole = [...streets, ...properties, ...addresses];

type Around = {
  readonly kind?: 'F' | 'C';
  readonly said?: number;
  readonly day?: string;
  readonly volume?: number;
  readonly next?: number;
};

/**
 * A file as the supplier ends and begins it; the trailer counts every line unless `said` is given. Changes are a week younger than
 * a full file.
 */
export function fileOf(records: readonly string[], around: Around = {}): string {
  const { kind = 'F', said = records.length + 2, volume = 1, next = 0 } = around;
  const { day = kind === 'F' ? '2026-01-01' : '2026-01-08' } = around;
  const header = `10,"Sampleford District Council",9999,${day},${volume},${day},09:00:00,"2.1","${kind}"`;
  const trailer = `99,${next},${said},${day},09:00:00`;
  return [header, ...records, trailer, ''].join('\r\n');
}

const home = await mkdtemp(join(tmpdir(), 'gazetteer-'));
after(() => rm(home, { recursive: true }));

/** Writes a file into a folder of its own and gives its path, and one beside it for rejects. */
export async function written(content: string | Uint8Array): Promise<{ path: string; rejects: string }> {
  const folder = await mkdtemp(join(home, 'file-'));
  const path = join(folder, 'file.csv');
  await writeFile(path, content);
  return { path, rejects: join(folder, 'rejects.csv') };
}

type Place = {
  readonly postcode?: string;
  readonly east?: number;
  readonly change?: 'I' | 'U' | 'D';
  readonly standing?: number;
  readonly parent?: number;
};

export function blpu(
  uprn: number,
  { postcode = '', east = 400_100, change = 'I', standing = 1, parent }: Place = {},
): string {
  return `21,"${change}",9,${uprn},${standing},2,2007-10-01,${parent ?? ''},${east}.50,300000.25,52.5,-2.0,1,9999,"E",2001-01-01,,2024-01-01,2001-01-01,"D","${postcode}",0`;
}

type Naming = {
  readonly number?: number;
  readonly suffix?: string;
  readonly name?: string;
  readonly flat?: string;
  readonly street?: number;
  readonly language?: 'ENG' | 'CYM';
  readonly standing?: number;
  readonly change?: 'I' | 'U' | 'D';
};

export function lpi(uprn: number, naming: Naming): string {
  const {
    number = '',
    suffix = '',
    name = '',
    flat = '',
    street = 90000001,
    language = 'ENG',
    standing = 1,
  } = naming;
  const key = `9999L${language === 'CYM' ? 2 : 1}${standing}${String(uprn).padStart(7, '0')}`;
  return `24,"${naming.change ?? 'I'}",9,${uprn},"${key}","${language}",${standing},2001-01-01,,2024-01-01,2001-01-01,,"",,"","${flat}",${number},"${suffix}",,"","${name}",${street},"1","","","Y"`;
}

/** Rows of the other types of record, about property 201 and the houses that were merged into 102. */
export const everythingElse = [
  '11,"I",9,90000001,1,9999,2,1990-01-01,1,8,0,1990-01-01,,2024-01-01,1990-01-01,400000.00,300000.00,52.5,-2.0,400200.00,300010.00,52.5,-2.0,10',
  '23,"I",9,201,"9999X100000201","4000201",,"9999CT",2001-01-01,,2024-01-01,2001-01-01',
  '23,"I",9,201,"9999X200000201","E05000001",,"7666OW",2001-01-01,2020-05-01,2024-01-01,2001-01-01',
  '28,"I",9,201,5000201,"SAMPLE STORES","","","THE CORNER HOUSE",12,"","HIGH STREET","","OLD TOWN","SAMPLEFORD","XM1 2BB","S","1A","","STRYD FAWR","","HEN DREF","TREHALEN","",2026-01-01,2001-01-01,,2024-01-01,2001-01-01',
  '30,"I",9,101,"9999S100000101",2025-01-01,,2025-01-01,2025-01-01,102',
  '31,"I",9,201,"9999O100000201","SAMPLE STORES","SAMPLE STORES LTD",2001-01-01,,2024-01-01,2001-01-01',
  '32,"I",9,201,"9999C100000201","CR08","AddressBase Premium Classification Scheme",1.0,2001-01-01,,2024-01-01,2001-01-01',
];
