import type { KeptFile } from '#capabilities/documents';
import { html } from '#platform/html';
import type { Html } from '#platform/html';
import { filesView } from '#portals/shell';
import type { SeenCase } from '../cases/case-for.ts';
import { panel } from '../cases/panel.ts';
import { officerIn } from '../kit.ts';
import type { HubVisit } from '../kit.ts';
import { paths } from '../paths.ts';
import type { CaseFiles } from './case-files.ts';
import { caseFilesWords } from './case-files.words.ts';

type Seen = Pick<SeenCase, 'found'> & { readonly files: CaseFiles; readonly isOnMap: boolean };

/** All that was sent with a case's reports, the first first. */
export function caseFilesView(visit: HubVisit, { found, files, isOnMap }: Seen): Html | undefined {
  const all = [...files.values()].flat();
  if (all.length === 0) return undefined;
  const below = isOnMap ? (file: KeptFile) => showingView(visit, { found, file }) : undefined;
  return panel(caseFilesWords[visit.tongue].files(all.length), picturesView(visit, { found, below }, all));
}

/** Whether everybody sees it, and the way to decide that. */
function showingView(
  visit: HubVisit,
  { found, file }: Pick<SeenCase, 'found'> & { readonly file: KeptFile },
): Html | undefined {
  if (!file.isPicture || file.state !== 'clean') return undefined;
  const words = caseFilesWords[visit.tongue];
  const href = visit.link(paths.showing(found.reference, file.id));
  const way = file.isShown ? words.hide : words.show;
  return html`${file.isShown && html`<span class="tag">${words.shown}</span>`}
  ${officerIn(visit).may.includes('photograph.show') && html`<a href="${href}" aria-label="${way}: ${file.name}">${way}</a>`}`;
}

type Pictured = Pick<SeenCase, 'found'> & {
  readonly below?: ((file: KeptFile) => Html | undefined) | undefined;
};

/** Those of one report, where its story tells of it. */
export function picturesView(
  { tongue, link }: Pick<HubVisit, 'tongue' | 'link'>,
  { found: { reference }, below }: Pictured,
  files: readonly KeptFile[],
): Html {
  return html`<div class="sent">
    ${filesView(files, { tongue, href: (file, part) => link(paths.caseFile(reference, file, part)), below })}
  </div>`;
}
