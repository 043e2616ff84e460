import { approveDestruction } from '#capabilities/cases';
import { html } from '#platform/html';
import { Elsewhere } from '#platform/http';
import { formFrame, formHead } from '../frame/form-frame.ts';
import { officerIn, page } from '../kit.ts';
import { paths } from '../paths.ts';
import { approvalWords } from './approval.words.ts';
import { destructionFor, destructionParams } from './destruction-for.ts';

/** A second officer approves what the first has checked: a job destroys it then. */
export default page({
  at: '/retention/destructions/:destruction/approval',
  access: 'records.destroy',
  params: destructionParams,
  words: approvalWords,
  find: async (visit) => {
    const seen = await destructionFor(visit, visit.params.destruction);
    const isOpen = seen?.batch.checkedBy && !seen.batch.approvedBy && !seen.isOwn;
    return seen && !isOpen ? new Elsewhere(paths.destruction(seen.batch.id)) : seen;
  },
  looks: () => [],
  show: (visit) => {
    const { subject, words } = visit;
    const { batch, rail } = subject;
    return formFrame(visit, {
      title: words.title,
      rail,
      head: formHead(words.title, {}),
      fields: html`<p>${words.about(batch.cases)}</p>
        <p>${words.gone}</p>`,
      button: words.button,
      isGrave: true,
      back: { to: paths.destruction(batch.id), words: words.cancel },
    });
  },
  act: async (visit) => {
    const { tx, act, subject } = visit;
    const { id } = subject.batch;
    await approveDestruction(tx, { destruction: id, officer: officerIn(visit).id }, act);
    return { to: paths.destruction(id) };
  },
});
