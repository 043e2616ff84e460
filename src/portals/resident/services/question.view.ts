import type { AskedPage, Draft } from '#capabilities/forms';
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
  const isWrong = mistakes.length > 0;
  const asked = isWrong
    ? drawn
    : { ...drawn, questions: drawn.questions.map((question) => ({ ...question, mistakes: [] })) };
  return layout(shown, {
    title: asked.title,
    content: formPageView({ asked, tongue, help, hidden }),
    mistakes,
    back: backFrom(subject),
    section: 'services',
    map: help.map !== undefined,
  });
}

function backFrom({ draft, changing, back }: Shown['subject']): string {
  const { service } = draft.form;
  if (changing) return toStep(service, { to: 'check' });
  return back === undefined
    ? path('/services/:service', { service })
    : toStep(service, { to: 'page', page: back });
}
