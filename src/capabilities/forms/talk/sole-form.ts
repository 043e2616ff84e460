import { slug } from '#language';
import type { Page } from '../definition.ts';
import type { Form } from '../form.ts';
import type { Question } from '../kinds/kinds.ts';

const alone = slug.parse('asked-by-itself');

/**
 * A form that asks one question by itself, behind all others of which something may be known: whatever reads a form reads the answer to it
 * with this, and a source outside is asked with what was answered before.
 */
export function soleForm(form: Form, question: Question): Form & { readonly page: string } {
  const others = form.definition.pages.map((page) => ({
    ...page,
    questions: page.questions.filter((one) => one.question !== question.question),
  }));
  const page: Page = { page: alone, ends: false, questions: [{ ...question, when: undefined }] };
  return { ...form, page: alone, definition: { pages: [...others, page] } };
}
