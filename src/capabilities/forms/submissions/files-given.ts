import type { Uuid } from '#language';
import type { Answers, Form } from '../form.ts';
import type { PlainQuestion } from '../kinds/plain-kinds.ts';
import { upload } from '../kinds/upload.ts';

/** Every file that the answers name, those about each of a list too. */
export function filesGiven({ definition }: Pick<Form, 'definition'>, answers: Answers): readonly Uuid[] {
  return definition.pages.flatMap(({ questions }) =>
    questions.flatMap((question) => {
      const answer = Object.hasOwn(answers, question.question) ? answers[question.question] : undefined;
      if (question.kind !== 'list') return filesIn(question, answer);
      const inside = question.pages.flatMap((page) => page.questions);
      const items: readonly unknown[] = Array.isArray(answer) ? answer : [];
      return items.flatMap((item) =>
        inside.flatMap((asked) => filesIn(asked, valueIn(item, asked.question))),
      );
    }),
  );
}

function filesIn(question: PlainQuestion, answer: unknown): readonly Uuid[] {
  if (question.kind !== 'upload') return [];
  const files = upload.stored(question).safeParse(answer).data ?? [];
  return files.map(({ file }) => file);
}

function valueIn(item: unknown, question: string): unknown {
  const fields: Readonly<Record<string, unknown>> =
    typeof item === 'object' && item !== null ? Object.fromEntries(Object.entries(item)) : {};
  return Object.hasOwn(fields, question) ? fields[question] : undefined;
}
