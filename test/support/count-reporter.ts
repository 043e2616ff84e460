import type { TestEvent } from 'node:test/reporters';

type Failure = { readonly name: string; readonly file: string; readonly error: string };
export type Count = {
  passed: number;
  skipped: number;
  readonly failed: Failure[];
  /** Milliseconds by file. */
  readonly files: Record<string, number>;
};

/** Counts tests and keeps what failed, as one line of JSON. */
// oxlint-disable-next-line import/no-default-export -- node:test takes a reporter's default export
export default async function* countReporter(source: AsyncIterable<TestEvent>): AsyncGenerator<string> {
  const count: Count = { passed: 0, skipped: 0, failed: [], files: {} };
  for await (const event of source) {
    if (event.type !== 'test:pass' && event.type !== 'test:fail') continue;
    if (event.data.details.type !== 'suite') countTest(count, event);
    const { file, nesting, details } = event.data;
    if (file !== undefined && nesting === 0)
      count.files[file] = (count.files[file] ?? 0) + Math.round(details.duration_ms);
  }
  yield `${JSON.stringify(count)}\n`;
}

type Ended = Extract<TestEvent, { readonly type: 'test:pass' | 'test:fail' }>;

function countTest(count: Count, { type, data }: Ended): void {
  if (data.skip !== undefined || data.todo !== undefined) count.skipped += 1;
  else if (type === 'test:pass') count.passed += 1;
  else count.failed.push({ name: data.name, file: data.file ?? '', error: describe(data.details.error) });
}

function describe(error: Error): string {
  const cause = error.cause instanceof Error ? error.cause : error;
  return cause.stack ?? cause.message;
}
