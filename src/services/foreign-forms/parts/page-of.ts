import type { SourcePage } from '../source/source-form.ts';
import { askedOn } from './asked-on.ts';
import { noteTags } from './contents.ts';
import { contentQuestions, itemsOf } from './items.ts';
import type { PageItem } from './items.ts';
import { listOf } from './list-of.ts';
import type { FromPage, MadePage } from './made-page.ts';
import type { MakingPages } from './making-pages.ts';
import type { MadeQuestion, Making } from './made.ts';
import { oneLine } from './plain-text.ts';
import type { Words } from './say.ts';
import { split } from './split.ts';

const mostQuestions = 40;
const mostTitle = 270;
const mostAbove = 1_800;

/** A page with its questions and words. `ends` says that nothing is asked behind it. */
export function pageOf(source: SourcePage, ends: boolean, making: MakingPages): FromPage {
  noteTags(source.title, `${source.place}.title`, making);
  const title = oneLine(source.title).slice(0, mostTitle);
  const slug = making.pageSlugs.give(source.path, title, 'page');
  if (source.role === 'repeats') return listOf(source, { title, slug }, making);
  const items = kept(itemsOf(source.components, making), ends, { source, making });
  const asked = items.flatMap((item) => ('asked' in item ? [item.asked] : []));
  const { above, below } = apart(items, asked.length > 0);
  const questions = below.flatMap((item): readonly MadeQuestion[] =>
    'asked' in item ? [item.asked] : contentQuestions(item, { title, isAlone: below.length === 1 }, making),
  );
  const whole = questions.length > 0 ? questions : [emptyPage(title || oneLine(source.path), making)];
  if (questions.length === 0)
    making.note(
      source.place,
      `the page “${source.path}”, which asks and says nothing`,
      'a page that says its title',
    );
  const fields = asked.flatMap(({ field }) => field ?? []);
  const counting = askedOn(fields, making);
  const groups = split(counting ? [counting.question, ...whole] : whole, mostQuestions);
  return {
    source,
    pages: pagesFrom(groups, { slug, title, above, source }, making),
    fields: counting?.fields ?? fields,
    innerFields: [],
    inner: {},
    innerQuestions: {},
    ends,
  };
}

/** Where the road ends, nobody answers. */
function kept(
  items: readonly PageItem[],
  ends: boolean,
  { source, making }: { readonly source: SourcePage; readonly making: Making },
): readonly PageItem[] {
  if (!ends) return items;
  const said = items.filter((item) => 'content' in item);
  if (said.length < items.length)
    making.note(source.place, 'questions on a page that ends the journey', 'left out');
  return said;
}

/** Words at the head of a page stand above its questions; others stand where they were. */
function apart(items: readonly PageItem[], hasQuestions: boolean) {
  const above: string[] = [];
  for (const item of hasQuestions ? items : []) {
    if (!('content' in item)) break;
    const { content, condition } = item;
    const isPlain =
      content.heading === '' && content.look === 'text' && condition === '' && content.welsh === '';
    if (!isPlain || [...above, content.text].join('\n\n').length > mostAbove) break;
    above.push(content.text);
  }
  return { above: above.join('\n\n'), below: items.slice(above.length) };
}

function emptyPage(title: string, { questions, say }: Making): MadeQuestion {
  const question = questions.give(`${title} text`);
  return {
    question: { question, kind: 'content' },
    words: { ask: say(title || 'Information'), text: say(title || 'Information') },
  };
}

type Titled = {
  readonly slug: string;
  readonly title: string;
  readonly above: string;
  readonly source: SourcePage;
};

/** Each page with its title, where its one question does not say it already. */
function pagesFrom(
  groups: readonly (readonly MadeQuestion[])[],
  { slug, title, above, source }: Titled,
  making: MakingPages,
): readonly MadePage[] {
  return groups.map((questions, at): MadePage => {
    const page = at === 0 ? slug : making.pageSlugs.give(slug);
    const [first, ...others] = questions.filter(({ question }) => question.kind !== 'today');
    const ask = askOf(first);
    const isSaid = others.length === 0 && (title === '' || title === ask) && (at > 0 || above === '');
    return {
      page,
      questions,
      ...(isSaid
        ? {}
        : { words: titleWords({ title: title || ask, above: at === 0 ? above : '', source }, making) }),
    };
  });
}

function askOf(made: MadeQuestion | undefined): string {
  const ask = made?.words['ask'];
  const [english = ''] = Array.isArray(ask) ? ask.map(String) : [];
  return english.replace(/^\[to write\] /, '');
}

export function titleWords({ title, above, source }: Omit<Titled, 'slug'>, { say, form }: Making): Words {
  const welsh = oneLine(form.welsh(`pages.${source.id}.title`));
  return { title: say(title || 'Questions', welsh), ...(above === '' ? {} : { text: say(above) }) };
}
