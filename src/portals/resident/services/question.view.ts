import type { AskedPage, Draft } from '#capabilities/forms';
import { html } from '#platform/html';
import type { Html } from '#platform/html';
import { path } from '#platform/http';
import type { Entry } from '#platform/http';
import { formPageView } from '../../shell/index.ts';
import type { Help } from '../../shell/index.ts';
import { layout } from '../layout.ts';
import type { Around } from '../layout.ts';
import { toStep } from './to-step.ts';
import { withMistakes } from './with-mistakes.ts';

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
  const asked = withMistakes(drawn, mistakes);
  return layout(shown, {
    title: asked.title,
    content: withMap(formPageView({ asked, tongue, help, hidden, mayLeave: true }), help),
    mistakes,
    back: backFrom(subject),
    section: 'services',
    map: help.map !== undefined,
    wide: help.map !== undefined,
  });
}

/** A map takes the width of the page, and has its list beside it. */
function withMap(content: Html, { map }: Help): Html {
  return map ? html`<div class="with-map">${content}</div>` : content;
}

function backFrom({ draft, changing, back }: Shown['subject']): string {
  const { service } = draft.form;
  if (changing && draft.journey.isComplete) return toStep(service, { to: 'check' });
  return back === undefined
    ? path('/services/:service', { service })
    : toStep(service, { to: 'page', page: back });
}
