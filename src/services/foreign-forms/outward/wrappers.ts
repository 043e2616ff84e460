import type { Expressed, Item } from './expressed.ts';
import { idOf, itemId, listId } from './ids.ts';

type Json = Readonly<Record<string, unknown>>;

/** The conditions of a form, each written once. A joined part inside another is a condition of its own that is referred to. */
export function wrapperBook(service: string) {
  const conditions: Json[] = [];
  const known = new Map<string, string>();

  function conditionFor(expressed: Exclude<Expressed, boolean>): string {
    const key = JSON.stringify(expressed);
    const there = known.get(key);
    if (there !== undefined) return there;
    const id = idOf(service, 'condition', key);
    known.set(key, id);
    const parts = partsOf(expressed);
    const items = parts.map((part, at) =>
      itemFor(part, idOf(service, 'item of a condition', key, String(at))),
    );
    const coordinator = 'any' in expressed ? 'or' : 'and';
    conditions.push({
      id,
      displayName: nameFor(conditions.length, parts),
      ...(items.length > 1 ? { coordinator } : {}),
      items,
    });
    return id;
  }

  function itemFor(part: Expressed, id: string): Json {
    if (typeof part === 'object' && 'item' in part) return { id, ...comparison(service, part.item) };
    if (typeof part === 'boolean') throw new Error('what is always or never so is no part of a condition');
    return { id, conditionId: conditionFor(part) };
  }

  return { conditions, conditionFor };
}

function partsOf(expressed: Exclude<Expressed, boolean>): readonly Expressed[] {
  if ('item' in expressed) return [expressed];
  return 'all' in expressed ? expressed.all : expressed.any;
}

/** Each has a name of its own, for whoever opens the form in a designer. */
function nameFor(at: number, parts: readonly Expressed[]): string {
  const said = parts.flatMap((part) =>
    typeof part === 'object' && 'item' in part ? `${part.item.question} ${part.item.operator}` : [],
  );
  return `${String(at + 1)}: ${said.join(', ') || 'several conditions'}`.slice(0, 100);
}

function comparison(service: string, { question, operator, type, value }: Item): Json {
  const asked = { componentId: idOf(service, 'question', question), operator, type };
  if (!isChosen(value)) return { ...asked, value };
  const { codes, itemsCoordinator } = value;
  return {
    ...asked,
    value: {
      listId: listId(service, question),
      itemId: codes.map((code) => itemId(service, question, code)),
      ...(itemsCoordinator === undefined ? {} : { itemsCoordinator }),
    },
  };
}

type Chosen = { readonly codes: readonly string[]; readonly itemsCoordinator?: string };

function isChosen(value: unknown): value is Chosen {
  return typeof value === 'object' && value !== null && 'codes' in value;
}
