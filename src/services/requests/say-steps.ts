import { sayMoment } from '#language';
import type { Said, Tongue } from '#language';
import type { CaseStory } from '#capabilities/cases';
import type { ServiceWords } from '../definition/service-words.ts';
import { sayScore, scaleWords } from '../requesters/scale-words.ts';
import { wordsAt } from './case-words.ts';

/** One thing that happened, as a resident reads it. */
export type SaidStep = {
  readonly title: string;
  readonly text: string | undefined;
  readonly at: Temporal.Instant;
  readonly when: string;
  /** Whether the person wrote it themselves, for the council alone: no system that asked for them reads it. */
  readonly isOwn: boolean;
};

type Step = CaseStory['steps'][number];

const en = {
  received: 'We received your request',
  joined: 'Joined with an earlier report',
  joinedText: 'Somebody told us about the same thing before. You hear together.',
  followed: 'Taken further',
  followedText: 'This follows from what we answered before.',
  merged: 'Joined with another report',
  mergedText: 'Somebody told us about the same thing. We deal with both together, and you hear together.',
  separated: 'Dealt with by itself again',
  separatedText: 'It turned out not to be the same thing as the other report.',
  opinion: 'You told us how we did',
  withdrawn: 'You withdrew your request',
  reopened: 'Opened again',
  note: 'A message from us',
  replied: 'You wrote to us',
  still: 'You told us that it is still a problem',
};
const cy: Said<typeof en> = {
  received: 'Cawsom eich cais',
  joined: 'Wedi’i gysylltu ag adroddiad cynharach',
  joinedText: 'Roedd rhywun wedi dweud wrthym am yr un peth o’r blaen. Byddwch yn clywed gyda’ch gilydd.',
  followed: 'Aed ag ef ymhellach',
  followedText: 'Mae hyn yn dilyn yr hyn a atebwyd gennym o’r blaen.',
  merged: 'Wedi’i gysylltu ag adroddiad arall',
  mergedText:
    'Dywedodd rhywun wrthym am yr un peth. Rydym yn delio â’r ddau gyda’i gilydd, a byddwch yn clywed gyda’ch gilydd.',
  separated: 'Yn cael sylw ar wahân eto',
  separatedText: 'Daeth i’r amlwg nad yr un peth â’r adroddiad arall ydoedd.',
  opinion: 'Dywedoch wrthym sut y gwnaethom',
  withdrawn: 'Tynasoch eich cais yn ôl',
  reopened: 'Wedi’i ailagor',
  note: 'Neges gennym ni',
  replied: 'Ysgrifennoch atom ni',
  still: 'Dywedoch wrthym ei fod yn broblem o hyd',
};
const wordsIn = { en, cy };

/** What a step means to whoever reads that it was taken; nothing where its title says it. */
function whyIn(step: 'received' | 'joined' | 'followed' | 'merged' | 'separated', say: Said<typeof en>) {
  return step === 'received' ? undefined : say[`${step}Text`];
}

const ownSteps = ['replied', 'still', 'opinion'] as const satisfies readonly Step['step'][];

/** The steps of a case in words, the newest first. */
export function saySteps(steps: readonly Step[], words: ServiceWords, tongue: Tongue): readonly SaidStep[] {
  return steps.toReversed().map((step) => ({
    ...wording(step, words, tongue),
    at: step.at,
    when: sayMoment(step.at, tongue),
    isOwn: ownSteps.some((own) => own === step.step),
  }));
}

function wording(step: Step, words: ServiceWords, tongue: Tongue): Pick<SaidStep, 'title' | 'text'> {
  const say = wordsIn[tongue];
  if ('text' in step) return { title: say[step.step], text: step.text };
  if (step.step === 'opinion') return { title: say.opinion, text: sayScore(step.score, scaleWords[tongue]) };
  if (step.step === 'withdrawn') return { title: say.withdrawn, text: undefined };
  if (!('status' in step)) return { title: say[step.step], text: whyIn(step.step, say) };
  if (step.step === 'reopened') return { title: say.reopened, text: undefined };
  const title = wordsAt(words.statuses, step.status).label;
  return { title, text: 'outcome' in step ? wordsAt(words.outcomes, step.outcome).resident : undefined };
}
