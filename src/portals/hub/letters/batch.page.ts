import { html } from '#platform/html';
import { panel } from '../cases/panel.ts';
import { frame } from '../frame/frame.ts';
import { page } from '../kit.ts';
import { paths } from '../paths.ts';
import { batchFor, batchParams, sayBatch } from './batch-for.ts';
import { lettersWords } from './letters.words.ts';

/** One batch: its files, and what became of it. */
export default page({
  at: '/letters/:batch',
  access: 'letters.print',
  params: batchParams,
  words: lettersWords,
  find: (visit) => batchFor(visit, visit.params.batch),
  looks: () => [],
  show: (visit) => {
    const { subject, words, link } = visit;
    const { rail, batch, letters, names } = subject;
    const { made, stands } = sayBatch(visit, batch, names);
    const to = (noun: string, said: string, kind = 'btn') =>
      html`<a class="${kind}" href="${link(paths.batch(batch.id, noun))}">${said}</a>`;
    const content = html`<div class="head">
        <div>
          <p class="soft"><a href="${link(paths.letters)}">${words.title}</a></p>
          <h1>${words.letters(batch.letters)}</h1>
          <p class="soft">${made}. ${stands}.</p>
        </div>
      </div>
      <div class="stack">
        ${
          batch.ending?.how !== 'taken-apart' &&
          panel(
            words.files,
            html`<p>${words.filesAbout}</p>
              ${letters.length < batch.letters && html`<p class="soft">${words.fewer(letters.length)}</p>`}
              <p class="acts">${to('letters.pdf', words.pdf)} ${to('letters.csv', words.manifest)}</p>`,
          )
        }
        ${
          !batch.ending &&
          html`<p class="acts">
            ${to('handover', words.handOver, 'btn primary')} ${to('taking-apart', words.takeApart)}
          </p>`
        }
      </div>`;
    return frame(visit, { title: words.batch, rail, content });
  },
});
