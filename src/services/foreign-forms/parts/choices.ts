import { isTrue, numberIn, textIn } from '../source/shapes.ts';
import type { SourceComponent, SourceItem } from '../source/source-form.ts';
import type { Coded, MadeKind, Making } from './made.ts';
import { oneLine, plainText } from './plain-text.ts';
import type { Words } from './say.ts';
import { slugBook } from './slugs.ts';

const mostText = 280;
const mostOf: Readonly<Record<string, number>> = {
  choice: 100,
  choices: 100,
  select: 300,
  autocomplete: 1_000,
};

/** A choice of a list’s items. One without any becomes a line of text, which may be left empty. */
export function choiceOf(kind: 'choice' | 'choices' | 'select' | 'autocomplete') {
  return (component: SourceComponent, making: Making): MadeKind => {
    const { form, note } = making;
    const items = form.lists.get(component.list)?.items ?? [];
    if (items.length === 0) {
      note(
        component.place,
        `a choice from a list without items (“${component.list}”)`,
        'a line of text, which may be left empty',
      );
      return { kind: 'text', options: { most: 500, optional: true } };
    }
    const fitting = roomFor(kind, items.length);
    const kept = items.slice(0, mostOf[fitting]);
    if (fitting !== kind)
      note(component.place, `${String(items.length)} options to choose from`, 'a list in which one types');
    if (kept.length < items.length)
      note(component.place, `${String(items.length)} options`, `the first ${String(kept.length)} of them`);
    const codes = coded(kept);
    return {
      kind: fitting,
      options: { options: codes.map(({ code }) => code), ...exclusive(component, codes) },
      words: optionWords(codes, making),
      codes,
      offered: offeredWhen(codes, making),
    };
  };
}

/** The conditions of options, each of which the form has. */
function offeredWhen(codes: readonly CodedItem[], { form, note }: Making): Readonly<Record<string, string>> {
  const conditional = codes.filter(({ item }) => item.condition !== '');
  for (const { item } of conditional)
    if (!form.conditions.has(item.condition))
      note(
        `${item.place}.condition`,
        `a condition that is not there (“${item.condition}”)`,
        'never true, as in the old form',
      );
  return Object.fromEntries(conditional.map(({ item, code }) => [code, item.condition]));
}

function roomFor(kind: string, size: number): string {
  if (kind === 'choices' || size <= (mostOf[kind] ?? 0)) return kind;
  return 'autocomplete';
}

type CodedItem = Coded & { readonly item: SourceItem };

/** The code is what the list calls the value, where that says anything, and else what people read. */
function coded(items: readonly SourceItem[]): readonly CodedItem[] {
  const book = slugBook();
  return items.map((item) => {
    const value = typeof item.value === 'string' ? item.value : '';
    return { item, value: item.value, code: book.give(value, item.text, `option ${String(item.value)}`) };
  });
}

function exclusive({ options }: SourceComponent, codes: readonly CodedItem[]) {
  const apart = codes.find(({ value }) => value === options['behaviourItemValue']);
  return textIn(options, 'behaviour') === 'exclusive' && apart ? { or: apart.code } : {};
}

function optionWords(codes: readonly CodedItem[], { form, say, note }: Making): Words {
  const options: Record<string, Words[string]> = {};
  const hints: Record<string, Words[string]> = {};
  for (const { item, code } of codes) {
    const text = oneLine(item.text) || code;
    if (text.length > mostText) note(item.place, 'an option of more than 280 characters', 'cut there');
    const welsh = oneLine(form.welsh(`listItems.${item.id}.text`));
    options[code] = say(text.slice(0, mostText), welsh.slice(0, mostText));
    const hint = plainText(item.hint);
    if (hint !== '')
      hints[code] = say(hint.slice(0, mostText), plainText(form.welsh(`listItems.${item.id}.hint`)));
  }
  return { options, ...(Object.keys(hints).length > 0 ? { 'option-hints': hints } : {}) };
}

/** A declaration: one box to tick. */
export function declarationOf(component: SourceComponent, { say, form }: Making): MadeKind {
  const label = textIn(component.options, 'declarationConfirmationLabel') || 'I understand and agree';
  const welsh = form.welsh(`components.${component.id}.declarationConfirmationLabel`);
  return {
    kind: 'choices',
    options: { options: ['agreed'] },
    words: { options: { agreed: say(oneLine(label).slice(0, mostText), oneLine(welsh)) } },
    codes: [{ value: true, code: 'agreed' }],
  };
}

/** A box for yes or no. */
export const yesNoOf = (): MadeKind => ({ kind: 'yes-no' });

export function isRequired({ options }: SourceComponent): boolean {
  const files = numberIn(options, 'minimumRequiredFiles');
  if (files !== undefined) return files > 0;
  return options['required'] !== false && options['required'] !== 'false' && !isTrue(options, 'optional');
}
