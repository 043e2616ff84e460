const pause = 10_000; // after ten seconds without a key somebody is thinking, or has been called away

/**
 * Keeps what stands in a form's page on the server when somebody pauses or the page goes out of sight, so that a closed lid or
 * a session that runs out costs nothing. The page's own button does the same without a script.
 */
export function keepTyping(): void {
  const form = document.querySelector<HTMLFormElement>('form[data-keep-typing]');
  if (!form) return;
  let last = fieldsOf(form);
  let waiting = 0;
  const keep = () => {
    const now = fieldsOf(form);
    if (now === last || 'sent' in form.dataset) return;
    last = now;
    void send(form).catch(() => undefined);
  };
  form.addEventListener('input', () => {
    clearTimeout(waiting);
    waiting = window.setTimeout(keep, pause);
  });
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden') keep();
  });
}

/** Without files, and under a key of its own: the page's key is for the answer. */
async function send(form: HTMLFormElement): Promise<void> {
  const body = new URLSearchParams(fieldsOf(form));
  body.set('later', 'yes');
  body.set('_key', crypto.getRandomValues(new Uint32Array(4)).join('-'));
  await fetch(location.href, { method: 'POST', body, redirect: 'manual', keepalive: true });
}

function fieldsOf(form: HTMLFormElement): string {
  const fields = new URLSearchParams();
  for (const [name, value] of new FormData(form)) if (typeof value === 'string') fields.append(name, value);
  return fields.toString();
}
