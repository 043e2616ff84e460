import assert from 'node:assert/strict';
import { test } from 'node:test';
import { html } from './html.ts';

test('text from a message or a name cannot become markup', () => {
  const name = `<script>"O'Brien" & co</script>`;
  assert.equal(
    html`<p title="${name}">${[html`<b>${name}</b>`, undefined, 7]}</p>`.markup,
    '<p title="&lt;script&gt;&quot;O&#39;Brien&quot; &amp; co&lt;/script&gt;"><b>&lt;script&gt;&quot;O&#39;Brien&quot; &amp; co&lt;/script&gt;</b>7</p>',
  );
});
