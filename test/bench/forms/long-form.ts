import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** A form of 60 pages and 200 questions; every third page is asked because of an answer on the one before. */
export const pageCount = 60;
const numbers = Array.from({ length: pageCount }, (_, place) => place + 1);
const options = ['never', 'rarely', 'sometimes', 'often', 'always'];

export const pageName = (number: number): string => `page-${String(number)}`;
const nameOn = (number: number, kind: string) => `${kind}-${String(number)}`;
/** The first twenty pages have a fourth question. */
const hasNumber = (number: number) => number <= 20;

/** What somebody types on a page, as a browser sends it. */
export function typedOn(number: number): Readonly<Record<string, string>> {
  return {
    [nameOn(number, 'often')]: 'sometimes',
    [nameOn(number, 'more')]: 'yes',
    [nameOn(number, 'what')]: 'Something about it that takes a line to say',
    ...(hasNumber(number) ? { [nameOn(number, 'count')]: '3' } : {}),
  };
}

/** The long form, and one that is a single page of it. */
export type FormOfPages = { readonly service: string; readonly pages: readonly number[] };
export const longForm: FormOfPages = { service: 'long-form', pages: numbers };
export const measuredPage = 58;
export const shortForm: FormOfPages = { service: 'short-form', pages: [measuredPage] };

/** Writes the service as one document, as `services export` does, and gives its path. */
export function writeService(folder: string, form: FormOfPages): string {
  const files = {
    'service.yaml': service,
    'form.yaml': { pages: form.pages.map((number) => pageOf(number, form)) },
    'words.en.yaml': wordsOf(form),
    'words.cy.yaml': wordsOf(form),
  };
  // Every JSON document is a YAML one.
  const written = Object.entries(files).map(([name, value]): [string, string] => [
    name,
    JSON.stringify(value),
  ]);
  const path = join(folder, `${form.service}.json`);
  writeFileSync(path, JSON.stringify({ service: form.service, files: Object.fromEntries(written) }));
  return path;
}

const service = {
  owner: 'street-cleansing',
  who: 'anyone',
  identify: 'never',
  place: 'none',
  public: 'never',
  opens: { queue: 'street-cleansing', clocks: [{ name: 'target', due: '3 working days' }] },
  statuses: ['received', 'done'],
  actions: { finish: { from: 'received', to: 'done', needs: ['outcome'] } },
  outcomes: { answered: { keep: '1 year', from: 'closing' } },
  tells: [],
  fee: 'none',
};

function pageOf(number: number, { pages }: FormOfPages) {
  const more = nameOn(number, 'more');
  const isAskedFor = number % 3 === 0 && pages.includes(number - 1);
  return {
    page: pageName(number),
    ...(isAskedFor && { when: { [nameOn(number - 1, 'more')]: true } }),
    questions: [
      { question: nameOn(number, 'often'), kind: 'choice', options },
      { question: more, kind: 'yes-no' },
      { question: nameOn(number, 'what'), kind: 'text', when: { [more]: true } },
      ...(hasNumber(number) ? [{ question: nameOn(number, 'count'), kind: 'number', most: 100 }] : []),
    ],
  };
}

function wordsOf({ service: name, pages }: FormOfPages) {
  return {
    name: `A ${name} of ${String(pages.length)} pages`,
    noun: 'Survey',
    about: 'What is measured, and nothing that anybody would ask.',
    start: { takes: 'a while', before: 'You need nothing.', 'other-ways': 'You can also call us.' },
    pages: Object.fromEntries(pages.map((number) => [pageName(number), { title: `Part ${String(number)}` }])),
    questions: Object.fromEntries(pages.flatMap((number) => Object.entries(questionsOf(number)))),
    statuses: {
      received: { label: 'Received', next: 'We read it.' },
      done: { label: 'Done', next: 'Nothing.' },
    },
    actions: { finish: 'Finish' },
    outcomes: { answered: { label: 'Answered', resident: 'We have answered.' } },
    messages: {},
  };
}

function questionsOf(number: number) {
  return {
    [nameOn(number, 'often')]: words('How often does it happen?', {
      options: Object.fromEntries(options.map((option) => [option, option])),
    }),
    [nameOn(number, 'more')]: words('Is there more to say?', { options: { yes: 'Yes', no: 'No' } }),
    [nameOn(number, 'what')]: words('What is it?'),
    ...(hasNumber(number) ? { [nameOn(number, 'count')]: words('How many are there?') } : {}),
  };
}

function words(ask: string, more: object = {}) {
  return { ask, label: ask, missing: 'Answer this', ...more };
}
