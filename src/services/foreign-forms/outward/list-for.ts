import type { Question, QuestionWords } from '#capabilities/forms';
import { fieldName, idOf } from './ids.ts';
import { keepWelsh } from './outgoing.ts';
import type { Outgoing } from './outgoing.ts';

type Choosing = Extract<Question, { kind: 'choice' | 'choices' | 'select' | 'autocomplete' }>;

export function isChoosing(question: Question): question is Choosing {
  return ['choice', 'choices', 'select', 'autocomplete'].includes(question.kind);
}

export function listId(service: string, question: string): string {
  return idOf(service, 'list', question);
}

export function itemId(service: string, question: string, code: string): string {
  return idOf(service, 'item', question, code);
}

/** Writes the options of a question as a list of its own, and gives the list’s identifier. */
export function listFor(question: Choosing, out: Outgoing): string {
  const { service, words, lists, note } = out;
  const name = question.question;
  const [en, cy] = [worded(words.en.questions[name]), worded(words.cy.questions[name])];
  const id = listId(service, name);
  const items = question.options.map((code) => {
    const item = itemId(service, name, code);
    const [text = code, hint] = [en.options[code], en.hints[code]];
    keepWelsh(out, `listItems.${item}.text`, { en: text, cy: cy.options[code] });
    keepWelsh(out, `listItems.${item}.hint`, { en: hint, cy: cy.hints[code] });
    const hinted = hint === undefined ? {} : { hint: { id: idOf(service, 'hint', name, code), text: hint } };
    return { id: item, text, value: code, ...hinted };
  });
  if ('or' in question && question.or !== undefined)
    note(`form.${name}`, `the option ${question.or}, which stands apart`, 'an option among the others');
  lists.push({ id, name: fieldName(name), title: en.label, type: 'string', items });
  return id;
}

/** The words of options; none where nothing is said. */
function worded(words: QuestionWords | undefined) {
  const { label = '', options = {}, 'option-hints': hints = {} }: Partial<QuestionWords> = words ?? {};
  return { label, options, hints };
}
