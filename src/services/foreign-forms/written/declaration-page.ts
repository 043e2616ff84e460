import type { FromPage } from '../parts/made-page.ts';
import type { MakingPages } from '../parts/making-pages.ts';
import { pieces, plainText } from '../parts/plain-text.ts';
import type { RoutedPage } from '../routes/routed.ts';
import type { SourceForm } from '../source/source-form.ts';

/** What was to be declared on the summary, as a last page with a box to tick. */
export function declarationPage(form: SourceForm, making: MakingPages): RoutedPage | undefined {
  const { say, questions, pageSlugs, note } = making;
  const text = plainText(form.declaration);
  if (text === '') return undefined;
  note('declaration', 'a declaration on the summary', 'a last page with a box to tick');
  const [above = '', ...more] = pieces(text, 1_800);
  if (more.length > 0) note('declaration', 'more than 1,800 characters', 'cut there');
  const page = pageSlugs.give('declaration');
  const source: FromPage['source'] = {
    place: 'declaration',
    id: '',
    path: '',
    title: 'Declaration',
    role: 'asks',
    section: '',
    condition: '',
    links: [],
    components: [],
  };
  const question = questions.give('declaration');
  const from: FromPage = {
    source,
    pages: [
      {
        page,
        words: { title: ['Declaration', 'Datganiad'], text: say(above) },
        questions: [
          {
            question: { question, kind: 'choices', options: ['agreed'] },
            words: {
              ask: ['Do you agree?', 'Ydych chi’n cytuno?'],
              label: ['Declaration', 'Datganiad'],
              options: { agreed: ['I agree', 'Rwy’n cytuno'] },
            },
          },
        ],
      },
    ],
    fields: [],
    innerFields: [],
    inner: {},
    innerQuestions: {},
    ends: false,
  };
  return { from, when: true, contents: new Map(), options: new Map() };
}
