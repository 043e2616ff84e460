import type { Formula } from '../meaning/formula.ts';
import { pageOf } from '../parts/page-of.ts';
import type { MakingPages } from '../parts/making-pages.ts';
import type { FromPage } from '../parts/made-page.ts';
import type { SourcePage } from '../source/source-form.ts';
import { contentConditions, optionConditions } from './routed.ts';
import type { RoutedPage } from './routed.ts';
import { ofAnswers } from './resolve.ts';
import { conditionOn } from './scopes.ts';

/** Pages that are walked in their order, each where its own condition is so. */
export function routedByOrder(pages: readonly SourcePage[], making: MakingPages): readonly RoutedPage[] {
  const { form, note } = making;
  const all = pages.filter(making.isKept).map((page) => pageOf(page, page.role === 'ends', making));
  const found: RoutedPage[] = [];
  for (const [at, from] of all.entries()) {
    const walkedWhen = (page: number): Formula => found[page]?.when ?? false;
    const before = all.slice(0, at).map((one, index) => ({ at: index, from: one }));
    const says = (name: string, seen: typeof before) =>
      ofAnswers(conditionOn(name, { form, before: seen, section: from.source.section }), walkedWhen);
    const here = [...before, { at, from }];
    const { condition, place } = from.source;
    if (condition !== '' && !form.conditions.has(condition))
      note(
        `${place}.condition`,
        `a condition that is not there (“${condition}”)`,
        'never true, as in the old form',
      );
    found.push({
      from,
      when: condition === '' ? true : says(condition, before),
      contents: new Map(contentConditions(from).map((name) => [name, says(name, here)])),
      options: new Map(optionConditions(from).map((name) => [name, says(name, before)])),
    });
  }
  noteRepeated(all, making);
  return found;
}

/** One name on two pages shares one answer in the old form. */
export function noteRepeated(all: readonly FromPage[], { note, form }: MakingPages): void {
  const seen = new Set<string>();
  for (const { fields, source } of all)
    for (const { name, question } of fields) {
      const key = form.engine.isSectioned ? `${source.section}.${name}` : name;
      if (seen.has(key) && name !== '')
        note(
          source.place,
          `a second field “${name}”, which shares its answer with the first`,
          `a question of its own, ${question}; conditions ask about the one that was asked last`,
        );
      seen.add(key);
    }
}
