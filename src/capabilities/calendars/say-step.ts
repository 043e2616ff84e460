import { sayDate, sayMoment } from '#language';
import type { Said, Tongue } from '#language';
import { holidayNames } from './bank-holidays.ts';
import type { Allowance } from './allowance.ts';
import type { Step } from './step.ts';

const en = {
  received: (moment: string) => `We received it on ${moment}.`,
  afterClosing: () => 'That was after we had closed for the day.',
  countedFrom: (day: string) => `So it counts from ${day}.`,
  weekend: (from: string, to: string) =>
    from === to ? `We do not count ${from}.` : `We do not count the weekend, ${from} and ${to}.`,
  bankHoliday: (day: string, name: string) => `We do not count ${day}, which is ${name}.`,
  closure: (day: string, why: string) => `We do not count ${day}, when our offices are closed: ${why}.`,
  begun: (moment: string) => `This part began on ${moment}.`,
  beganAgain: (moment: string) => `We had what we needed on ${moment}, so it counts anew from then.`,
  stoodStill: (from: string, to: string) =>
    `The time stood still while we waited, from ${from} to ${to}. We do not count that.`,
  standsStill: (moment: string) =>
    `The time stands still while we wait, since ${moment}. When it goes on, there is a new date.`,
  extended: (moment: string, allowed: string) => `On ${moment} we took more time: ${allowed}.`,
  moved: (moment: string, day: string) => `On ${moment} we set a new date: ${day}.`,
  due: (allowed: string, moment: string) => `${allowed}: by ${moment}.`,
  workingDays: (count: number) => (count === 1 ? 'One working day' : `${String(count)} working days`),
  workingHours: (count: number) => (count === 1 ? 'One working hour' : `${String(count)} working hours`),
  hours: (count: number) => (count === 1 ? 'One hour' : `${String(count)} hours`),
};
const cy: Said<typeof en> = {
  received: (moment) => `Cawsom ef: ${moment}.`,
  afterClosing: () => 'Roedd hynny ar ôl i ni gau am y diwrnod.',
  countedFrom: (day) => `Felly mae’n cyfrif o hyn ymlaen: ${day}.`,
  weekend: (from, to) =>
    from === to ? `Nid ydym yn cyfrif ${from}.` : `Nid ydym yn cyfrif y penwythnos, ${from} a ${to}.`,
  bankHoliday: (day, name) => `Nid ydym yn cyfrif ${day}, sef ${name}.`,
  closure: (day, why) => `Nid ydym yn cyfrif ${day}, pan fydd ein swyddfeydd ar gau: ${why}.`,
  begun: (moment) => `Dechreuodd y rhan hon: ${moment}.`,
  beganAgain: (moment) =>
    `Cawsom yr hyn yr oedd ei angen arnom, felly mae’n cyfrif o’r newydd o hyn ymlaen: ${moment}.`,
  stoodStill: (from, to) =>
    `Safodd yr amser yn ei unfan tra oeddem yn aros, o ${from} tan ${to}. Nid ydym yn cyfrif hynny.`,
  standsStill: (moment) =>
    `Mae’r amser yn sefyll yn ei unfan tra byddwn yn aros, ers ${moment}. Pan fydd yn mynd yn ei flaen, bydd dyddiad newydd.`,
  extended: (moment, allowed) => `Cymerwyd rhagor o amser, ${allowed}: ${moment}.`,
  moved: (moment, day) => `Pennwyd dyddiad newydd, ${day}: ${moment}.`,
  due: (allowed, moment) => `${allowed}: erbyn ${moment}.`,
  workingDays: (count) => (count === 1 ? 'Un diwrnod gwaith' : `${String(count)} diwrnod gwaith`),
  workingHours: (count) => (count === 1 ? 'Un awr waith' : `${String(count)} awr waith`),
  hours: (count) => (count === 1 ? 'Un awr' : `${String(count)} awr`),
};
const words = { en, cy };

/** One step as a sentence for residents and officers. */
export function sayStep(step: Step, tongue: Tongue): string {
  const say = words[tongue];
  if (step.step === 'after-closing') return say.afterClosing();
  if (step.step === 'counted-from') return say.countedFrom(sayDate(step.on, tongue));
  if (step.step === 'weekend') return say.weekend(sayDate(step.from, tongue), sayDate(step.to, tongue));
  if (step.step === 'bank-holiday')
    return say.bankHoliday(sayDate(step.on, tongue), holidayNames[tongue][step.holiday]);
  if (step.step === 'closure') return say.closure(sayDate(step.on, tongue), step.why[tongue]);
  return sayHappening(step, tongue);
}

type Happening = Exclude<
  Step,
  { readonly step: 'after-closing' | 'counted-from' | 'weekend' | 'bank-holiday' | 'closure' }
>;

function sayHappening(step: Happening, tongue: Tongue): string {
  const say = words[tongue];
  if (step.step === 'stood-still')
    return say.stoodStill(sayMoment(step.from, tongue), sayMoment(step.to, tongue));
  if (step.step === 'stands-still') return say.standsStill(sayMoment(step.since, tongue));
  const moment = sayMoment(step.at, tongue);
  if (step.step === 'extended') return say.extended(moment, inMidst(sayAllowance(step.by, tongue)));
  if (step.step === 'moved') return say.moved(moment, sayDate(step.to, tongue));
  if (step.step === 'due') return say.due(sayAllowance(step.allowed, tongue), moment);
  if (step.step === 'received') return say.received(moment);
  return step.step === 'begun' ? say.begun(moment) : say.beganAgain(moment);
}

/** Within a sentence there is no capital. */
function inMidst(said: string): string {
  return said.charAt(0).toLowerCase() + said.slice(1);
}

function sayAllowance(allowed: Allowance, tongue: Tongue): string {
  const say = words[tongue];
  if ('workingDays' in allowed) return say.workingDays(allowed.workingDays);
  if ('workingHours' in allowed) return say.workingHours(allowed.workingHours);
  return say.hours(allowed.hours);
}
