import type { MentionKey, MentionLine } from '#capabilities/cases';
import { sayReference } from '#language';
import { html } from '#platform/html';
import type { Html } from '#platform/html';
import type { Entry } from '#platform/http';
import { quoteView } from '../cases/story-view.ts';
import { formHead } from '../frame/form-frame.ts';
import { frame } from '../frame/frame.ts';
import type { Rail } from '../frame/rail.ts';
import type { HubVisit } from '../kit.ts';
import { paths } from '../paths.ts';
import { sayPast } from '../says/due.ts';
import type { mentionsWords } from './mentions.words.ts';

export type ShownMention = MentionLine & { readonly noun: string; readonly writer: string };

type Words = (typeof mentionsWords)['en'];
type Subject = {
  readonly rail: Rail;
  readonly lines: readonly ShownMention[];
  readonly isFirst: boolean;
  readonly next: MentionKey | undefined;
};

export function mentionsView(visit: HubVisit & Entry, subject: Subject, words: Words): Html {
  const { rail, lines, isFirst, next } = subject;
  const content = html`${formHead(words.title, { below: words.about })}
    <section class="panel">
      ${
        lines.length > 0
          ? html`<div class="in">
              <ol class="line">
                ${lines.map((line) => mentionView(visit, line, words))}
              </ol>
            </div>`
          : html`<p class="empty">${isFirst ? words.empty : words.atEnd}</p>`
      }
    </section>
    ${
      next &&
      html`<p class="acts">
        <a class="btn" rel="next" href="${visit.link(paths.mentions(`${next.at.toString()} ${next.note}`))}"
          >${words.earlier}</a
        >
      </p>`
    }`;
  return frame(visit, { title: words.title, rail, content });
}

/** What was written, by whom, and the way to where it stands in the case's story. */
function mentionView({ link, now, tongue }: HubVisit, line: ShownMention, words: Words): Html {
  const { at, note, reference, noun, place, text, writer, readAt } = line;
  return html`<li>
    <time datetime="${at.toString()}">${sayPast(at, now, tongue)}</time>
    <div>
      <a class="ref" href="${link(paths.note(reference, note))}">${sayReference(reference)}</a>
      <b>${writer}</b> <span class="soft">${noun}${place !== null && `, ${place}`}</span>
      ${readAt === null && html`<span class="tag fresh">${words.isNew}</span>`} ${quoteView(text)}
    </div>
  </li>`;
}
