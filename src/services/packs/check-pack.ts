import { tongues } from '#language';
import type { InBoth } from '#language';
import { checkForm } from '#capabilities/forms';
import type { AssetLayer } from '#capabilities/mapping';
import { layerOf } from '../definition/place.ts';
import type { Council } from '../councils/council.ts';
import type { Problem } from '../reading/problem.ts';
import { problemAt, valueAt } from '../reading/source.ts';
import type { Source } from '../reading/source.ts';
import type { Path } from '../reading/yaml-file.ts';
import { checkAgainstForm } from './check-against-form.ts';
import { checkClocks } from './check-clocks.ts';
import { checkAsks } from './check-asks.ts';
import { checkDocuments } from './check-documents.ts';
import { checkExamples } from './check-examples.ts';
import { checkFee } from './check-fee.ts';
import { checkFlags } from './check-flags.ts';
import { checkFlow } from './check-flow.ts';
import type { Flaw } from './check-flow.ts';
import { checkFollowUps } from './check-follow-ups.ts';
import { checkGuards } from './check-guards.ts';
import { checkHoldings, checkTimersNamed } from './check-holdings.ts';
import { checkSourcesNamed } from './check-sources.ts';
import type { SourcesNamed } from './check-sources.ts';
import { checkHolders } from './check-holders.ts';
import { checkMessages, checkTexts } from './check-messages.ts';
import { checkPartners } from './check-partners.ts';
import { checkRequester } from './check-requester.ts';
import { checkRoutes, checkRoutesNamed } from './check-routes.ts';
import type { QueuesAndAreas } from './check-routes.ts';
import { checkTasks } from './check-tasks.ts';
import { checkTables } from './check-tables.ts';
import { checkTells, checkWaysTold } from './check-tells.ts';
import { checkAlso, checkWords } from './check-words.ts';
import type { Pack } from './pack.ts';

export type Sources = {
  readonly service: Source;
  readonly form: Source;
  readonly words: InBoth<Source>;
  readonly example: Source;
};

/** What there is around a service that it may name. */
export type Surroundings = QueuesAndAreas & {
  readonly teams: readonly string[];
  /** The groups of services that it has; none where it shows them all together. */
  readonly groups: readonly string[];
  /** Its roles, with what each may do. */
  readonly roles: Council['roles'];
  /** Every service of the library, offered or not. */
  readonly services: readonly string[];
  /** The layers of things that it has, and whether a service may ask for one of them. */
  readonly layers: readonly Pick<AssetLayer, 'layer' | 'isReportable'>[];
  /** The sources of its lookups.yaml. */
  readonly sources: SourcesNamed;
};

type Checking = { readonly sources: Sources; readonly surroundings?: Surroundings | undefined };

/** Everything in a pack that does not fit together, or not with the council that offers it. */
export function checkPack(pack: Pack, { sources, surroundings }: Checking): readonly Problem[] {
  const { definition, form, words } = pack;
  const ofService = [
    ...checkFlow(definition),
    ...checkFlags(definition),
    ...checkTasks(definition),
    ...checkPartners(definition, form),
    ...checkAsks(definition),
    ...checkDocuments(definition),
    ...checkAgainstForm(definition, form),
    ...checkClocks(definition),
    ...checkRoutes(definition, form),
    ...checkTables(definition, form),
    ...checkFee(definition, form),
    ...checkGuards(definition, form),
    ...checkFollowUps(definition, form),
    ...checkRequester(definition),
    ...checkHoldings(definition, form),
    ...checkTimersNamed(definition, { messages: Object.keys(words.en.messages) }),
    ...checkTells(definition, words),
    ...checkWaysTold(definition, words),
    ...(surroundings ? checkSurroundings(pack, surroundings) : []),
  ];
  const ofWords = tongues.flatMap((tongue) =>
    [
      ...checkWords(definition, words[tongue]),
      ...checkAlso(words[tongue], words[tongue === 'en' ? 'cy' : 'en']),
      ...checkMessages(definition, words[tongue]),
      ...checkTexts({ words: words[tongue], other: words[tongue === 'en' ? 'cy' : 'en'], tongue }),
    ].map((flaw) => placed(sources.words[tongue], flaw)),
  );
  return [
    ...ofService.map((flaw) => placed(sources.service, flaw)),
    ...ofWords,
    ...formProblems(pack, sources),
    ...(surroundings ? checkSourcesNamed(form, surroundings.sources) : []).map((flaw) =>
      placed(sources.form, flaw),
    ),
    ...checkExamples(pack).map((flaw) => placed(sources.example, flaw)),
  ];
}

