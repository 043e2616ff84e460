import { condition, slug } from '#language';
import { z } from 'zod';
import { blockNames, blocks } from './blocks/blocks.ts';
import type { BlockName } from './blocks/blocks.ts';
import { question } from './kinds/kinds.ts';

const mostPages = 100;
const mostQuestionsOnPage = 40;

const page = z
  .strictObject({
    page: slug,
    when: condition.optional(),
    /** A standard block: its questions are copied in here. */
    block: z.enum(blockNames).optional(),
    /** Which of a block's questions must be answered. */
    needs: z.array(slug).optional(),
    /** The journey ends on this page (not eligible, ring us instead): nothing after it is asked, nothing can be sent. */
    ends: z.boolean().default(false),
    questions: z.array(question).min(1).max(mostQuestionsOnPage).optional(),
  })
  .superRefine(({ block, needs, questions }, context) => {
    if (!block && !questions) complain(context, 'Give the page a block or questions.', []);
    if (needs && !block)
      complain(context, 'Only a block has needs; a question is needed unless it is optional.', ['needs']);
  })
  .transform(({ questions, ...rest }) => ({
    ...rest,
    questions: questions ?? questionsIn(rest.block, rest.needs ?? []),
  }));

/**
 * A form as a service's form.yaml has it, with its blocks copied in. What it gives, it also reads. Whether it fits together,
 * and with its words, `checkForm` says.
 */
export const formDefinition = z.strictObject({ pages: z.array(page).min(1).max(mostPages) });

export type FormDefinition = z.output<typeof formDefinition>;
export type Page = FormDefinition['pages'][number];

function questionsIn(block: BlockName | undefined, needs: readonly string[]) {
  if (!block) return [];
  return blocks[block].questions.map((asked) =>
    question.parse(needs.includes(asked.question) ? { ...asked, optional: false } : asked),
  );
}

function complain(context: z.RefinementCtx, message: string, path: string[]) {
  context.addIssue({ code: 'custom', message, path });
}
