import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readBounce } from './read-bounce.ts';

const report = (action: string) => `From: MAILER-DAEMON@mail.example.org
Message-ID: <report-1@mail.example.org>
Content-Type: multipart/report; report-type=delivery-status;
 boundary="b"

--b
Content-Type: message/delivery-status

Reporting-MTA: dns; mail.example.org

Final-Recipient: rfc822; later-bounce@example.org
Action: ${action}
Status: 5.2.2
Diagnostic-Code: smtp; 552 later-bounce@example.org mailbox full

--b
Content-Type: text/rfc822-headers

Subject: We have your report
Message-ID:
 <0197aaaa-0000-7000-8000-000000000001@thornmere.example.org>

--b--
`;

test('a delivery report names our message and its code, and quotes no address', () => {
  assert.deepEqual(readBounce(report('failed').replaceAll('\n', '\r\n')), {
    messageId: '<0197aaaa-0000-7000-8000-000000000001@thornmere.example.org>',
    reason: 'it came back (5.2.2)',
  });
});

test('a delay is no bounce, and what is no report is not read', () => {
  assert.equal(readBounce(report('delayed')), undefined);
  for (const raw of ['', 'Subject: out of office\n\nBack on Monday', '\u0000\u0001'])
    assert.equal(readBounce(raw), undefined);
});
