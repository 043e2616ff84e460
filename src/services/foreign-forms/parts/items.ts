import { fieldTypes, isOf } from '../source/component-types.ts';
import { textIn } from '../source/shapes.ts';
import type { SourceComponent } from '../source/source-form.ts';
import { contentOf, isContent } from './contents.ts';
import type { Content } from './contents.ts';
import type { MadeQuestion, Making } from './made.ts';
import { pieces } from './plain-text.ts';
import { questionOf } from './question-of.ts';

const mostText = 4_800;
const mostHeading = 270;
/** Names that designers gave at random, and those that say nothing, are not longer. */
const longestRandom = 8;

/** Words or a question, in the order in which they stand on a page. */
export type PageItem =
  | { readonly content: Content; readonly condition: string; readonly name: string }
  | { readonly asked: MadeQuestion };

export function itemsOf(components: readonly SourceComponent[], making: Making): readonly PageItem[] {
  return components.flatMap((component): readonly PageItem[] => {
    const condition = textIn(component.options, 'condition');
    if (isContent(component)) {
      const content = contentOf(component, making);
      return content ? [{ content, condition, name: component.name }] : [];
    }
    if (component.name === '' && !isOf(fieldTypes, component.type) && component.type !== 'MultiInputField') {
      making.note(component.place, `a “${component.type}”, which no answer has a name for`, 'left out');
      return [];
    }
    if (component.type === 'PaymentField') {
      making.note(
        component.place,
        'a payment',
        'left out: the service asks for no money until “fee” says so',
      );
      return [];
    }
    return asked(component, making);
  });
}

function asked(component: SourceComponent, making: Making): readonly PageItem[] {
  if (component.children.length > 0 && component.type === 'MultiInputField')
    making.note(component.place, 'rows on a page that does not repeat', 'asked once');
  const parts = component.type === 'MultiInputField' ? component.children : [component];
  return parts.flatMap((part): readonly PageItem[] => {
    const { before, ...question } = questionOf(part, making);
    const said = before === '' ? [] : [{ content: wordsOf(before), condition: '', name: '' }];
    return [...said, { asked: question }];
  });
}

function wordsOf(text: string): Content {
  return { heading: '', text, welsh: '', look: 'text' };
}

/** Content as questions of our kind, which need a heading: their own, else the page’s. */
export function contentQuestions(
  { content, condition, name }: Extract<PageItem, { content: Content }>,
  { title, isAlone }: { readonly title: string; readonly isAlone: boolean },
  { say, questions }: Making,
): readonly MadeQuestion[] {
  const heading = (content.heading || title || 'Information').slice(0, mostHeading);
  const look = content.heading === '' && content.look === 'text' && !isAlone ? 'inset' : content.look;
  const welsh = pieces(content.welsh, mostText);
  return pieces(content.text, mostText).map((text, at) => ({
    question: {
      question: questions.give(name.length > longestRandom ? name : '', content.heading, `${title} text`),
      kind: 'content',
      ...((at > 0 ? 'inset' : look) === 'text' ? {} : { look: at > 0 ? 'inset' : look }),
    },
    words: { ask: say(heading), text: say(text, welsh[at]) },
    condition: condition === '' ? undefined : condition,
  }));
}
