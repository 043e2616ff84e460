import type { SourceComponent, SourcePage } from '../source/source-form.ts';
import { contentOf, isContent } from './contents.ts';
import { contentQuestions, itemsOf } from './items.ts';
import type { FromPage, MadePage } from './made-page.ts';
import type { MadeQuestion, Making } from './made.ts';
import type { MakingPages } from './making-pages.ts';
import { oneLine } from './plain-text.ts';
import type { Words } from './say.ts';
import { split } from './split.ts';

const mostItems = 50;
const mostQuestions = 20;
const mostHint = 900;

type About = { readonly slug: string; readonly title: string };

/** A page that repeats as a list: people or things, about each of whom the same is asked. */
export function listOf(source: SourcePage, { title, slug }: About, making: MakingPages): FromPage {
  const { name, title: named, ...repeat } = source.repeat ?? none;
  const { above, each } = aboutEach(source, making);
  const question = making.questions.give(name, title, 'list');
  const one = oneLine(named).slice(0, 70) || title.slice(0, 70) || 'Item';
  const inside = insideOf(each, { slug, title: one }, making);
  noteMost(repeat.most, source, making);
  const pages = inside.map(({ page, questions: asked }) => ({
    page,
    questions: asked.map((inner) => inner.question),
  }));
  const optional = repeat.isOptional ? { optional: true } : {};
  const asked = inside.flatMap((page) => page.questions);
  if (asked.some(({ offered = {} }) => Object.keys(offered).length > 0))
    making.note(
      source.place,
      'options that are offered only when a condition holds, about each of a list',
      'always offered',
    );
  return {
    source,
    pages: [
      {
        page: slug,
        questions: [
          {
            question: { question, kind: 'list', ...bounds(repeat), ...optional, pages },
            words: listWords({ title: title || one, one, above }, source, making),
          },
        ],
      },
    ],
    fields: [],
    innerFields: asked.flatMap(({ field }) => field ?? []),
    inner: Object.fromEntries(inside.flatMap(({ page, words }) => (words ? [[page, words] as const] : []))),
    innerQuestions: Object.fromEntries(asked.map((made) => [made.question.question, made.words] as const)),
    ends: false,
  };
}

const none = { name: '', title: '', least: 1, most: mostItems, isOptional: false };

function noteMost(most: number, { place }: SourcePage, { note }: Making): void {
  if (most > mostItems)
    note(`${place}.repeat.schema.max`, `at most ${String(most)} of a list`, `at most ${String(mostItems)}`);
}

type Titled = { readonly title: string; readonly one: string; readonly above: string };

function listWords({ title, one, above }: Titled, { id }: SourcePage, { say, form }: Making): Words {
  return {
    ask: say(title, oneLine(form.welsh(`pages.${id}.title`))),
    one: say(one, oneLine(form.welsh(`pages.${id}.repeatTitle`)).slice(0, 100)),
    ...(above === '' ? {} : { hint: say(above.slice(0, mostHint)) }),
  };
}

function bounds({ least, most }: Pick<typeof none, 'least' | 'most'>): {
  readonly least?: number;
  readonly most: number;
} {
  const [low, high] = [
    Math.min(Math.max(Math.floor(least), 1), mostItems),
    Math.min(Math.max(Math.floor(most), 1), mostItems),
  ];
  return { ...(low > 1 ? { least: Math.min(low, high) } : {}), most: high };
}

/** DEFRA repeats all of the page; the older form builder repeats one field, and shows above it what stands before. */
function aboutEach(
  { components, place }: SourcePage,
  making: Making,
): { readonly above: string; readonly each: readonly SourceComponent[] } {
  const rows = components.find(({ children }) => children.length > 0);
  if (!rows) return { above: '', each: components };
  const others = components.filter((one) => one !== rows);
  const said = others.flatMap((one) => (isContent(one) ? (contentOf(one, making)?.text ?? []) : []));
  if (others.some((one) => !isContent(one)))
    making.note(place, 'further questions on a page that repeats', 'asked about each');
  const above = said.join('\n\n');
  if (above.length > mostHint) making.note(place, 'more than 900 characters above a list', 'cut there');
  return { above, each: [...others.filter((one) => !isContent(one)), ...rows.children] };
}

function insideOf(
  components: readonly SourceComponent[],
  { slug, title }: About,
  making: MakingPages,
): readonly MadePage[] {
  const items = itemsOf(components, making);
  const questions = items.flatMap((item): readonly MadeQuestion[] =>
    'asked' in item
      ? [ofEach(item.asked, making)]
      : contentQuestions(item, { title, isAlone: items.length === 1 }, making),
  );
  const asked = questions.some(({ question }) => question.kind !== 'content')
    ? questions
    : [...questions, described(title, making)];
  return split(asked, mostQuestions).map((group) => ({
    page: making.pageSlugs.give(`${slug}-each`),
    questions: group,
    ...(group.length > 1 ? { words: titleOnly(title, making) } : {}),
  }));
}

/** Of each of a list a file may be sent, and need not: an adviser who fills in the form cannot send one there. */
function ofEach(made: MadeQuestion, { note }: Making): MadeQuestion {
  if (made.question.kind !== 'upload' || made.question['optional'] === true) return made;
  note(made.field?.name ?? '', 'a file that must be sent about each of a list', 'one that may be sent');
  return { ...made, question: { ...made.question, optional: true } };
}

function titleOnly(title: string, { say }: Making): Words {
  return { title: say(title || 'Details') };
}

/** Of a list about which nothing is asked, one may write a line. */
function described(title: string, { questions, say }: Making): MadeQuestion {
  const question = questions.give(`${title} description`);
  return { question: { question, kind: 'text', most: 200 }, words: { ask: say(title || 'Description') } };
}
