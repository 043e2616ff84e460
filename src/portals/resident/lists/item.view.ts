import type { AskedPage, Item } from '#capabilities/forms';
import type { Said } from '#language';
import { html } from '#platform/html';
import type { Html } from '#platform/html';
import type { Entry } from '#platform/http';
import { formPageView } from '../../shell/index.ts';
import type { Help } from '../../shell/index.ts';
import { layout } from '../layout.ts';
import type { Around } from '../layout.ts';
import { backToList } from './back-to-list.ts';
import type { ListHere } from './list-here.ts';
import type { listsWords } from './lists.words.ts';
import { withMistakes } from '../services/with-mistakes.ts';

type Shown = Around &
  Entry & {
    readonly words: Said<(typeof listsWords)['en']>;
    readonly subject: ListHere & {
      readonly item: Item | undefined;
      readonly nth: number;
      readonly back: string | undefined;
      readonly changing: boolean;
      readonly drawn: AskedPage;
      readonly help: Help;
    };
  };

/** A page of questions as any other, that says about whom or what it asks. */
export function itemView(shown: Shown): Html {
  const { subject, mistakes, tongue, hidden, words } = shown;
  const { drawn, help, nth } = subject;
  const asked = withMistakes(drawn, mistakes);
  const content = html`<span class="govuk-caption-l">${words.nth(subject.words.one ?? '', nth)}</span>
    ${formPageView({ asked, tongue, help, hidden })}`;
  return layout(shown, {
    title: asked.title,
    content,
    mistakes,
    back: subject.back ?? backToList(shown),
    section: 'services',
  });
}
