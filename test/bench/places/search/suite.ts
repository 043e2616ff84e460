import { searchAddresses } from '#capabilities/gazetteer';
import { closeDatabase, transaction } from '#platform/database';
import { measured } from '../../figure.ts';
import type { Measured } from '../../figure.ts';
import { openAsApplication, thornmere } from '../../ground/databases.ts';
import { familyOf, keptNow } from '../../ground/memory.ts';
import { openPostgres } from '../../ground/postgres.ts';
import type { Suite } from '../../suite.ts';
import { amounts } from '../million-file.ts';
import { bareSearch, openBareSearch, readPlain } from './bare-search.ts';
import { drawAsked, keystrokes } from './draw-asked.ts';
import { lengths } from './lengths.ts';
import { measureTyping } from './measure-typing.ts';
import { measureWays, sayTyped } from './measure-ways.ts';
import type { At } from './measure-ways.ts';

/** Whatever a person types finds its address among a million, against the plain query that is told the very words. */
export const searchSuite: Suite = {
  name: 'search',
  about: 'addresses for whatever a person types, among a million properties',
  on: 'million',
  run: async (ground) => {
    await using held = new AsyncDisposableStack();
    const database = openAsApplication(ground.urls);
    held.defer(() => closeDatabase(database));
    const postgres = await openPostgres(ground.urls.superuser);
    held.defer(() => postgres.end());
    ground.say('  the floor’s own table and index of words …');
    await openBareSearch(postgres);
    const { each, typing } = lengths[ground.size];
    const asked = await readPlain(postgres, drawAsked(amounts[ground.size], each));
    const before = keptNow();
    const at: At = {
      ground,
      search: async ({ typed, tongue }) =>
        transaction(database, thornmere, (tx) => searchAddresses(tx, { typed, tongue, most: 10 })),
      bare: async ({ plain }) => transaction(database, thornmere, (tx) => bareSearch(tx, plain)),
    };
    // Until statements are planned and pages are in memory nobody is measured.
    for (const one of asked) {
      await at.search(sayTyped(one));
      await at.bare(one);
    }
    const figures = await measureWays(at, asked);
    const typed = keystrokes(
      asked
        .filter(({ way }) => way.floor === 'words')
        .filter((_, place) => place % Math.ceil(asked.length / typing) === 0),
    );
    return [
      ...figures,
      ...(await measureTyping(at, typed)),
      megabytes('memory that this process keeps of searching', keptNow() - before),
      megabytes('memory of PostgreSQL (PSS)', familyOf(ground.postgres)),
    ];
  },
};

function megabytes(name: string, value: number): Measured {
  return measured({ suite: 'search', name, unit: 'MB', rounds: [value] });
}
