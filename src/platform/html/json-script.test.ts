import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { jsonScript } from './json-script.ts';
import { render } from './markup.ts';

test('data in a script element reads back as it was, and no text in it ends the element', () => {
  fc.assert(
    fc.property(fc.array(fc.oneof(fc.string(), fc.constantFrom('</script>', '<!--', '&lt;'))), (value) => {
      const [, json = ''] =
        /^<script type="application\/json" id="map">([^<]*)<\/script>$/u.exec(
          render(jsonScript('map', value)),
        ) ?? [];
      assert.deepEqual(JSON.parse(json), value);
    }),
  );
});
