import { inPageTongue } from '../both/tongue.ts';
import { bindingsOf, type Binding } from './bindings.ts';
import { keysDialog, make } from './keys-dialog.ts';
import { keysAreOn } from './keys-setting.ts';
import { keysWords, type KeysWords } from './keys-words.ts';
import { openRow } from './rows.ts';
import { readSequences } from './sequence.ts';

/** Gives the page its keys, the line that names them at the bottom right, and the dialog behind `?`. */
export function startKeys(): void {
  const words = inPageTongue(keysWords);
  const line = make('button', 'keys');
  line.type = 'button';
  const write = () => (line.textContent = lineOf(words, bindingsOf(words)));
  const show = () => showDialog(words, write);
  line.addEventListener('click', show);
  write();
  document.body.append(line);
  listen(words, show);
}

function listen(words: KeysWords, show: () => void): void {
  const read = readSequences();
  document.addEventListener('keydown', (event) => {
    if (!isForUs(event)) return;
    if (event.key === 'Enter') {
      if (openRow(event.target)) event.preventDefault();
      return;
    }
    const bindings = [...bindingsOf(words), { keys: '?', words: words.all, act: show }];
    const said = read(
      event.key,
      event.timeStamp,
      bindings.map(({ keys }) => keys),
    );
    const binding = bindings.find(({ keys }) => keys === said);
    if (binding === undefined) return;
    event.preventDefault();
    binding.act();
  });
}

const isForUs = (event: KeyboardEvent): boolean =>
  keysAreOn() &&
  !event.ctrlKey &&
  !event.metaKey &&
  !event.altKey &&
  !event.isComposing &&
  document.querySelector('dialog[open]') === null &&
  !isTyping(event.target);

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable ||
    target.matches(
      'textarea, select, [role="application"], input:not([type="checkbox"], [type="submit"], [type="button"])',
    ));

const lineOf = (words: KeysWords, bindings: readonly Binding[]): string => {
  if (!keysAreOn()) return words.off;
  const rows = bindings.some(({ keys }) => keys === 'j')
    ? [`j k ${words.move}`, `x ${words.tickShort}`, `${words.enter.toLowerCase()} ${words.openShort}`]
    : [];
  const own = bindings.flatMap(({ keys, hint }) => (hint === undefined ? [] : [`${keys} ${hint}`]));
  return [...rows, ...own, `? ${words.allShort}`].join(' · ');
};

function showDialog(words: KeysWords, changed: () => void): void {
  const dialog = keysDialog({ words, bindings: bindingsOf(words), changed });
  dialog.addEventListener('close', () => dialog.remove());
  document.body.append(dialog);
  dialog.showModal();
}
