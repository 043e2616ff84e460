import { resolve } from 'node:path';
import { londonDay } from '#language';
import type { Act } from '#language';
import { transaction } from '#platform/database';
import { looseAreas, publishPacks, readOffer, sayProblem } from '#services';
import type { LooseArea } from '#services';
import { checkout } from '../installation.ts';
import type { Installation } from '../installation.ts';
import { readArguments } from '../read-arguments.ts';
import { reporterFor } from '../report-of.ts';
import { sayLooseArea } from './say-loose-area.ts';
import { stillToWrite } from './check-services.ts';

type Publishing = { readonly json?: boolean; readonly overImports?: boolean };

/** `services publish [--over-imports] [--json]` */
export function readPublishing(args: readonly string[]): Publishing {
  const { values } = readArguments(args, {
    options: { json: { type: 'boolean' }, 'over-imports': { type: 'boolean' } },
  });
  return { json: values.json ?? false, overImports: values['over-imports'] ?? false };
}

type Where = Pick<Installation, 'councils' | 'database' | 'clock'> & {
  readonly settings: Pick<Installation['settings'], 'MOOTHALL_SERVICES'>;
};

/** Publishes what the councils' data offers. A service that is not whole stays as it was, and its problems are said. */
export async function publishServices(
  { councils, settings, database, clock }: Where,
  say: (line: string) => void,
  { json = false, overImports = false }: Publishing = {},
): Promise<boolean> {
  const report = reporterFor(json, say);
  const done = [];
  for (const { council, authority } of councils) {
    const offer = await readOffer(resolve(checkout, settings.MOOTHALL_SERVICES), council);
    const { published, loose } = await transaction(database, authority, async (tx) => ({
      published: await publishPacks(tx, { ...offer, overImports }, publishing(clock.now())),
      loose: await looseAreas(tx, offer.packs, { on: londonDay(clock.now()) }),
    }));
    done.push({ council: council.slug, published, loose, ...offer });
  }
  report.done(
    { councils: done.map(({ council, published, problems }) => ({ council, published, problems })) },
    done.flatMap(linesOf),
  );
  return done.every(({ problems }) => problems.length === 0);
}

type Done = { readonly council: string } & Pick<
  Awaited<ReturnType<typeof readOffer>>,
  'problems' | 'unwritten'
> & {
    readonly published: Awaited<ReturnType<typeof publishPacks>>;
    readonly loose: readonly LooseArea[];
  };

function linesOf({ council, published, problems, unwritten, loose }: Done): readonly string[] {
  return [
    ...published
      .filter(({ change }) => change !== 'same')
      .map(
        ({ service, version, change }) =>
          `${council}: ${service} ${said[change]}, version ${String(version)}`,
      ),
    ...unwritten.map((pack) => `${council}: ${pack.service}: ${stillToWrite(pack)}`),
    ...problems.map(sayProblem),
    ...loose.map((one) => `${council}: ${sayLooseArea(one)}`),
  ];
}

const said = {
  published: 'published',
  extended: 'has more, in the version that it is',
  same: 'is the same',
  planned: 'is planned for a later day',
  withdrawn: 'withdrawn',
  kept: 'stays as it was imported (--over-imports publishes the library’s)',
};

function publishing(at: Temporal.Instant): Act {
  return { by: { kind: 'system', name: 'publish' }, channel: 'system', request: 'services publish', at };
}
