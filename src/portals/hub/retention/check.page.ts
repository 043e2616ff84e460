import { checkDestruction } from '#capabilities/cases';
import { html } from '#platform/html';
import { Elsewhere } from '#platform/http';
import { formFrame, formHead } from '../frame/form-frame.ts';
import { officerIn, page } from '../kit.ts';
import { paths } from '../paths.ts';
import { checkWords } from './check.words.ts';
import { destructionFor, destructionParams } from './destruction-for.ts';

/** An officer says that they have looked through a batch. */
export default page({
  at: '/retention/destructions/:destruction/check',
  access: 'records.review',
  params: destructionParams,
  words: checkWords,
  find: async (visit) => {
    const seen = await destructionFor(visit, visit.params.destruction);
    return seen?.batch.checkedBy ? new Elsewhere(paths.destruction(seen.batch.id)) : seen;
  },
  looks: () => [],
  show: (visit) => {
    const { subject, words } = visit;
    const { batch, rail } = subject;
    return formFrame(visit, {
      title: words.title,
      rail,
      head: formHead(words.title, {}),
      fields: html`<p>${words.about(batch.cases)}</p>`,
      button: words.button,
      back: { to: paths.destruction(batch.id), words: words.cancel },
    });
  },
  act: async (visit) => {
    const { tx, act, subject } = visit;
    const { id } = subject.batch;
    await checkDestruction(tx, { destruction: id, officer: officerIn(visit).id }, act);
    return { to: paths.destruction(id) };
  },
});
