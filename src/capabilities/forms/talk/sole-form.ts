import type { Page } from '../definition.ts';
import type { Form } from '../form.ts';
import type { Question } from '../kinds/kinds.ts';

/** A form of one question, which is asked: whatever reads a form reads the answer to it with this. */
export function soleForm(form: Form, question: Question): Form & { readonly page: string } {
  const { question: name } = question;
  const page: Page = { page: name, ends: false, questions: [{ ...question, when: undefined }] };
  return { ...form, page: name, definition: { pages: [page] } };
}
