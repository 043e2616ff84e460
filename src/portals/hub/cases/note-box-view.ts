import { attributes, html } from '#platform/html';
import type { Html } from '#platform/html';
import type { Entry } from '#platform/http';
import { begunView, keepsTyping } from '../jottings/begun-view.ts';
import { keptMark } from '../jottings/kept-mark.ts';
import { officerIn } from '../kit.ts';
import type { HubVisit } from '../kit.ts';
import { mentionsWords } from '../mentions/mentions.words.ts';
import { paths } from '../paths.ts';
import type { CasePage, CasePageWords } from './case-page.ts';

/** Kept to those who may write here; a closed case takes notes from those who may change one. What was begun stands in it again. */
export function noteBoxView(
  visit: HubVisit & Entry,
  { found, begunNote }: CasePage,
  words: CasePageWords,
): Html | undefined {
  const { may } = officerIn(visit);
  if (!may.includes('case.note') || (found.closing && !may.includes('case.change-closed'))) return undefined;
  const { reference } = found;
  const isPublic = begunNote?.fields['kind'] === 'public';
  return html`<div class="write">
    ${begunNote && begunView(visit, reference, begunNote)}
    <form
      method="post"
      action="${visit.link(paths.case(reference, 'notes'))}"
      ${attributes(keepsTyping(visit, reference, 'notes'))}
    >
      ${visit.hidden}
      <label class="govuk-visually-hidden" for="text">${words.note}</label>
      <textarea
        id="text"
        name="text"
        rows="2"
        placeholder="${words.notePlaceholder}"
        data-key="i"
        data-hint="${words.note.toLowerCase()}"
        data-mentions="${visit.link(paths.case(reference, 'colleagues.json'))}"
      >
${begunNote?.fields['text']}</textarea>
      <div class="govuk-checkboxes">
        <div class="govuk-checkboxes__item">
          <input
            class="govuk-checkboxes__input"
            id="public"
            type="checkbox"
            name="kind"
            value="public"
            ${isPublic && attributes({ checked: true })}
          />
          <label class="govuk-label govuk-checkboxes__label" for="public">${words.tellAll}</label>
        </div>
      </div>
      <div class="acts">
        <button class="btn">${words.saveNote}</button>
        <a href="${visit.link(paths.case(reference, 'notes'))}">${mentionsWords[visit.tongue].mention}</a>
        ${keptMark}
      </div>
    </form>
  </div>`;
}
