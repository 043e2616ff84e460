import { stateOn } from '#capabilities/holdings';
import type { Holding } from '#capabilities/holdings';
import { recordLook } from '#capabilities/ledger';
import { londonDay, sayReference } from '#language';
import { Refusal } from '#platform/errors';
import { writtenOn } from '#services';
import { standingWords } from '../holdings/standing.words.ts';
import type { HubVisit } from '../kit.ts';
import { csvRow } from '../says/csv-row.ts';
import { allOfRegister } from './register-lines.ts';
import type { RegisterQuery } from './register-query.ts';
import { registerWords } from './register.words.ts';
import type { Register } from './registers-for.ts';

/** More than a spreadsheet is of use for, and than a process should hold at once. */
const mostInFile = 100_000;

type Asked = {
  readonly register: Register;
  readonly query: Pick<RegisterQuery, 'list' | 'q'>;
  /** The pattern of the address, under which the look at each of them is kept. */
  readonly page: string;
};

/** A list of a register as a file. Every holding in it is a look, kept a thousand at a time. The mark tells a spreadsheet that it is UTF-8. */
export async function registerFile(visit: HubVisit, { register, query, page }: Asked): Promise<string> {
  const { tx, act, tongue } = visit;
  const { file } = registerWords[tongue];
  const rows = [`\uFEFF${csvRow(Object.values(file))}`];
  for await (const held of allOfRegister(visit, register, query)) {
    if (rows.length + held.length > mostInFile + 1)
      throw new Refusal('holding.too-many-for-file', { most: mostInFile });
    for (const one of held) rows.push(csvRow(await cellsOf(visit, one)));
    await recordLook(tx, { page, subjects: held.map(({ id }) => id) }, act);
  }
  return rows.join('');
}

/** In the order of the headings. */
async function cellsOf({ tx, tongue, now }: HubVisit, held: Holding): Promise<readonly string[]> {
  const { reference, holder, place, uprn, fromOn, lastOn, suspendedOn, conditions } = held;
  const written = await writtenOn(tx, held, tongue);
  const said = written.flatMap(({ label, words }) => (words === undefined ? [] : [`${label}: ${words}`]));
  const state = standingWords[tongue].states[stateOn(held, londonDay(now))];
  const whose = [holder?.name, holder?.email, holder?.telephone];
  const days = [fromOn, lastOn, suspendedOn];
  return [sayReference(reference), state, ...whose, place, uprn, ...days, said.join('; '), conditions].map(
    (cell) => String(cell ?? ''),
  );
}
