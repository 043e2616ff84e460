import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { html, type HtmlValue } from './html.ts';
import { type Html, render } from './markup.ts';

const hostileUnit = fc.oneof(
  fc.constantFrom('<', '>', '"', "'", '&', '`', '\\', ';', '#'),
  fc.string({ maxLength: 1 }),
);
const shown = (value: HtmlValue) => render(html`<p>${value}</p>`);

test('text is escaped, markup is not', () => {
  assert.equal(shown(`<b>&"'`), '<p>&lt;b&gt;&amp;&quot;&#39;</p>');
  assert.equal(shown(html`<b>${'x < y'}</b>`), '<p><b>x &lt; y</b></p>');
});

test('numbers are printed, lists are joined and nothing prints nothing', () => {
  const examples: readonly (readonly [HtmlValue, string])[] = [
    [0, '0'],
    [12n, '12'],
    [undefined, ''],
    [null, ''],
    [false, ''],
    [['a', html`<br />`, null, ['<', 3]], 'a<br />&lt;3'],
  ];
  for (const [value, expected] of examples) assert.equal(shown(value), `<p>${expected}</p>`);
});

test('whatever text is shown, no character of it can open or close anything', () => {
  fc.assert(
    fc.property(fc.string({ unit: hostileUnit }), (text) => {
      const inside = shown(text).slice('<p>'.length, -'</p>'.length);
      assert.doesNotMatch(inside, /[<>"'`]/u);
      assert.equal(unescaped(inside), text);
    }),
  );
});

test('an object that looks like markup is not markup', () => {
  const forged = JSON.parse('{"markup":"<script>","#markup":"<script>"}') as Html;
  assert.throws(() => shown(forged), TypeError);
});

test('an address that would run code when followed becomes a mere hash', () => {
  for (const hostile of [
    'javascript:alert(1)',
    ' \u0001JavaScript:x',
    'java\nscript:x',
    'data:text/html,x',
    'vbscript:x',
    `${' '.repeat(99)}javascript:x`,
  ]) {
    assert.equal(link(hostile), '<a href="#">x</a>', JSON.stringify(hostile));
  }
  for (const plain of [
    '/cases/7',
    '#reason',
    '?page=2',
    'https://example.org/',
    'mailto:a@example.org',
    'data',
  ]) {
    assert.equal(link(plain), `<a href="${plain}">x</a>`);
  }
});

test('between attributes a string may be a bare name and nothing else', () => {
  assert.equal(box('checked'), '<input type="checkbox" checked />');
  assert.equal(box(false), '<input type="checkbox" />');
  assert.throws(() => box('onclick="x"'), TypeError);
  assert.throws(() => box(['checked', 'a=b']), TypeError);
});

test('a template with a hole where escaping does not protect is refused', () => {
  const templates = [
    '<script>§</script>',
    '<style>p { color: § }</style>',
    '<p class=§></p>',
    '<p class=a§></p>',
    '<p class= §></p>',
    '<§></p>',
    '<h§></h2>',
    '<p></§>',
    '<p data-§="1"></p>',
    '<p §="1"></p>',
    '<p §="§"></p>',
    '<p onclick="§"></p>',
    "<iframe srcdoc='§'></iframe>",
  ];
  for (const template of templates) assert.throws(() => written(template, 'x'), SyntaxError, template);
});

test('what looks like markup inside a value or after a script does not lead the reader astray', () => {
  assert.equal(written('<script src="/a.js"></script>§', '<'), '<script src="/a.js"></script>&lt;');
  assert.equal(written('<script>a < b</script><p>§</p>', '<'), '<script>a < b</script><p>&lt;</p>');
  assert.equal(written('<p title="a > b">§</p>', '<'), '<p title="a > b">&lt;</p>');
  assert.equal(written(`<p title='"'>§</p>`, '<'), `<p title='"'>&lt;</p>`);
  assert.equal(written('1 < 2 <b>§</b>', '<'), '1 < 2 <b>&lt;</b>');
  assert.equal(written('<a class="§" href="/a/§">§</a>', '<'), '<a class="&lt;" href="/a/&lt;">&lt;</a>');
});

test('indentation is not sent, except where it is shown', () => {
  assert.equal(
    written('<ul\n  class="a"\n  §\n>\n  <li>\n    x\n  </li>\n</ul>', 'hidden'),
    '<ul class="a" hidden>\n<li>\nx\n</li>\n</ul>',
  );
  assert.equal(
    written('<pre>a\n  <b>b</b>\n    §</pre>\n\n  <p>', 'c'),
    '<pre>a\n  <b>b</b>\n    c</pre>\n<p>',
  );
});

/** A template as it stands, with the value in each hole; the formatter would tidy what is written in `html` itself. */
function written(template: string, value: HtmlValue): string {
  const pieces = template.split('§');
  return render(html(Object.assign(pieces, { raw: pieces }), ...pieces.slice(1).map(() => value)));
}

function link(address: string): string {
  return render(html`<a href="${address}">x</a>`);
}

function box(value: HtmlValue): string {
  return render(html`<input type="checkbox" ${value} />`);
}

function unescaped(text: string): string {
  const characters: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', amp: '&' };
  return text.replaceAll(/&(?:#(\d+)|([a-z]+));/gu, (_, code: string | undefined, name: string | undefined) =>
    name === undefined ? String.fromCharCode(Number(code)) : (characters[name] ?? ''),
  );
}
