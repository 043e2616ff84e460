import { any, fact } from '../meaning/formula.ts';
import type { Formula } from '../meaning/formula.ts';
import { judge } from '../meaning/judge.ts';
import type { Scope, Seen } from '../meaning/judge.ts';
import { isContent } from '../parts/contents.ts';
import type { FromPage } from '../parts/made-page.ts';
import type { Field } from '../parts/made.ts';
import type { SourceForm } from '../source/source-form.ts';
import { walked } from './variables.ts';

/** The pages that may have been walked before a place, in their order. */
export type Before = readonly { readonly at: number; readonly from: FromPage }[];

type Found = { readonly at: number; readonly field: Field; readonly section: string };

/** What a condition comes to on a page: where answers are kept by section, it is tried on all of them and then on the page’s own. */
export function conditionOn(name: string, { form, before, section }: Asking): Formula {
  const { engine, format, conditions } = form;
  const found = before.flatMap(({ at, from }) =>
    from.fields.map((field): Found => ({
      at,
      field,
      section: engine.isSectioned ? from.source.section : '',
    })),
  );
  const empty = (asked: string) => (engine.unasked === 'empty' ? fieldNamed(asked, form) : undefined);
  const scope = (ways: (one: Found) => readonly string[]): Scope => ({
    format,
    conditions,
    empty,
    seen: (asked) =>
      seenOf(
        found.filter((one) => ways(one).includes(asked)),
        engine.unasked === 'empty',
      ),
  });
  const whole = scope((one) => [one.section === '' ? one.field.name : `${one.section}.${one.field.name}`]);
  const own = scope((one) => (one.section === section && section !== '' ? [one.field.name] : []));
  const tried = engine.isSectioned && section !== '' ? [whole, own] : [whole];
  return any(tried.map((one) => judge({ named: name }, one).yes));
}

export type Asking = {
  readonly form: SourceForm;
  readonly before: Before;
  readonly section: string;
};

/** A field that some page asks for, wherever that is; what is asked about each of a list is none. */
function fieldNamed(name: string, { pages }: SourceForm): Field | undefined {
  for (const { components, role } of pages) {
    const found =
      role === 'repeats' ? undefined : components.find((one) => one.name === name && !isContent(one));
    if (found)
      return { name, question: '', kind: '', type: found.type, isOptional: true, codes: [], askedOn: '' };
  }
  return undefined;
}

/** Where nothing is an error, the first of them needs no proof that it was walked: what was not asked is empty. */
function seenOf(found: readonly Found[], isEmptyFine: boolean): readonly Seen[] {
  return found.map(({ at, field }, index) => ({
    field,
    isWalked: isEmptyFine && index === 0 ? true : { fact: walked(at) },
  }));
}

/** That a page was walked, by an answer that whoever walked it has given. */
export function byAnswer(question: string): Formula {
  return fact(question, { answered: true });
}
