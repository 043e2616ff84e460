import { open, rm } from 'node:fs/promises';
import { basename } from 'node:path';
import type { Tongue } from '#language';
import { Refusal } from '#platform/errors';
import { sayReason } from './reasons.ts';
import type { Reason } from './reasons.ts';

/** The file of lines that were not taken, each with its number and why. It exists only if there are any. */
export type Rejects = {
  readonly add: (number: number, line: string, reason: Reason) => void;
  readonly count: () => number;
  /** Writes what is waiting. */
  readonly flush: () => Promise<void>;
  readonly close: () => Promise<void>;
};

const headings = { en: ['line', 'reason', 'record'], cy: ['llinell', 'rheswm', 'cofnod'] } as const;

export async function openRejects(path: string, tongue: Tongue): Promise<Rejects> {
  const file = await open(path, 'w').catch(() => {
    throw new Refusal('gazetteer.rejects-unwritable', { file: basename(path) });
  });
  let waiting: string[] = [];
  let count = 0;
  const flush = async () => {
    if (waiting.length === 0) return;
    const text = `${waiting.join('\r\n')}\r\n`;
    waiting = [];
    await file.write(text);
  };
  // The mark tells a spreadsheet that the file is UTF-8.
  waiting.push(`\uFEFF${headings[tongue].join(',')}`);
  return {
    add: (number, line, reason) => {
      count += 1;
      waiting.push([String(number), sayReason(reason, tongue), line].map(quoted).join(','));
    },
    count: () => count,
    flush,
    close: async () => {
      await flush();
      await file.close();
      if (count === 0) await rm(path, { force: true });
    },
  };
}

function quoted(value: string): string {
  return `"${value.replaceAll('"', '""')}"`;
}
