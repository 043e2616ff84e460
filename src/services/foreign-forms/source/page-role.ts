import type { TakeNote } from '../notes.ts';
import type { PageRole } from './source-form.ts';

const roles: Readonly<Record<string, PageRole>> = {
  '': 'asks',
  page: 'asks',
  question: 'asks',
  home: 'asks',
  continue: 'asks',
  dob: 'asks',
  'start-date': 'asks',
  start: 'start',
  summary: 'summary',
  confirm: 'summary',
  'summary-with-confirmation-email': 'summary',
  terminal: 'ends',
  repeat: 'repeats',
  'repeating-field': 'repeats',
  'file-upload': 'uploads',
  status: 'status',
};

const lost: Readonly<Record<string, string>> = {
  home: 'an ordinary page',
  dob: 'an ordinary page; no group of ages is worked out',
  'start-date': 'an ordinary page; the day may be any',
  confirm:
    'the page of the answers, from which the form is sent; nobody is told whether they are eligible instead',
  'summary-with-confirmation-email':
    'the page of the answers; who wants an email is asked by a page “block: contact”',
};

/** What a page is for, by its controller: the path of a script, or the name of a class. */
export function roleOf(controller: string, place: string, note: TakeNote): PageRole {
  const name = nameIn(controller);
  const role = Object.hasOwn(roles, name) ? roles[name] : undefined;
  const becomes = Object.hasOwn(lost, name) ? lost[name] : undefined;
  if (role === undefined)
    note(
      `${place}.controller`,
      `the controller “${controller}”, which is a program of its own`,
      'an ordinary page',
    );
  else if (becomes !== undefined) note(`${place}.controller`, `the controller “${controller}”`, becomes);
  return role ?? 'asks';
}

/** `./pages/start.js` and `StartPageController` are both `start`. */
function nameIn(controller: string): string {
  const isPath = /\.\w+$/.test(controller);
  if (isPath)
    return controller
      .replace(/^.*\//, '')
      .replace(/\.\w+$/, '')
      .toLowerCase();
  return controller
    .replace(/(?:Page)?Controller(?:Base)?$/, '')
    .replaceAll(/(?<=[a-z])(?=[A-Z])/g, '-')
    .toLowerCase();
}