function checkSurroundings({ definition }: Pack, surroundings: Surroundings): Flaw[] {
  const { teams, queues, services, layers, roles, groups } = surroundings;
  const { owner, opens, duplicates, place, group } = definition;
  return [
    ...checkLayer(layerOf(place), layers),
    ...checkHolders(definition, roles),
    ...checkRoutesNamed(definition, surroundings),
    ...checkTimersNamed(definition, { services }),
    ...(group === undefined || groups.length === 0 || groups.includes(group)
      ? []
      : [{ path: ['group'], remedy: unknown('group of services.yaml', group, groups) }]),
    ...(teams.includes(owner)
      ? []
      : [{ path: ['owner'], remedy: unknown('team that the council has', owner, teams) }]),
    ...Object.entries(definition.actions).flatMap(([action, { else: otherwise }]) =>
      checkPlaced(['actions', action, 'else'], otherwise ?? {}, surroundings),
    ),
    ...Object.entries(definition.tasks).flatMap(([task, rule]) =>
      checkPlaced(['tasks', task], rule, surroundings),
    ),
    ...(queues.includes(opens.queue)
      ? []
      : [{ path: ['opens', 'queue'], remedy: unknown('queue that the council has', opens.queue, queues) }]),
    ...Object.entries(definition['follow-ups']).flatMap(([followUp, { opens: other }]) =>
      services.includes(other)
        ? []
        : [
            {
              path: ['follow-ups', followUp, 'opens'],
              remedy: unknown('service of the library', other, services),
            },
          ],
    ),
    ...(duplicates?.alike ?? []).flatMap((alike, index) =>
      services.includes(alike)
        ? []
        : [
            {
              path: ['duplicates', 'alike', index],
              remedy: unknown('service of the library', alike, services),
            },
          ],
    ),
  ];
}

type Placed = { readonly queue?: string | undefined; readonly team?: string | undefined };

/** A queue, and the team that answers for it, are the council's. */
function checkPlaced(
  path: readonly string[],
  { queue, team }: Placed,
  { queues, teams }: Pick<Surroundings, 'queues' | 'teams'>,
): Flaw[] {
  return [
    ...(queue === undefined || queues.includes(queue)
      ? []
      : [{ path: [...path, 'queue'], remedy: unknown('queue that the council has', queue, queues) }]),
    ...(team === undefined || teams.includes(team)
      ? []
      : [{ path: [...path, 'team'], remedy: unknown('team that the council has', team, teams) }]),
  ];
}

function checkLayer(wanted: string | undefined, layers: Surroundings['layers']): Flaw[] {
  if (wanted === undefined) return [];
  const known = layers.find(({ layer }) => layer === wanted);
  const names = layers.filter(({ isReportable }) => isReportable).map(({ layer }) => layer);
  if (known?.isReportable) return [];
  return [{ path: ['place'], remedy: unknown('layer of places.yaml that is reportable', wanted, names) }];
}

function unknown(kind: string, name: string, names: readonly string[]): string {
  return `Name a ${kind} (${names.join(', ')}): “${name}” is none.`;
}

/** The form's own problems come with a path that begins with the document: `form.…`, `words.cy.…`. */
function formProblems({ form, words }: Pack, sources: Sources): Problem[] {
  return checkForm(form, words).map(({ path, remedy }) => {
    const [document = '', ...rest] = path.split('.');
    if (document !== 'words') return namedProblem(sources.form, rest, remedy);
    const [tongue, ...within] = rest;
    return namedProblem(tongue === 'cy' ? sources.words.cy : sources.words.en, within, remedy);
  });
}

/** What is not there has no line of its own, so its name is said. */
function namedProblem(source: Source, path: Path, remedy: string): Problem {
  const isThere = path.reduce<unknown>(valueAt, source.data) !== undefined;
  return problemAt(source, path, isThere ? remedy : `${path.join('.')}: ${remedy}`);
}

function placed(source: Source, { path, remedy }: Flaw): Problem {
  return problemAt(source, path, remedy);
}
