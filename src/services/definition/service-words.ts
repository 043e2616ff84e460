import { text } from '#language';
import { formWords } from '#capabilities/forms';
import { z } from 'zod';
import { askName } from './ask.ts';
import { feeWords } from './fee-words.ts';
import { name } from './name.ts';

const { questions, pages } = formWords.shape;

const message = z.strictObject({
  subject: text(150),
  /** Of the email; of the letter too, where that has no words of its own. */
  body: text(5_000),
  /** The text message; without it nobody is told this by one. */
  text: text(918).optional(),
  letter: text(5_000).optional(),
});
export type MessageWords = z.output<typeof message>;

/** Every sentence of a service that a person reads, in one language: its words.en.yaml or words.cy.yaml. */
export const serviceWords = z.strictObject({
  /** As a heading and a link: what one does. */
  name: text(120),
  /** As a noun, before a place: "Fly-tipping, Mill Lane". */
  noun: text(60),
  about: text(300),
  /** Words by which people look for it, besides its name: "tip", "dumped mattress". */
  also: z.array(text(60)).max(40).default([]),
  start: z.strictObject({
    takes: text(60),
    before: text(2_000).optional(),
    'other-ways': text(500).optional(),
  }),
  questions,
  pages,
  /** Of a service that costs something. */
  fee: feeWords.optional(),
  /** Why somebody cannot have the service, by the row of the eligibility table that refuses them. */
  refusals: z.record(name, z.strictObject({ title: text(120), text: text(2_000) })).default({}),
  /** What a decision is called, and what it may give, for officers. */
  decides: z.record(name, z.strictObject({ label: text(60), gives: z.record(name, text(60)) })).default({}),
  /** `next` says what happens next while a case has this status. */
  statuses: z.record(name, z.strictObject({ label: text(60), next: text(300) })),
  /** `label` for officers; `resident` is a sentence for those who asked, of a flag that is shown to them. */
  flags: z.record(name, z.strictObject({ label: text(40), resident: text(300).optional() })).default({}),
  /** What a task is called, what helps to do it, and what is ticked off; for officers. */
  tasks: z
    .record(
      name,
      z.strictObject({
        label: text(60),
        hint: text(300).optional(),
        items: z.record(name, text(120)).default({}),
      }),
    )
    .default({}),
  /**
   * What a case that follows is called. `ask` is the button of those who asked, and `about` tells them when it is for them;
   * only where they may ask for it.
   */
  'follow-ups': z
    .record(name, z.strictObject({ label: text(60), ask: text(60).optional(), about: text(300).optional() }))
    .default({}),
  /** What a holding is called (“Parking permit”) and, as a list, the register of its kind; what is due on its days, for officers. */
  holdings: z
    .record(
      name,
      z.strictObject({ label: text(60), list: text(60), timers: z.record(name, text(60)).default({}) }),
    )
    .default({}),
  /** What officers attach: “Photographs”. */
  documents: z.record(name, text(60)).default({}),
  /** What is asked of somebody outside, for officers: “Job for the contractor”. */
  asks: z.record(askName, text(60)).default({}),
  actions: z.record(name, text(60)),
  /** What its clocks are called, where it has several. */
  clocks: z.record(name, text(60)).default({}),
  /** Why a case is in another queue than the usual one, for officers. */
  routes: z.record(name, text(60)).default({}),
  /** `label` for officers; `resident` is a sentence for those who asked. */
  outcomes: z.record(name, z.strictObject({ label: text(60), resident: text(500) })),
  messages: z.record(name, message),
});

export type ServiceWords = z.output<typeof serviceWords>;
