import type { Written } from '../packs/pack.ts';
import { notebook } from './notes.ts';
import type { Note } from './notes.ts';
import { contentOf, isContent } from './parts/contents.ts';
import type { MakingPages } from './parts/making-pages.ts';
import { oneLine, plainText } from './parts/plain-text.ts';
import { inBoth, sayer } from './parts/say.ts';
import { reservedNames, slugBook, slugFrom } from './parts/slugs.ts';
import { routedByLinks } from './routes/by-links.ts';
import { routedByOrder } from './routes/by-order.ts';
import { definitionIn } from './source/definition-text.ts';
import { noteConditions } from './source/note-conditions.ts';
import { readForm } from './source/read-form.ts';
import type { ForeignFormat, SourceForm, SourcePage } from './source/source-form.ts';
import { assemble } from './written/assemble.ts';
import { declarationPage } from './written/declaration-page.ts';
import { namesOf } from './written/names.ts';
import type { Names } from './written/names.ts';
import { serviceDocument, serviceWords } from './written/written-service.ts';

/** A foreign form as a service of ours: its documents, what was not carried over, and what everything is called now. */
export type ForeignService = {
  readonly service: string;
  readonly written: Written;
  readonly notes: readonly Note[];
  readonly names: Names;
  readonly counts: { readonly pages: number; readonly questions: number; readonly conditions: number };
};

export type Foreign = {
  /** The definition, as JSON or YAML. */
  readonly text: string;
  readonly format: ForeignFormat;
  /** What the service is to be called; without it, the form’s own name says. */
  readonly service?: string | undefined;
  readonly team: string;
  readonly queue: string;
};

const mostBefore = 1_900;

/** Turns a foreign form into a service of ours. Refused when the file is no form, is of another format, or asks nothing. */
export function convertForm({ text, format, service, team, queue }: Foreign): ForeignService {
  const { notes, note } = notebook();
  const form = readForm(definitionIn(text), format, note);
  noteConditions(form, note);
  const say = sayer(form);
  const { before, isKept } = aroundOf(form);
  const making: MakingPages = {
    form,
    note,
    say,
    questions: slugBook(reservedNames),
    pageSlugs: slugBook(),
    isKept,
  };
  const startText = before.flatMap((component) => contentOf(component, making)?.text ?? []).join('\n\n');
  const routed =
    form.engine.routing === 'order' ? routedByOrder(form.pages, making) : routedByLinks(form.pages, making);
  const declared = declarationPage(form, making);
  const all = declared ? [...routed, declared] : routed;
  const { form: asked, words, routed: left } = assemble(all, note);
  const name = oneLine(form.name) || 'A form';
  const around = inBoth(serviceWords({ name, before: startText === '' ? undefined : say(startText), say }));
  const both = { en: { ...around.en, ...words.en }, cy: { ...around.cy, ...words.cy } };
  return {
    service: service ?? (slugFrom(name) || 'imported-form'),
    written: { service: serviceDocument({ team, queue }), form: asked, words: both },
    notes,
    names: namesOf(left),
    counts: countsOf(asked, left),
  };
}

/** What our own start page and summary say instead of pages of the form. */
function aroundOf(form: SourceForm) {
  const taken = form.pages.find((page) => isStart(page, form));
  const isKept = (page: SourcePage): boolean => {
    if (page === taken || page.role === 'status') return false;
    return page.role !== 'summary' || page.components.length > 0;
  };
  return { before: taken?.components ?? [], isKept };
}

/** A page that only says something before the first question, and no more than our start page has room for. */
function isStart(page: SourcePage, form: SourceForm): boolean {
  const length = page.components.reduce((sum, { content }) => sum + plainText(content).length + 2, 0);
  return (
    page.role === 'start' && page.components.every(isContent) && length <= mostBefore && isFirst(page, form)
  );
}

function isFirst(page: SourcePage, { pages, startPage, engine }: SourceForm): boolean {
  return engine.routing === 'order' ? page === pages[0] : page.path === startPage;
}

function countsOf(
  form: { readonly pages: readonly Readonly<Record<string, unknown>>[] },
  routed: Parameters<typeof namesOf>[0],
) {
  const questions = routed.flatMap(({ from }) => from.pages.flatMap((page) => page.questions));
  return {
    pages: form.pages.length,
    questions: questions.filter(({ question }) => question.kind !== 'content').length,
    conditions: form.pages.filter((page) => page['when'] !== undefined).length,
  };
}
