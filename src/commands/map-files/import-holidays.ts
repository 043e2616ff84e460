import { importBankHolidays } from '#capabilities/calendars';
import type { BankHolidaysImported } from '#capabilities/calendars';
import { sayDate } from '#language';
import { Refusal } from '#platform/errors';
import { readArguments } from '../read-arguments.ts';
import { usage } from '../usage.ts';
import { placeOf, wantedIn, wantedOptions } from './importing.ts';
import type { Wanted, Where } from './importing.ts';
import { readMapFile } from './read-map-file.ts';

export type HolidaysWanted = Wanted & { readonly path: string };

/** `import bank-holidays FILE [--council NAME] [--dry-run] [--json]` */
export function readHolidaysWanted(args: readonly string[]): HolidaysWanted {
  const { values, positionals } = readArguments(args, { options: wantedOptions, allowPositionals: true });
  const [path, ...others] = positionals;
  if (path === undefined || others.length > 0) throw new Refusal('command.needs-file', { usage });
  return { ...wantedIn(values), path };
}

/** Takes what the government's list of bank holidays has more than we know, and says what it lacks. */
export async function importHolidayFile(
  where: Where,
  wanted: HolidaysWanted,
  say: (line: string) => void,
): Promise<void> {
  const { begin, act, report } = placeOf(where, wanted, say);
  const { dryRun, path } = wanted;
  const file = await readMapFile(path);
  const imported = await begin((tx) => importBankHolidays(tx, { ...file, dryRun }, act));
  report.done(
    { file: file.name, dryRun, divisions: JSON.parse(JSON.stringify(imported)) },
    imported.flatMap(sayPart),
  );
}

function sayPart({ division, added, known, lacking }: BankHolidaysImported): readonly string[] {
  return [
    `${division}: ${String(known)} known, ${String(added.length)} new`,
    ...added.map(({ on, title }) => `${division}: new: ${sayDate(on, 'en')}, ${title}`),
    ...lacking.map((day) => `${division}: the list lacks ${sayDate(day, 'en')}, which stays a holiday here`),
  ];
}
