import { conditionsOfOptions } from '#capabilities/forms';
import type { Question, QuestionWords } from '#capabilities/forms';
import { conditionOut } from './condition-out.ts';
import type { Leaving } from './condition-out.ts';
import { fieldName, idOf, itemId, listId } from './ids.ts';
import { keepWelsh } from './outgoing.ts';

type Choosing = Extract<Question, { kind: 'choice' | 'choices' | 'select' | 'autocomplete' }>;

export function isChoosing(question: Question): question is Choosing {
  return ['choice', 'choices', 'select', 'autocomplete'].includes(question.kind);
}

/** Writes the options of a question as a list of its own, and gives the list’s identifier. */
export function listFor(question: Choosing, out: Leaving): string {
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
    return { id: item, text, value: code, ...hinted, ...offeredWhen(question, code, out) };
  });
  if ('or' in question && question.or !== undefined)
    note(`form.${name}`, `the option ${question.or}, which stands apart`, 'an option among the others');
  lists.push({ id, name: fieldName(name), title: en.label, type: 'string', items });
  return id;
}

/** An option that is offered on a condition says so itself. */
function offeredWhen(question: Choosing, code: string, out: Leaving) {
  const when = conditionsOfOptions(question).find(([named]) => named === code)?.[1];
  if (!when) return {};
  const condition = conditionOut([when], `${question.question}.options-when.${code}`, {
    ...out,
    lost: 'left out: always offered',
  });
  return typeof condition === 'string' ? { condition } : {};
}

/** The words of options; none where nothing is said. */
function worded(words: QuestionWords | undefined) {
  const { label = '', options = {}, 'option-hints': hints = {} }: Partial<QuestionWords> = words ?? {};
  return { label, options, hints };
}
