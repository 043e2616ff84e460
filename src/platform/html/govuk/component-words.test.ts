import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Html, render } from '../markup.ts';
import * as components from './index.ts';
import { componentWords } from './component-words.ts';

const { en, cy } = componentWords;

test('the English words are those that the components say unasked', () => {
  const label = { text: 'x' };
  const pages = { previous: { href: '/1' }, next: { href: '/3' }, items: [{ number: 2, href: '/2' }] };
  const pairs: readonly (readonly [Html, Html])[] = [
    [components.backLink({}), components.backLink(en.backLink)],
    [components.breadcrumbs({ items: [] }), components.breadcrumbs({ items: [], ...en.breadcrumbs })],
    [
      components.cookieBanner({ messages: [] }),
      components.cookieBanner({ messages: [], ...en.cookieBanner }),
    ],
    [components.dateInput({ id: 'a' }), components.dateInput({ id: 'a', ...en.dateInput })],
    [components.errorMessage(label), components.errorMessage({ ...label, ...en.errorMessage })],
    [components.footer({ meta: {} }), components.footer({ meta: en.footerMeta })],
    [
      components.languageNavigation({ items: [] }),
      components.languageNavigation({ items: [], ...en.languageNavigation }),
    ],
    [
      components.notificationBanner(label),
      components.notificationBanner({ ...label, ...en.notificationBanner }),
    ],
    [
      components.notificationBanner({ type: 'success' }),
      components.notificationBanner({ type: 'success', ...en.successBanner }),
    ],
    [
      components.pagination(pages),
      components.pagination({
        ...en.pagination,
        previous: { ...pages.previous, ...en.paginationPrevious },
        next: { ...pages.next, ...en.paginationNext },
        items: [{ number: 2, href: '/2', visuallyHiddenText: en.paginationPage(2) }],
      }),
    ],
    [
      components.serviceNavigation({ serviceName: 'x' }),
      components.serviceNavigation({ serviceName: 'x', ...en.serviceNavigation }),
    ],
    [components.tabs({}), components.tabs(en.tabs)],
    [components.warningText(label), components.warningText({ ...label, ...en.warningText })],
  ];
  for (const [unasked, asked] of pairs) assert.equal(render(asked), render(unasked));
});

test('the limit in English is the one that the character count says unasked', () => {
  const question = { name: 'a', label: { text: 'x' } };
  for (const [most, textareaDescriptionText] of [
    [{ maxlength: 9 }, en.characterLimit.characters],
    [{ maxwords: 9 }, en.characterLimit.words],
  ] as const) {
    assert.equal(
      render(components.characterCount({ ...question, ...most, textareaDescriptionText })),
      render(components.characterCount({ ...question, ...most })),
    );
  }
});

test('no English word stands among the Welsh ones', () => {
  const welsh = new Set(sentences(cy));
  for (const sentence of sentences(en)) assert.ok(!welsh.has(sentence), sentence);
});

test('Welsh has a sentence for each of its plural forms that can occur', () => {
  const forms = new Intl.PluralRules('cy').resolvedOptions().pluralCategories;
  const { charactersUnderLimitText, wordsUnderLimitText } = cy.characterCount;
  for (const plurals of [charactersUnderLimitText, wordsUnderLimitText]) {
    assert.deepEqual(Object.keys(plurals).toSorted(), forms.toSorted());
  }
});

function sentences(words: unknown): readonly string[] {
  if (typeof words === 'string') return [words];
  if (typeof words === 'function') return [(words as (number: number) => string)(3)];
  if (typeof words !== 'object' || words === null) return [];
  return Object.values(words).flatMap(sentences);
}
