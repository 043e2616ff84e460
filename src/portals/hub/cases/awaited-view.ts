import { sayReference } from '#language';
import { html } from '#platform/html';
import type { Html } from '#platform/html';
import type { Entry } from '#platform/http';
import { mistakesView } from '#portals/shell';
import { frame } from '../frame/frame.ts';
import type { HubVisit } from '../kit.ts';
import { paths } from '../paths.ts';
import type { Doing } from './acting.ts';
import { aboutCase } from './case-form.view.ts';
import { caseFormWords } from './case-form.words.ts';

/** What has to be done first, with the way to it. */
export function awaitedView(visit: HubVisit & Entry, subject: Doing, title: string): Html {
  const { tongue, link, mistakes } = visit;
  const { found, words, rail, tasks, action } = subject;
  const said = caseFormWords[tongue];
  const content = html`${mistakesView(mistakes, tongue)} ${aboutCase(visit, subject, title)}
    <section class="panel">
      <header><h2>${said.first}</h2></header>
      <div class="in">
        <ul class="tasks">
          ${(action?.awaits?.documents ?? []).map(
            (name) =>
              html`<li>
                <a href="${link(paths.case(found.reference, 'documents'))}"
                  >${words.documents[name] ?? name}</a
                >
                <span class="soft">${said.toAttach}</span>
              </li>`,
          )}
          ${(action?.awaits?.tasks ?? []).map((name) => {
            const open = tasks.find(({ task, ending }) => task === name && ending === null);
            const label = words.tasks[name]?.label ?? name;
            return open
              ? html`<li><a href="${link(paths.task(open.id))}">${label}</a></li>`
              : html`<li>${label} <span class="soft">${said.notOpen}</span></li>`;
          })}
        </ul>
      </div>
    </section>
    <p class="acts"><a class="btn" href="${link(paths.case(found.reference))}">${said.cancel}</a></p>`;
  return frame(visit, { title: `${title}, ${sayReference(found.reference)}`, rail, content });
}
