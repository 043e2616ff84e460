/** Seconds after which the page is asked again; a scanner that takes longer is away, and its answer is there when the page is next opened. */
const waits = [1, 2, 3, 5, 8, 13, 21, 34];

/** A file that was being checked for viruses says by itself what became of that. Loading the page again does the same without a script. */
export function watchHeldFiles(): void {
  if (held(document).length > 0) void watch();
}

async function watch(): Promise<void> {
  for (const seconds of waits) {
    await new Promise((resolve) => setTimeout(resolve, seconds * 1_000));
    await look().catch(() => undefined);
    if (held(document).length === 0) return;
  }
}

async function look(): Promise<void> {
  const now = await pageAsItIsNow();
  for (const item of held(document)) {
    const name = item.dataset['file'] ?? '';
    const checked = now.querySelector<HTMLElement>(`[data-file="${CSS.escape(name)}"]:not([data-held])`);
    if (checked) put(item, document.adoptNode(checked));
  }
}

/** Read as a document by the request itself: of all else a page's policy asks where the markup comes from. */
async function pageAsItIsNow(): Promise<Document> {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open('GET', location.href);
    request.responseType = 'document';
    request.addEventListener('loadend', () => {
      const { responseXML: page, status } = request;
      if (page && status === 200) resolve(page);
      else reject(new Error(`${location.pathname} answered ${status}`));
    });
    request.send();
  });
}

/** In its place, without taking the focus away from its button, and said to who cannot see it. */
function put(item: HTMLElement, checked: HTMLElement): void {
  const hadFocus = item.contains(document.activeElement);
  item.replaceWith(checked);
  if (hadFocus) checked.querySelector('button')?.focus();
  const said = checked.querySelector('[role=status]');
  // What stands in a live region from the first is not read out: it is when it comes again.
  if (said) said.replaceChildren(...[...said.childNodes].map((node) => node.cloneNode(true)));
}

const held = (of: ParentNode): readonly HTMLElement[] => [
  ...of.querySelectorAll<HTMLElement>('[data-file][data-held]'),
];
