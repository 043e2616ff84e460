import { lookupsIn } from '#capabilities/forms';
import type { FormDefinition, LookupSource, LookupUse } from '#capabilities/forms';
import type { Flaw } from './check-flow.ts';

/** What a council's sources take and give, by their names. */
export type SourcesNamed = Readonly<Record<string, Pick<LookupSource, 'takes' | 'gives' | 'lists'>>>;

/** What a form has looked up is held to the sources that the council has. */
export function checkSourcesNamed(form: FormDefinition, sources: SourcesNamed): readonly Flaw[] {
  return lookupsIn(form).flatMap(({ use, page, path, isFill }) => {
    const at = path.split('.').slice(1);
    const source = Object.hasOwn(sources, use.from) ? sources[use.from] : undefined;
    if (!source)
      return use['only-if-there'] ? [] : [{ path: [...at, 'from'], remedy: unknown(use.from, sources) }];
    const asked = checkAsked(use, source, at);
    return isFill
      ? [...asked, ...checkGiven(('fills' in page && page.fills?.into) || {}, { source, from: use.from, at })]
      : [...asked, ...checkOffers(source, use.from, at)];
  });
}

function unknown(from: string, sources: SourcesNamed): string {
  const names = Object.keys(sources).join(', ');
  return `Name a source of lookups.yaml (${names}): “${from}” is none. Or write “only-if-there: true”: the service is offered without it.`;
}

type Source = SourcesNamed[string];

function checkAsked({ from, with: asked }: LookupUse, { takes }: Source, at: readonly string[]): Flaw[] {
  const missing = takes.filter((name) => !Object.hasOwn(asked, name));
  const strange = Object.keys(asked).filter((name) => !takes.includes(name));
  return [
    ...missing.map((name) => ({
      path: [...at, 'with'],
      remedy: `Say with which answer “${from}” is asked for “${name}”: “${name}: …”.`,
    })),
    ...strange.map((name) => ({
      path: [...at, 'with', name],
      remedy: `Remove “${name}”: “${from}” takes ${takes.join(', ')}.`,
    })),
  ];
}

type Filling = { readonly source: Source; readonly from: string; readonly at: readonly string[] };

function checkGiven(into: Readonly<Record<string, string>>, { source, from, at }: Filling): Flaw[] {
  if (source.lists !== undefined)
    return [
      {
        path: [...at, 'from'],
        remedy: `“${from}” gives a list: ask a question of the kind look-up with it instead.`,
      },
    ];
  return Object.entries(into).flatMap(([question, given]) =>
    Object.hasOwn(source.gives, given)
      ? []
      : [
          {
            path: [...at, 'into', question],
            remedy: `Name what “${from}” gives (${Object.keys(source.gives).join(', ')}): “${given}” is none of it.`,
          },
        ],
  );
}

function checkOffers({ lists }: Source, from: string, at: readonly string[]): Flaw[] {
  if (lists !== undefined) return [];
  return [
    {
      path: [...at, 'from'],
      remedy: `“${from}” gives one thing and no list: fill a page with it (“fills”) instead.`,
    },
  ];
}
