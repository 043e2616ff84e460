import { Refusal } from '#platform/errors';
import { problemJson } from '#platform/http';
import type { Programs, Sent, Trouble } from '#platform/http';
import { ParameterFault } from './asking/parameter-fault.ts';
import type { ApiKit, Asker } from './kit.ts';
import { isOsPath } from './os/is-os-path.ts';
import { osProblem } from './os/os-problem.ts';
import { SentFault } from './sending/sent-fault.ts';
import { Told } from './sending/told.ts';

/** What a program is told: who it is taken for, and what is wrong, each kind with an address that explains it. */
export const programs: Programs<ApiKit> = {
  principalOf: (asker) => (asker.how === 'known' ? asker.client.id : undefined),
  unwelcome: (asker) => new Refusal(unwelcomeAs[asker.how]),
  problem: (trouble, { origin, prefix }) =>
    isOsPath(trouble.here) ? osProblem(trouble) : ownProblem(trouble, `${origin}${prefix}/problems`),
};

const unwelcomeAs: Readonly<Record<Asker['how'], string>> = {
  known: 'api.not-allowed',
  missing: 'api.key-missing',
  unknown: 'api.key-unknown',
  revoked: 'api.key-revoked',
  past: 'api.key-past',
};

function ownProblem(trouble: Trouble, explained: string): Sent {
  const { error, tongue } = trouble;
  const code = error instanceof Refusal ? error.code : 'bug';
  const faults = error instanceof ParameterFault ? error.faults : [];
  return problemJson(trouble, {
    type: `${explained}#${code}`,
    ...(faults.length === 0
      ? {}
      : { parameters: faults.map(({ parameter, says }) => ({ name: parameter, detail: says[tongue] })) }),
    ...(error instanceof SentFault
      ? { errors: error.errors.map(({ pointer, says }) => ({ pointer, detail: says[tongue] })) }
      : {}),
    ...(error instanceof Told ? error.more : {}),
  });
}
