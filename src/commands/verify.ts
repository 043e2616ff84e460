import { verifyInStretches } from '#capabilities/ledger';
import { transaction } from '#platform/database';
import type { Installation } from './installation.ts';

/** Recomputes the ledger's seals, and says of every council whether they hold. */
export async function verifyAll(installation: Installation, say: (line: string) => void): Promise<boolean> {
  let whole = true;
  for (const { council, authority } of installation.councils) {
    const { seals, rows, details, damage } = await verifyInStretches((work) =>
      transaction(installation.database, authority, work),
    );
    say(`${council.slug}: ${String(rows)} rows under ${String(seals)} seals, ${String(details)} details`);
    for (const { book, at, what } of damage) say(`${council.slug}: ${what} in ${book}, ${at}`);
    whole &&= damage.length === 0;
  }
  say(
    whole ? 'every seal holds' : 'the ledger has been tampered with: keep this output, stop writing, restore',
  );
  return whole;
}
