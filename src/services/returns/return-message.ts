import { londonDay, sayDate } from '#language';
import type { InBoth, Tongue } from '#language';

type Facts = { readonly service: string; readonly until: Temporal.Instant; readonly link: string };
type Words = { readonly subject: string; readonly body: string };
type Said = (facts: { readonly service: string; readonly until: string; readonly link: string }) => Words;

/** Why somebody is sent a link: they asked for it, an adviser began it for them, or it is soon thrown away. */
export type Why = 'asked' | 'begun-for-them' | 'reminder';

const said: InBoth<Readonly<Record<Why, Said>>> = {
  en: {
    asked: ({ service, until, link }) => ({
      subject: `Carry on: ${service}`,
      body: `We have kept your answers to “${service}”.\n\nCarry on from where you left off:\n${link}\n\nThis link works once. We keep your answers until ${until}. They have not been sent to us yet.\n\nIf you did not ask for this, you need do nothing.`,
    }),
    'begun-for-them': ({ service, until, link }) => ({
      subject: `For you to finish: ${service}`,
      body: `We have begun “${service}” with you. Check the answers and finish it here:\n${link}\n\nThis link works once. We keep the answers until ${until}. Nothing has been sent yet.\n\nIf you have not spoken with us, you need do nothing.`,
    }),
    reminder: ({ service, until, link }) => ({
      subject: `You have not finished: ${service}`,
      body: `You began “${service}” and have not sent it. We keep your answers until ${until} and then remove them.\n\nCarry on from where you left off:\n${link}\n\nThis link works once. If you do not want to go on, you need do nothing.`,
    }),
  },
  cy: {
    asked: ({ service, until, link }) => ({
      subject: `Parhau: ${service}`,
      body: `Rydym wedi cadw eich atebion i “${service}”.\n\nParhewch o’r lle y gwnaethoch chi orffen:\n${link}\n\nMae’r ddolen hon yn gweithio unwaith. Byddwn yn cadw eich atebion tan ${until}. Nid ydynt wedi’u hanfon atom eto.\n\nOs na ofynnoch am hyn, nid oes angen i chi wneud dim.`,
    }),
    'begun-for-them': ({ service, until, link }) => ({
      subject: `I chi ei orffen: ${service}`,
      body: `Rydym wedi dechrau “${service}” gyda chi. Gwiriwch yr atebion a’i orffen yma:\n${link}\n\nMae’r ddolen hon yn gweithio unwaith. Byddwn yn cadw’r atebion tan ${until}. Nid oes dim wedi’i anfon eto.\n\nOs nad ydych wedi siarad â ni, nid oes angen i chi wneud dim.`,
    }),
    reminder: ({ service, until, link }) => ({
      subject: `Nid ydych wedi gorffen: ${service}`,
      body: `Dechreuoch “${service}” ac nid ydych wedi’i anfon. Byddwn yn cadw eich atebion tan ${until} ac yna’n eu dileu.\n\nParhewch o’r lle y gwnaethoch chi orffen:\n${link}\n\nMae’r ddolen hon yn gweithio unwaith. Os nad ydych am barhau, nid oes angen i chi wneud dim.`,
    }),
  },
};

/** The email that brings somebody back to what they began. */
export function returnMessage(why: Why, { service, until, link }: Facts, tongue: Tongue): Words {
  return said[tongue][why]({ service, link, until: sayDate(londonDay(until), tongue) });
}
