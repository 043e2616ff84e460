import { isSo } from './expressions-for-tests.ts';
import type { Asking } from './expressions-for-tests.ts';
import type { RawComponent, RawForm, RawPage } from './raw-form-for-tests.ts';

/** An answer to a field on a page, as a person would give it wherever they are asked. */
export type Answering = (page: RawPage, component: RawComponent) => unknown;

/** The pages that an old engine walks with these answers, in their order, up to one on which the answer is not offered. */
export function walkOf(form: RawForm, isDefra: boolean, answers: Answering): readonly string[] {
  const walked = form.engine === 'V2' ? byOrder(form, answers) : byLinks(form, isDefra, answers);
  return walked.map(({ path }) => path);
}

/** What each page of the way offers to choose from in its first field; nothing where that has no list. */
export function offeredOn(form: RawForm, isDefra: boolean, answers: Answering) {
  const walked = form.engine === 'V2' ? byOrder(form, answers) : byLinks(form, isDefra, answers);
  return walked.map(({ offered }) => offered[0]);
}

type Walked = { readonly path: string; readonly offered: readonly (readonly string[] | undefined)[] };

/** The values that a field offers before its page is answered; nothing where it has no list. */
function offers(form: RawForm, { list }: RawComponent, holds: (name: string) => boolean) {
  const items = form.lists?.find(({ name }) => name === list)?.items;
  return items
    ?.filter(({ condition }) => condition === undefined || holds(condition))
    .map(({ value }) => value);
}

function canGoOn(page: RawPage, offered: Walked['offered'], answers: Answering): boolean {
  return fields(page).every((one, at) => canGive(answers(page, one), offered[at]));
}

/** Whether somebody who is offered these can give this answer. */
function canGive(given: unknown, offered: readonly string[] | undefined): boolean {
  if (offered === undefined || given === null || given === undefined) return true;
  const all: readonly unknown[] = Array.isArray(given) ? given : [given];
  return all.every((one) => offered.some((value) => value === one));
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

function byOrder(form: RawForm, answers: Answering): readonly Walked[] {
  const asking = askingFor(form, true);
  const state = emptyState(form);
  const walked: Walked[] = [];
  for (const page of form.pages) {
    if (page.condition !== undefined && !isSo(page.condition, asking(state))) continue;
    const offered = fields(page).map((one) => offers(form, one, (name) => isSo(name, asking(state))));
    if (page.path !== '/summary') walked.push({ path: page.path, offered });
    if (page.controller === 'TerminalPageController') break;
    if (!canGoOn(page, offered, answers)) break;
    for (const one of fields(page)) state.set(one.name, answers(page, one) ?? emptyOf(one));
  }
  return walked;
}

function byLinks(form: RawForm, isDefra: boolean, answers: Answering): readonly Walked[] {
  const asking = askingFor(form, isDefra);
  const whole = isDefra ? emptyState(form) : new Map<string, unknown>();
  const sections = new Map<string, Map<string, unknown>>();
  const walked: Walked[] = [];
  let next = form.pages.find(({ path }) => path === form.startPage);
  while (next && next.path !== '/summary') {
    const page = next;
    const own = isDefra ? whole : sectionOf(page, { whole, sections });
    const holds = (name: string) => isSo(name, asking(whole)) || isSo(name, asking(own));
    const offered = fields(page).map((one) => offers(form, one, holds));
    walked.push({ path: page.path, offered });
    if (!canGoOn(page, offered, answers)) break;
    const empty = (one: RawComponent) => (isDefra ? emptyOf(one) : null);
    keep(page, { own, whole }, (one) => answers(page, one) ?? empty(one));
    next = nextOf(page, form, holds);
  }
  return walked;
}

type Keeping = { readonly own: Map<string, unknown>; readonly whole: Map<string, unknown> };

function keep(page: RawPage, { own, whole }: Keeping, answer: (one: RawComponent) => unknown): void {
  for (const one of fields(page)) {
    const given = answer(one);
    own.set(one.name, given);
    if (own !== whole) whole.set(`${page.section ?? ''}.${one.name}`, given);
  }
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
