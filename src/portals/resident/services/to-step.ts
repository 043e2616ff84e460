import type { Step } from '#capabilities/forms';
import { path } from '#platform/http';

/** The path of a step of a form: a page of it, or the summary of its answers. */
export function toStep(service: string, step: Step): string {
  return step.to === 'check'
    ? path('/services/:service/check-answers', { service })
    : path('/services/:service/questions/:page', { service, page: step.page });
}

/** The path of a page whose answer is being changed: from it one goes back to the summary. */
export function toChange(service: string, page: string): string {
  return `${toStep(service, { to: 'page', page })}?change=yes`;
}
