import { existsSync, readFileSync, rmSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { z } from 'zod';

const value = z.union([
  z.string(),
  z.number(),
  z.boolean(),
  z.null(),
  z.object({ hex: z.string() }).transform(({ hex }) => Buffer.from(hex, 'hex')),
  z.array(z.union([z.string(), z.number()])),
]);

export const statement = z.object({
  text: z.string(),
  values: z.array(value),
  /** Statements with the same one went to the database together. */
  trip: z.string(),
});

export type Statement = z.output<typeof statement>;
export type Value = z.output<typeof value>;

/** What a recorded process has sent since it was last asked. */
export async function statementsOf(pid: number, file: string): Promise<readonly Statement[]> {
  rmSync(file, { force: true });
  process.kill(pid, 'SIGUSR2');
  const last = performance.now() + 10_000;
  while (!existsSync(file)) {
    if (performance.now() > last) throw new Error('the recorded process did not write down its statements');
    await pause(10);
  }
  return statement.array().parse(JSON.parse(readFileSync(file, 'utf8')));
}

/** Statements by round trip, in order. */
export function tripsOf(statements: readonly Statement[]): readonly (readonly Statement[])[] {
  return [...Map.groupBy(statements, ({ trip }) => trip).values()];
}

export function isWrite({ text }: Pick<Statement, 'text'>): boolean {
  return /\b(insert\s+into|update\s+\S+\s+(as\s+\S+\s+)?set|delete\s+from|merge\s+into)\b/i.test(text);
}

export function isFrame({ text }: Pick<Statement, 'text'>): boolean {
  return /^\s*(begin|commit)\b/i.test(text);
}
