import type { Shown } from './draw.ts';
import { readAreas, readReports, readStreets } from './read.ts';

/** What the page says its map shows, or nothing if any of it cannot be had. */
export async function fetchShown({ land, streets, reports }: DOMStringMap): Promise<Shown | undefined> {
  try {
    const [areas, lines, dots] = await Promise.all([land, streets, reports].map(fetchJson));
    return { areas: readAreas(areas), streets: readStreets(lines), reports: readReports(dots) };
  } catch {
    return undefined;
  }
}

async function fetchJson(address: string | undefined): Promise<unknown> {
  if (address === undefined || address === '') return {};
  const answer = await fetch(address, { headers: { accept: 'application/json' } });
  if (!answer.ok) throw new Error(`${address} answered ${answer.status}`);
  return answer.json();
}
