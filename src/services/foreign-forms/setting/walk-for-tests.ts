import { isSo } from './expressions-for-tests.ts';
import type { Asking } from './expressions-for-tests.ts';
import type { RawComponent, RawForm, RawPage } from './raw-form-for-tests.ts';

/** An answer to a field on a page, as a person would give it wherever they are asked. */
export type Answering = (page: RawPage, component: RawComponent) => unknown;

/** The pages that an old engine walks with these answers, in their order. */
export function walkOf(form: RawForm, isDefra: boolean, answers: Answering): readonly string[] {
  return form.engine === 'V2' ? byOrder(form, answers) : byLinks(form, isDefra, answers);
}

const fields = ({ components }: RawPage) => components.filter(({ type }) => type !== 'Html');

function askingFor(form: RawForm, isDefra: boolean) {
  const types = new Map(
    form.pages.flatMap((page) => fields(page).map(({ name, type }) => [name, type] as const)),
  );
  const conditions = new Map(form.conditions.map((one) => [one.id ?? one.name ?? '', one] as const));
  return (state: ReadonlyMap<string, unknown>): Asking => ({ state, conditions, types, isDefra });
}

function emptyOf({ type }: RawComponent): unknown {
  return type === 'CheckboxesField' ? [] : null;
}

/** Everything that is not asked is empty. */
function emptyState(form: RawForm): Map<string, unknown> {
  return new Map(form.pages.flatMap((page) => fields(page).map((one) => [one.name, emptyOf(one)] as const)));
}

function byOrder(form: RawForm, answers: Answering): readonly string[] {
  const asking = askingFor(form, true);
  const state = emptyState(form);
  const walked: string[] = [];
  for (const page of form.pages) {
    if (page.condition !== undefined && !isSo(page.condition, asking(state))) continue;
    if (page.path !== '/summary') walked.push(page.path);
    if (page.controller === 'TerminalPageController') break;
    for (const one of fields(page)) state.set(one.name, answers(page, one) ?? emptyOf(one));
  }
  return walked;
}

function byLinks(form: RawForm, isDefra: boolean, answers: Answering): readonly string[] {
  const asking = askingFor(form, isDefra);
  const whole = isDefra ? emptyState(form) : new Map<string, unknown>();
  const sections = new Map<string, Map<string, unknown>>();
  const walked: string[] = [];
  let page = form.pages.find(({ path }) => path === form.startPage);
  while (page && page.path !== '/summary') {
    walked.push(page.path);
    const own = isDefra ? whole : sectionOf(page, { whole, sections });
    for (const one of fields(page)) {
      const given = answers(page, one) ?? (isDefra ? emptyOf(one) : null);
      own.set(one.name, given);
      if (own !== whole) whole.set(`${page.section ?? ''}.${one.name}`, given);
    }
    page = nextOf(page, form, (name) => isSo(name, asking(whole)) || isSo(name, asking(own)));
  }
  return walked;
}

type Kept = {
  readonly whole: Map<string, unknown>;
  readonly sections: Map<string, Map<string, unknown>>;
};

/** Where a page's answers are kept: with those of its section. */
function sectionOf({ section = '' }: RawPage, { whole, sections }: Kept): Map<string, unknown> {
  if (section === '') return whole;
  const own = sections.get(section) ?? new Map<string, unknown>();
  sections.set(section, own);
  return own;
}

function nextOf(page: RawPage, form: RawForm, holds: (name: string) => boolean): RawPage | undefined {
  let left: RawPage | undefined;
  for (const { path, condition } of page.next ?? []) {
    const to = form.pages.find((one) => one.path === path);
    if (!to) continue;
    if (condition === undefined || condition === '') left = to;
    else if (holds(condition)) return to;
  }
  return left;
}
