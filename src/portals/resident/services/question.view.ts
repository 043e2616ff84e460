import type { AskedPage, AskedQuestion, Draft } from '#capabilities/forms';
import type { Mistake } from '#language';
import type { Html } from '#platform/html';
import { path } from '#platform/http';
import type { Entry } from '#platform/http';
import { formPageView } from '../../shell/index.ts';
import type { Help } from '../../shell/index.ts';
import { layout } from '../layout.ts';
import type { Around } from '../layout.ts';
import { toStep } from './to-step.ts';

type Shown = Around &
  Entry & {
    readonly subject: {
      readonly draft: Draft;
      readonly drawn: AskedPage;
      readonly help: Help;
      readonly changing: boolean;
      readonly back: string | undefined;
    };
  };

/** One thing per page. After a mistake everything stands as it was typed, with what to do beside it. */
export function questionView(shown: Shown): Html {
  const { subject, mistakes, tongue, hidden } = shown;
  const { drawn, help } = subject;
  const asked = { ...drawn, questions: drawn.questions.map((question) => marked(question, mistakes)) };
  return layout(shown, {
    title: asked.title,
    content: formPageView({ asked, tongue, help, hidden }),
    mistakes,
    back: backFrom(subject),
    section: 'services',
    map: help.map !== undefined,
  });
}

/** A question with what is wrong with it and nothing else: a page that a button brought back has no mistakes yet. */
function marked(asked: AskedQuestion, mistakes: readonly Mistake[]): AskedQuestion {
  const name = asked.question.question;
  const own = mistakes.filter(({ field }) => field === name || field.startsWith(`${name}.`));
  return { ...asked, mistakes: own };
}

function backFrom({ draft, changing, back }: Shown['subject']): string {
  const { service } = draft.form;
  if (changing && draft.journey.isComplete) return toStep(service, { to: 'check' });
  return back === undefined
    ? path('/services/:service', { service })
    : toStep(service, { to: 'page', page: back });
}
