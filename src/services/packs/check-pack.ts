import { tongues } from '#language';
import type { InBoth } from '#language';
import { checkForm } from '#capabilities/forms';
import type { Problem } from '../reading/problem.ts';
import { problemAt } from '../reading/source.ts';
import type { Source } from '../reading/source.ts';
import { checkAgainstForm } from './check-against-form.ts';
import { checkFlow } from './check-flow.ts';
import type { Flaw } from './check-flow.ts';
import { checkMessages, checkTells } from './check-tells.ts';
import { checkWords } from './check-words.ts';
import type { Pack } from './pack.ts';

export type Sources = { readonly service: Source; readonly form: Source; readonly words: InBoth<Source> };

/** What a council has that a service may name. */
export type Surroundings = { readonly teams: readonly string[]; readonly queues: readonly string[] };

type Checking = { readonly sources: Sources; readonly surroundings?: Surroundings | undefined };

/** Everything in a pack that does not fit together, or not with the council that offers it. */
export function checkPack(pack: Pack, { sources, surroundings }: Checking): readonly Problem[] {
  const { definition, form, words } = pack;
  const ofService = [
    ...checkFlow(definition),
    ...checkAgainstForm(definition, form),
    ...checkTells(definition, words),
    ...(surroundings ? checkSurroundings(pack, surroundings) : []),
  ];
  const ofWords = tongues.flatMap((tongue) =>
    [...checkWords(definition, words[tongue]), ...checkMessages(definition, words[tongue])].map((flaw) =>
      placed(sources.words[tongue], flaw),
    ),
  );
  return [...ofService.map((flaw) => placed(sources.service, flaw)), ...ofWords, ...formProblems(pack, sources)];
}

function checkSurroundings({ definition: { owner, opens } }: Pack, { teams, queues }: Surroundings): Flaw[] {
  const known = (kind: string, name: string, names: readonly string[]) =>
    names.includes(name) ? [] : [`Name a ${kind} that the council has (${names.join(', ')}): “${name}” is none.`];
  return [
    ...known('team', owner, teams).map((remedy) => ({ path: ['owner'], remedy })),
    ...known('queue', opens.queue, queues).map((remedy) => ({ path: ['opens', 'queue'], remedy })),
  ];
}

/** The form's own problems come with a path that begins with the document: `form.…`, `words.cy.…`. */
function formProblems({ form, words }: Pack, sources: Sources): Problem[] {
  return checkForm(form, words).map(({ path, remedy }) => {
    const [document = '', ...rest] = path.split('.');
    if (document !== 'words') return problemAt(sources.form, rest, remedy);
    const [tongue, ...within] = rest;
    return problemAt(tongue === 'cy' ? sources.words.cy : sources.words.en, within, remedy);
  });
}

function placed(source: Source, { path, remedy }: Flaw): Problem {
  return problemAt(source, path, remedy);
}
