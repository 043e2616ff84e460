import { Refusal } from '#platform/errors';
import type { InBoth } from '#language';
import type { z } from 'zod';
import { faultWords } from './fault.words.ts';
import { parameterWords } from './parameter.words.ts';

/** One parameter that was not right, and what it should be. */
export type Fault = { readonly parameter: string; readonly says: InBoth<string> };

/** Everything that is wrong with the parameters of a request. It never says what was sent: that may be a key. */
export class ParameterFault extends Refusal {
  readonly faults: readonly Fault[];

  constructor(faults: readonly Fault[]) {
    const said = (tongue: 'en' | 'cy') => faults.map(({ says }) => says[tongue]).join(' ');
    super('api.parameters', { en: said('en'), cy: said('cy') });
    this.faults = faults;
  }
}

/** The faults that a schema found, the first of each parameter, in the order in which they are taken. */
export function faultsOf(error: z.ZodError, taken: readonly string[]): ParameterFault {
  const faults = new Map<string, Fault>();
  for (const issue of error.issues)
    for (const fault of faultsIn(issue, taken))
      if (!faults.has(fault.parameter)) faults.set(fault.parameter, fault);
  return new ParameterFault([...faults.values()]);
}

function faultsIn(issue: z.core.$ZodIssue, taken: readonly string[]): readonly Fault[] {
  if (issue.code === 'unrecognized_keys') return issue.keys.map((key) => unknownParameter(key, taken));
  const parameter = String(issue.path[0] ?? '');
  return [faultOf(parameter, issue.message === 'missing' ? 'missing' : 'malformed')];
}

export function faultOf(parameter: string, how: 'missing' | 'malformed'): Fault {
  const said = (tongue: 'en' | 'cy') =>
    faultWords[tongue][how](parameter, parameterWords[tongue][parameter] ?? '');
  return { parameter, says: { en: said('en'), cy: said('cy') } };
}

/** A name that nobody gave may be anything; only what looks like one is said again. */
function unknownParameter(key: string, taken: readonly string[]): Fault {
  const parameter = /^[\w.-]{1,40}$/.test(key) ? key : '…';
  const said = (tongue: 'en' | 'cy') => faultWords[tongue].unknown(parameter, taken.join(', '));
  return { parameter, says: { en: said('en'), cy: said('cy') } };
}
