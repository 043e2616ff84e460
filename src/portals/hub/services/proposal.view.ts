import { sayMoment } from '#language';
import { html } from '#platform/html';
import type { Html } from '#platform/html';
import { sayProblem } from '#services';
import type { PlannedProposal } from '#services';
import { facts, panel } from '../cases/panel.ts';
import { officerIn } from '../kit.ts';
import type { HubVisit } from '../kit.ts';
import { paths } from '../paths.ts';
import type { SeenProposal } from './proposal-for.ts';
import { planSaid } from './plan-said.ts';
import { standingView } from './proposal-standing.ts';
import type { proposalWords } from './proposal.words.ts';

type Words = (typeof proposalWords)['en'];
type Shown = SeenProposal & {
  readonly plan: PlannedProposal;
  readonly names: ReadonlyMap<string, string>;
};

const mostChanges = 200;

export function proposalView(visit: HubVisit, shown: Shown, words: Words): Html {
  const { plan } = shown;
  return html`${panel(words.what, whatView(visit, shown, words))}
  ${!shown.proposal.ending && panel(words.next, nextView(visit, shown, words))}
  ${plan.problems.length > 0 && panel(words.problems, problemsView(plan, words))}
  ${panel(words.changes, changesView(shown, words))}`;
}

function whatView({ tongue }: HubVisit, { proposal, names }: Shown, words: Words): Html {
  const { proposer, proposedAt, basedOn, ending } = proposal;
  const named = (name: string) => names.get(name) ?? words.command;
  return facts([
    [words.standing, standingView(proposal, tongue)],
    [words.proposedBy, `${named(proposer.name)}, ${sayMoment(proposedAt, tongue)}`],
    [words.basedOn, basedOn === null ? words.isNew : words.version(basedOn)],
    [words.endedBy, ending && `${named(ending.by)}, ${sayMoment(ending.at, tongue)}`],
  ]);
}

/** What publishing it would touch, and the ways on. */
function nextView(visit: HubVisit, shown: Shown, words: Words): Html {
  const { plan, proposal, isOwn } = shown;
  const { planned } = plan;
  const { link } = visit;
  const mayPublish = officerIn(visit).may.includes('services.publish');
  const hinders = hindranceOf(shown, words) ?? (mayPublish ? undefined : words.mayNot);
  return html`${planned && html`<p>${planSaid(planned, words)}</p>`}
    ${hinders !== undefined && html`<p class="soft">${hinders}</p>`}
    ${isOwn && hinders === undefined && html`<p class="soft">${words.own}</p>`}
    <p class="acts">
      ${
        hinders === undefined &&
        !isOwn &&
        html`<a class="btn primary" href="${link(paths.proposal(proposal.id, 'publication'))}"
          >${words.publish}</a
        >`
      }
      <a class="btn" href="${link(paths.proposal(proposal.id, 'preview'))}">${words.walk}</a>
      <a class="btn" href="${link(paths.proposal(proposal.id, 'rehearsal'))}">${words.rehearse}</a>
      <a class="btn" href="${link(paths.proposal(proposal.id, 'withdrawal'))}">${words.withdraw}</a>
    </p>`;
}

function hindranceOf({ plan }: Shown, words: Words): string | undefined {
  if (plan.isBehind) return words.isBehind;
  return plan.problems.length > 0 ? words.hasProblems : undefined;
}

function problemsView({ problems }: PlannedProposal, words: Words): Html {
  return html`<p>${words.problemsAbout}</p>
    <ul lang="en">
      ${problems.map((problem) => html`<li>${sayProblem(problem)}</li>`)}
    </ul>`;
}

function changesView({ plan, proposal }: Shown, words: Words): Html {
  const { changes } = plan;
  if (proposal.basedOn === null) return html`<p>${words.allNew}</p>`;
  if (changes.length === 0) return html`<p class="soft">${words.nothing}</p>`;
  const more = changes.length - mostChanges;
  return html`<ul>
      ${changes.slice(0, mostChanges).map((change) => html`<li>${change}</li>`)}
    </ul>
    ${more > 0 && html`<p class="soft">${words.more(more)}</p>`}`;
}
