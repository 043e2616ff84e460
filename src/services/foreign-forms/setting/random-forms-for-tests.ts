import * as fc from 'fast-check';
import { conditionsById } from './conditions-by-id-for-tests.ts';
import { conditionsByName } from './conditions-by-name-for-tests.ts';
import { arbitraryFields, component, listsWith } from './fields-for-tests.ts';
import type { Field } from './fields-for-tests.ts';
import type { RawCondition, RawForm, RawPage } from './raw-form-for-tests.ts';

export type Random = { readonly form: RawForm; readonly fields: readonly Field[] };
const conditionCount = 4;
const condition = fc.option(fc.integer({ min: 0, max: conditionCount - 1 }), { nil: undefined });
const each = <One>(count: number, one: fc.Arbitrary<One>) =>
  fc.array(one, { minLength: count, maxLength: count });

/** Forms that are walked in order. */
export const orderedForms: fc.Arbitrary<Random> = fc.integer({ min: 2, max: 7 }).chain((count) =>
  arbitraryFields(count).chain((fields) =>
    fc
      .tuple(
        conditionsById(fields, conditionCount),
        each(count, condition),
        each(count, fc.nat({ max: 6 })),
        each(2, condition),
      )
      .map(([conditions, when, ends, offered]) => ({
        fields,
        form: {
          ...around(conditions, offered),
          schema: 2,
          engine: 'V2',
          startPage: '/summary',
          pages: [
            ...fields.map((field, at) =>
              ordered(field, at, { when: when[at], ends: ends[at] === 0, conditions }),
            ),
            { path: '/summary', title: '', controller: 'SummaryPageController', components: [] },
          ],
        },
      })),
  ),
);

function around(conditions: readonly RawCondition[], offered: readonly (number | undefined)[]) {
  const named = offered.map((at) =>
    at === undefined || conditions.length === 0 ? undefined : `c${String(at)}`,
  );
  return { name: 'Random', lists: listsWith(named), sections: [], conditions };
}

type Ordering = {
  readonly when: number | undefined;
  readonly ends: boolean;
  readonly conditions: readonly RawCondition[];
};

function ordered(field: Field, at: number, { when, ends, conditions }: Ordering): RawPage {
  const isConditional = at > 0 && when !== undefined && conditions.length > 0;
  return {
    path: `/page-${String(at)}`,
    title: '',
    components: [component(field)],
    ...(isConditional ? { condition: `c${String(when)}` } : {}),
    ...(isConditional && ends && field.type === 'Html' ? { controller: 'TerminalPageController' } : {}),
  };
}

const link = fc.tuple(fc.integer({ min: 1, max: 4 }), condition);
type Link = readonly [step: number, when: number | undefined];

/** Forms that are walked by links, all of which lead forward; with sections for the older form builder. */
export function linkedForms(isDefra: boolean): fc.Arbitrary<Random> {
  return fc.integer({ min: 2, max: 8 }).chain((count) =>
    arbitraryFields(count).chain((fields) =>
      fc
        .tuple(
          conditionsByName(fields, conditionCount),
          each(count, fc.array(link, { minLength: 1, maxLength: 3 })),
          each(count, fc.constantFrom('one', 'one', 'two', undefined)),
          each(2, condition),
        )
        .map(([conditions, links, sections, offered]) => ({
          fields,
          form: {
            ...around(conditions, offered),
            ...(isDefra ? {} : { version: 2 }),
            startPage: '/page-0',
            pages: [
              ...fields.map((field, at) => ({
                ...linked(field, at, { links: links[at] ?? [], count, conditions }),
                ...(sections[at] === undefined ? {} : { section: sections[at] }),
              })),
              summary,
            ],
          },
        })),
    ),
  );
}

const summary: RawPage = {
  path: '/summary',
  title: 'Check',
  controller: './pages/summary.js',
  components: [],
  next: [],
};

type Linking = {
  readonly links: readonly Link[];
  readonly count: number;
  readonly conditions: readonly RawCondition[];
};

function linked(field: Field, at: number, { links, count, conditions }: Linking): RawPage {
  return {
    path: `/page-${String(at)}`,
    title: `Page ${String(at)}`,
    components: [component(field)],
    next: links.map(([step, when]) => ({
      path: at + step >= count ? '/summary' : `/page-${String(at + step)}`,
      ...(when === undefined || conditions.length === 0 ? {} : { condition: `c${String(when)}` }),
    })),
  };
}
