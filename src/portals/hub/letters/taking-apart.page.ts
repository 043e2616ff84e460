import { takeBatchApart } from '#capabilities/notifications';
import { Elsewhere } from '#platform/http';
import { html } from '#platform/html';
import { formFrame, formHead } from '../frame/form-frame.ts';
import { officerIn, page } from '../kit.ts';
import { paths } from '../paths.ts';
import { batchFor, batchParams } from './batch-for.ts';
import { lettersWords } from './letters.words.ts';

/** A batch that is not printed after all: its letters wait again. */
export default page({
  at: '/letters/:batch/taking-apart',
  access: 'letters.print',
  params: batchParams,
  words: lettersWords,
  find: async (visit) => {
    const seen = await batchFor(visit, visit.params.batch);
    return seen?.batch.ending ? new Elsewhere(paths.batch(seen.batch.id)) : seen;
  },
  looks: () => [],
  show: (visit) => {
    const { subject, words, link } = visit;
    const { rail, batch } = subject;
    const { title, about, button } = words.takingApart;
    return formFrame(visit, {
      title,
      rail,
      head: formHead(title, {
        above: html`<a href="${link(paths.batch(batch.id))}">${words.letters(batch.letters)}</a>`,
      }),
      fields: html`<p>${about}</p>`,
      button,
      isGrave: true,
      back: { to: paths.batch(batch.id), words: words.cancel },
    });
  },
  act: async (visit) => {
    const { tx, act, subject } = visit;
    await takeBatchApart(tx, { batch: subject.batch.id, officer: officerIn(visit).id }, act);
    return { to: paths.batch(subject.batch.id) };
  },
});
