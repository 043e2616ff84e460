import { inPageTongue } from '../both/tongue.ts';
import { keepJottingsWords } from './keep-jottings-words.ts';

const pause = 1_500; // somebody stops to think
const longest = 6_000; // somebody does not stop

/** Keeps on the server what is typed in a form of a case, so that a closed lid or another page costs nothing. */
export function keepJottings(): void {
  for (const form of document.querySelectorAll<HTMLFormElement>('form[data-jotting]')) watch(form);
}

function watch(form: HTMLFormElement): void {
  const ending = new AbortController();
  let last = typedIn(form);
  let waiting = 0;
  let since: number | undefined;
  const keep = () => {
    clearTimeout(waiting);
    since = undefined;
    const typed = typedIn(form);
    if (typed === last || ending.signal.aborted) return;
    last = typed;
    void send(form, ending);
  };
  form.addEventListener('input', () => {
    since ??= performance.now();
    clearTimeout(waiting);
    waiting = window.setTimeout(keep, Math.min(pause, Math.max(0, since + longest - performance.now())));
  });
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden') keep();
  });
  // What is sent, here or to be rid of it, is not kept as well: the server knows the page's key and refuses what comes later.
  document.addEventListener('submit', (event) => {
    if (event.defaultPrevented || !sendsAlike(event.target, form)) return;
    clearTimeout(waiting);
    ending.abort();
  });
}

/** The form itself, or the one beside it with the same key. */
function sendsAlike(target: EventTarget | null, form: HTMLFormElement): boolean {
  return target === form || (target instanceof HTMLFormElement && target.classList.contains('begun'));
}

async function send(form: HTMLFormElement, ending: AbortController): Promise<void> {
  say(form, await kept(form, ending));
}

async function kept(form: HTMLFormElement, ending: AbortController): Promise<string> {
  const body = new URLSearchParams(typedIn(form));
  body.set('_form', form.dataset['jotting'] ?? '');
  const address = form.dataset['keep'] ?? '';
  try {
    const answer = await fetch(address, { method: 'POST', body, keepalive: true, signal: ending.signal });
    if (answer.ok) return said(await answer.json());
    // It was sent, from another window perhaps: nothing more of this page is kept.
    if (answer.status === 409) ending.abort();
  } catch {
    if (ending.signal.aborted) return '';
  }
  return inPageTongue(keepJottingsWords).notKept;
}

function said(answer: unknown): string {
  const says = typeof answer === 'object' && answer !== null && 'says' in answer ? answer.says : '';
  return typeof says === 'string' ? says : '';
}

function say(form: HTMLFormElement, says: string): void {
  const mark = form.querySelector('[data-kept]');
  if (mark) mark.textContent = says;
}

function typedIn(form: HTMLFormElement): string {
  const fields = new URLSearchParams();
  for (const [name, value] of new FormData(form)) if (typeof value === 'string') fields.append(name, value);
  return fields.toString();
}
