import { londonDay, text } from '#language';
import { html, textarea } from '#platform/html';
import type { Html } from '#platform/html';
import type { Entry } from '#platform/http';
import { checkProposal, proposeVersion, readPackDocument, sayProblem } from '#services';
import { z } from 'zod';
import { enteredIn, mistakeAt } from '../cases/entered.ts';
import { formFrame, formHead } from '../frame/form-frame.ts';
import { railOf } from '../frame/rail.ts';
import { page } from '../kit.ts';
import type { HubVisit } from '../kit.ts';
import { paths } from '../paths.ts';
import { newProposalWords } from './new-proposal.words.ts';

type Words = (typeof newProposalWords)['en'];

/** Of so many the rest is seen when these are mended. */
const mostProblems = 50;

/** A whole service comes as one document. What is wrong with it is said line by line, and what was pasted stands there again. */
export default page({
  at: paths.newProposal,
  access: 'services.propose',
  words: newProposalWords,
  find: async (visit) => ({ rail: await railOf(visit) }),
  looks: () => [],
  form: (_subject, visit) => formFor(visit),
  show: (visit) => {
    const { words, subject } = visit;
    return formFrame(visit, {
      title: words.title,
      rail: subject.rail,
      head: formHead(words.title, { below: words.about }),
      fields: fields(visit, words),
      button: words.button,
      back: { to: paths.services, words: words.cancel },
    });
  },
  act: async ({ tx, act, form }) => ({ to: paths.proposal(await proposeVersion(tx, form, act)) }),
});

function formFor({ tx, now, world: { council } }: HubVisit) {
  return z
    .object({ document: text(200_000), why: text(500) })
    .transform(async ({ document, why }, context) => {
      const issue = (path: readonly string[], message: string) =>
        context.issues.push({ code: 'custom', message, path: [...path], input: document });
      const given = readPackDocument(document);
      if (!given) {
        issue(['document'], 'malformed');
        return z.NEVER;
      }
      const read = await checkProposal(tx, { document: given, council, on: londonDay(now) });
      if ('found' in read) return { pack: read.found, why };
      for (const [index, problem] of read.problems.slice(0, mostProblems).entries())
        issue(['document', String(index)], sayProblem(problem));
      return z.NEVER;
    });
}

function fields(visit: HubVisit & Entry, words: Words): Html {
  const problems = visit.mistakes.filter(({ field }) => field.startsWith('document.'));
  return html`${
    problems.length > 0 &&
    html`<ol lang="en">
      ${problems.map(({ field, words: said }) => html`<li id="${field}">${said}</li>`)}
    </ol>`
  }
  ${textarea({
    id: 'document',
    name: 'document',
    rows: 12,
    classes: 'document',
    label: { text: words.document },
    hint: { text: words.documentHint },
    value: enteredIn(visit, 'document'),
    spellcheck: false,
    ...mistakeAt(visit, 'document'),
  })}
  ${textarea({
    id: 'why',
    name: 'why',
    rows: 2,
    label: { text: words.why },
    hint: { text: words.whyHint },
    value: enteredIn(visit, 'why'),
    ...mistakeAt(visit, 'why'),
  })}`;
}
