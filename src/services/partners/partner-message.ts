import { londonDay, sayDate } from '#language';
import type { InBoth, Tongue } from '#language';

type Facts = {
  readonly council: string;
  readonly task: string;
  readonly noun: string;
  readonly place: string | undefined;
  readonly dueAt: Temporal.Instant | null;
  readonly until: Temporal.Instant;
  readonly link: string;
};
type Words = { readonly subject: string; readonly body: string };
type Said = (
  facts: Omit<Facts, 'dueAt' | 'until'> & { readonly due: string; readonly until: string },
) => Words;

const said: InBoth<Said> = {
  en: ({ council, task, noun, place, due, until, link }) => ({
    subject: `A task for you: ${task}${place === undefined ? '' : `, ${place}`}`,
    body: `${council} asks you: ${task}\n\n${noun}${place === undefined ? '' : `\n${place}`}${due && `\nBy ${due}`}\n\nRead what there is to do, and tell us what you have done, here:\n${link}\n\nThe link is for you only. It is good until ${until}, or until the task is done. You need no account.`,
  }),
  cy: ({ council, task, noun, place, due, until, link }) => ({
    subject: `Tasg i chi: ${task}${place === undefined ? '' : `, ${place}`}`,
    body: `Mae ${council} yn gofyn i chi: ${task}\n\n${noun}${place === undefined ? '' : `\n${place}`}${due && `\nErbyn ${due}`}\n\nDarllenwch beth sydd i’w wneud, a dywedwch wrthym beth rydych wedi’i wneud, yma:\n${link}\n\nI chi’n unig y mae’r ddolen. Mae’n dda tan ${until}, neu nes bod y dasg wedi’i gwneud. Nid oes angen cyfrif arnoch.`,
  }),
};

/** The email that tells a partner of a task: its own words, the place and the day, and nothing of who asked. */
export function partnerMessage({ dueAt, until, ...facts }: Facts, tongue: Tongue): Words {
  const day = (at: Temporal.Instant) => sayDate(londonDay(at), tongue);
  return said[tongue]({ ...facts, due: dueAt ? day(dueAt) : '', until: day(until) });
}
