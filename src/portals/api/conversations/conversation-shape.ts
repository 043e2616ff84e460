import { z } from 'zod';
import { shape } from '../document/shapes.ts';
import { told } from '../sending/say-end.ts';

const saying = shape(
  'Saying',
  z.object({ look: z.string(), title: z.string().optional(), text: z.array(z.string()) }),
);
const choice = shape(
  'Choice',
  z.object({ code: z.string(), label: z.string(), hint: z.string().optional() }),
);
const filled = shape(
  'FilledIn',
  z.object({ value: z.unknown(), words: z.string(), by: z.string(), at: z.string() }),
);
const ofList = shape('OfList', z.object({ list: z.string(), nth: z.int(), one: z.string().optional() }));

/** One question, as it is asked by itself. */
export const askedShape = shape(
  'Asked',
  z.object({
    question: z.string(),
    kind: z.string(),
    ask: z.string(),
    part: z.string().optional(),
    hint: z.string().optional(),
    optional: z.boolean(),
    title: z.string().optional(),
    says: z.array(saying),
    options: z.array(choice),
    schema: z.record(z.string(), z.unknown()).optional(),
    ofList: ofList.optional(),
    filled: filled.optional(),
    given: z.unknown().optional(),
  }),
);
export type AskedWords = z.output<typeof askedShape>;

export const standings = [
  'asking',
  'complete',
  'ended',
  'refused',
  'not-ours',
  'sent',
  'handed-over',
  'discarded',
] as const;

/** A conversation as it stands, and what comes next. */
export const conversationShape = shape(
  'Conversation',
  z.object({
    conversation: z.string(),
    service: z.string(),
    version: z.int().optional(),
    name: z.string().optional(),
    language: z.string(),
    standing: z.enum(standings),
    asked: askedShape.optional(),
    told: told.optional(),
    before: z.string().optional(),
    request: z.string().optional(),
    kept: z.string(),
  }),
);
export type ConversationWords = z.output<typeof conversationShape>;
