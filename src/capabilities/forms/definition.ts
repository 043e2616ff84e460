import { condition, slug } from '#language';
import { z } from 'zod';
import { blockNames, blocks, copyOf } from './blocks/blocks.ts';
import type { BlockName } from './blocks/blocks.ts';
import { question } from './kinds/kinds.ts';
import { lookupUse } from './lookups/source.ts';

const mostPages = 1_000;
const mostQuestionsOnPage = 40;

/** What a page has filled in by a source outside, for the person to read and change. */
const fills = z.strictObject({
  ...lookupUse,
  /** The questions of the page that are filled, each with what the source gives for it. */
  into: z
    .record(slug, z.string().regex(/^[a-z][a-z0-9-]{0,62}$/, { error: 'malformed' }))
    .refine((into) => Object.keys(into).length > 0, {
      error: 'Say which questions are filled: “into: { make: make }”.',
    }),
});

const page = z
  .strictObject({
    page: slug,
    when: condition.optional(),
    /** A standard block: its questions are copied in here. */
    block: z.enum(blockNames).optional(),
    /** Which of a block's questions are asked; its usual ones when left out. */
    asks: z.array(slug).min(1).optional(),
    /** Which of a block's questions must be answered. */
    needs: z.array(slug).optional(),
    /** Which copy of the block this is; written when it is copied in. */
    copy: z.string().max(64).optional(),
    /** The journey ends on this page (not eligible, ring us instead): nothing after it is asked, nothing can be sent. */
    ends: z.boolean().default(false),
    fills: fills.optional(),
    questions: z.array(question).min(1).max(mostQuestionsOnPage).optional(),
  })
  .superRefine(({ block, needs, asks, questions }, context) => {
    if (!block && !questions) complain(context, 'Give the page a block or questions.', []);
    if (asks && !block) complain(context, 'Only a block asks some of its questions.', ['asks']);
    if (needs && !block)
      complain(context, 'Only a block has needs; a question is needed unless it is optional.', ['needs']);
  })
  .transform(({ questions, ...rest }) => (questions ? { ...rest, questions } : copied(rest)));

/**
 * A form as a service's form.yaml has it, with its blocks copied in. What it gives, it also reads. Whether it fits together,
 * and with its words, `checkForm` says.
 */
export const formDefinition = z.strictObject({ pages: z.array(page).min(1).max(mostPages) });

export type FormDefinition = z.output<typeof formDefinition>;
export type Page = FormDefinition['pages'][number];

type Copying = {
  readonly block?: BlockName | undefined;
  readonly asks?: readonly string[] | undefined;
  readonly needs?: readonly string[] | undefined;
};

/** A page of a block with its questions, and which copy of them it is. */
function copied<Written extends Copying>(written: Written) {
  const { block, needs = [], asks } = written;
  if (!block) return { ...written, questions: [] };
  const { questions: usual, more = [] } = blocks[block];
  const asked = asks
    ? [...usual, ...more].filter(({ question: named }) => asks.includes(named))
    : [...usual, ...more.filter(({ question: named }) => needs.includes(named))];
  const questions = asked.map((one) =>
    question.parse(needs.includes(one.question) ? { ...one, optional: false } : one),
  );
  return { ...written, copy: copyOf(block), questions };
}

function complain(context: z.RefinementCtx, message: string, path: string[]) {
  context.addIssue({ code: 'custom', message, path });
}
