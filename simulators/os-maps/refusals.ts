import type { Refused } from '../gateway.ts';

/** The tile service's: an exception report of OGC 06-121r3. */
export function exception(code: string, locator: string, words: string): Refused {
  return {
    status: 400,
    headers: { 'content-type': 'application/xml' },
    body: `<?xml version="1.0" encoding="UTF-8"?>
<ExceptionReport xmlns="http://www.opengis.net/ows/1.1" version="1.1.0">
<Exception exceptionCode="${code}" locator="${locator}"><ExceptionText>${words}</ExceptionText></Exception>
</ExceptionReport>
`,
  };
}
