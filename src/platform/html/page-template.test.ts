import assert from 'node:assert/strict';
import { test } from 'node:test';
import { html } from './html.ts';
import { render } from './markup.ts';
import { pageTemplate, type PageTemplateOptions } from './page-template.ts';

const page: PageTemplateOptions = {
  lang: 'cy',
  title: 'Tipio <anghyfreithlon>',
  themeColor: '#0b5c3b',
  skipLinkText: 'Neidio i’r prif gynnwys',
  content: html`<h1>Helo</h1>`,
};

test('a page has its language, its escaped title, a skip link and one main part to skip to', () => {
  const markup = render(pageTemplate(page));
  assert.match(markup, /^<!doctype html>\s<html lang="cy" class="govuk-template">/u);
  assert.match(markup, /<title>Tipio &lt;anghyfreithlon&gt;<\/title>/u);
  assert.match(markup, /<meta name="theme-color" content="#0b5c3b"\s?\/>/u);
  assert.match(
    markup,
    /<a href="#main-content" class="govuk-skip-link" data-module="govuk-skip-link">Neidio/u,
  );
  assert.match(markup, /<main class="govuk-main-wrapper" id="main-content">\s<h1>Helo<\/h1>/u);
  assert.match(markup, /<\/html>\s$/u);
});

test('a page runs no script of its own without a nonce', () => {
  assert.doesNotMatch(render(pageTemplate(page)), /<script/u);
  assert.match(render(pageTemplate({ ...page, cspNonce: 'abc' })), /<script nonce="abc">document\.body/u);
});

test('a page shows what it is given, each in its place', () => {
  const markup = render(
    pageTemplate({
      ...page,
      head: html`<link rel="stylesheet" href="/a.css" />`,
      icons: html`<link rel="icon" href="/a.svg" />`,
      bodyStart: html`<i id="start"></i>`,
      header: html`<i id="header"></i>`,
      beforeContent: html`<i id="before"></i>`,
      footer: html`<i id="footer"></i>`,
      bodyEnd: html`<i id="end"></i>`,
      classes: { html: 'h', body: 'b', container: 'c', main: 'm' },
      bodyAttributes: { 'data-portal': 'resident' },
    }),
  );
  const order = [
    '/a.svg',
    '/a.css',
    '</head>',
    'body b" data-portal="resident"',
    'start',
    'skip-link',
    '<header',
    'id="header"',
    '</header>',
    'container c',
    'before',
    '<main',
    '</main>',
    '<footer',
    'id="footer"',
    '</footer>',
    'id="end"',
    '</body>',
  ];
  const places = order.map((part) => markup.indexOf(part));
  assert.ok(!places.includes(-1), `missing: ${order[places.indexOf(-1)]}`);
  assert.deepEqual(
    places,
    places.toSorted((a, b) => a - b),
  );
});

test('a page without header or footer has no empty landmark', () => {
  assert.doesNotMatch(render(pageTemplate(page)), /<header|<footer/u);
});
