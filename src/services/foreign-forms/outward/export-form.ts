import { assembleForm } from '#capabilities/forms';
import type { Pack } from '../../packs/pack.ts';
import { notebook } from '../notes.ts';
import type { Note } from '../notes.ts';
import { askedIn } from './express.ts';
import { idOf } from './ids.ts';
import { pagesOut } from './page-out.ts';
import type { Leaving } from './condition-out.ts';
import { wrapperBook } from './wrappers.ts';

type Json = Readonly<Record<string, unknown>>;
export type ExportedForm = { readonly definition: Json; readonly notes: readonly Note[] };

/** The form of a service as the DEFRA forms V2 format has it, and what that cannot say. The same service gives the same bytes. */
export function exportForm({
  service,
  form,
  words,
  definition,
}: Pick<Pack, 'service' | 'form' | 'words' | 'definition'>): ExportedForm {
  const { notes, note } = notebook();
  const whole = assembleForm({ service, version: 0, definition: form, words });
  const book = wrapperBook(service);
  const out: Leaving = {
    service,
    form,
    words: whole.words,
    note,
    lists: [],
    welsh: {},
    asked: askedIn(form),
    book,
  };
  const pages = form.pages.flatMap((page) => pagesOut(page, out));
  note(
    'service',
    'queues, clocks, steps, outcomes and messages',
    'left out: the format has the questions only',
  );
  if (definition.place !== 'none') note('service.place', 'the place of the service', 'a line of text');
  return {
    definition: {
      name: words.en.name,
      engine: 'V2',
      schema: 2,
      startPage: '/summary',
      pages: [...startOf(service, words.en.start.before), ...pages, summaryOf(service)],
      lists: out.lists,
      sections: [],
      conditions: book.conditions,
      ...(Object.keys(out.welsh).length === 0 ? {} : { metadata: { translations: { cy: out.welsh } } }),
    },
    notes,
  };
}

/** What our start page says before the first question. */
function startOf(service: string, before: string | undefined): readonly Json[] {
  if (before === undefined) return [];
  const content = { type: 'Markdown', name: 'beforeYouStart', content: before, options: {}, schema: {} };
  return [
    {
      id: idOf(service, 'start'),
      path: '/start',
      title: 'Before you start',
      controller: 'StartPageController',
      next: [],
      components: [{ id: idOf(service, 'start', 'words'), ...content }],
    },
  ];
}

function summaryOf(service: string): Json {
  return {
    id: idOf(service, 'summary'),
    path: '/summary',
    title: 'Check your answers',
    controller: 'SummaryPageController',
    next: [],
    components: [],
  };
}
