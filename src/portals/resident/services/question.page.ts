import { after, back, keepAnswers, keepTyped, listOn, mayVisit } from '#capabilities/forms';
import type { Answers, Draft, Page as FormPage } from '#capabilities/forms';
import { slug } from '#language';
import { Elsewhere, path } from '#platform/http';
import type { Body } from '#platform/http';
import { accountFills } from '#services';
import { z } from 'zod';
import {
  addressBook,
  changesFiles,
  filledBefore,
  hasUploads,
  laterButton,
  lookupBook,
  pagePosted,
} from '../../shell/index.ts';
import { page } from '../kit.ts';
import type { ResidentVisit } from '../kit.ts';
import { toList } from '../lists/to-list.ts';
import { draftToFill } from './draft-holder.ts';
import { attemptAt, drawPage } from './draw-page.ts';
import { asksForPlace, elsewhereIn, ownerPath } from './elsewhere-in.ts';
import { refusalIn, refusalPath } from './refusal-in.ts';
import { sendFiles } from './send-files.ts';
import { questionView } from './question.view.ts';
import { questionWords } from './question.words.ts';
import { shownFiles } from '../files/shown-files.ts';
import { toChange, toStep } from './to-step.ts';

const params = z.object({ service: slug, page: slug });

export default page({
  at: '/services/:service/questions/:page',
  access: 'anyone',
  params,
  query: z.object({ change: z.literal('yes').optional().catch(undefined) }),
  words: questionWords,
  takesFiles: true,
  find: async ({ params: { service, page: wanted }, query, ...visit }) => {
    const draft = await draftToFill(visit, service);
    if (draft instanceof Elsewhere) return draft;
    const { form, journey } = draft;
    const asked = form.definition.pages.find(({ page: known }) => known === wanted);
    if (!asked) return undefined;
    if (!mayVisit(journey, wanted))
      return new Elsewhere(
        toStep(service, journey.next ? { to: 'page', page: journey.next.page } : { to: 'check' }),
      );
    const changing = query.change === 'yes';
    if (listOn(asked)) return new Elsewhere(toList({ service, page: wanted }, { changing }));
    return {
      draft,
      page: wanted,
      asked,
      changing,
      back: back(journey, wanted),
      ...(await draw(visit, draft, asked)),
    };
  },
  looks: () => [],
  show: (visit) => questionView(visit),
  form: (
    { draft: { id: draft, form, answers }, asked: { page: asked, questions } },
    visit,
  ): z.ZodType<Posted> => {
    const { tx, tongue, now, entered } = visit;
    if (isLeaving(entered)) return leaving;
    if (changesFiles(visit) && hasUploads(questions)) return withFiles;
    const at = { files: { draft }, addresses: addressBook(visit), lookups: lookupBook(visit) };
    return pagePosted(tx, { form, answers, page: asked, tongue, now, ...at });
  },
  act: async (visit) => {
    const {
      tx,
      act,
      subject,
      form,
      params: { service },
    } = visit;
    const { draft, page: asked, changing } = subject;
    if (form === 'leaving') {
      const { given: typed } = attemptAt(visit, draft, asked);
      await keepTyped(tx, { draft: draft.id, page: asked, typed }, act);
      return { to: path('/services/:service/saving', { service }) };
    }
    const here = changing ? toChange(service, asked) : toStep(service, { to: 'page', page: asked });
    const sent =
      form === 'with files' ? await sendFiles(visit, { ...sentOn(subject), here }) : { answers: form };
    if ('to' in sent) return sent;
    const before = { ...draft, tongue: visit.tongue, now: visit.now };
    const { filled } = await filledBefore(lookupBook(visit), subject.asked, before);
    const own = await ofAccount(visit, subject.asked);
    const kept = await keepAnswers(
      tx,
      { draft: draft.id, page: asked, ...sent, filled: { ...own.filled, ...filled } },
      act,
    );
    if (await refusalIn(tx, kept)) return { to: refusalPath(service) };
    if (asksForPlace(kept, asked) && (await elsewhereIn(tx, kept, act.at))) return { to: ownerPath(service) };
    const step = after(kept.journey, asked, { changing });
    const isOpened = changing && step.to === 'page';
    return { to: isOpened ? toChange(service, step.page) : toStep(service, step) };
  },
});

/** Somebody goes, or has paused: what they typed is kept as it stands, right or wrong. */
function isLeaving(entered: Body): boolean {
  return Object.hasOwn(entered, laterButton);
}

type Posted = Answers | 'leaving' | 'with files';
const leaving = z.unknown().transform((): Posted => 'leaving');
const withFiles = z.unknown().transform((): Posted => 'with files');

function sentOn({ draft, asked }: { readonly draft: Draft; readonly asked: FormPage }) {
  const { id, form, answers } = draft;
  return { draft, form, answers, asked, at: { draft: id }, page: asked.page };
}

/** The page as it is to be shown: as it was sent or, before that, as it was left, else with the answers that are kept. */
async function draw(visit: ResidentVisit, draft: Draft, asked: FormPage) {
  const { form, answers, typed, filled } = draft;
  // An adviser leaves all pages at once.
  const left = typed && ['', asked.page].includes(typed.page) ? typed.typed : undefined;
  const own = await ofAccount(visit, asked);
  const known = { ...own.answers, ...answers };
  const shown = { ...filled, ...own.filled };
  return drawPage(
    visit,
    { form, answers: known, left, files: shownFiles(visit, draft), filled: shown },
    asked,
  );
}

const nothing = { answers: {}, filled: {} };

/** What an account knows need not be typed again. */
async function ofAccount({ tx, person, now }: ResidentVisit, asked: FormPage) {
  return person.kind === 'resident' ? accountFills(tx, person.account, { page: asked, now }) : nothing;
}
