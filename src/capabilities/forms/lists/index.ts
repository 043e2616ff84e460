export { itemSoFar } from './item-so-far.ts';
export { itemForm, itemsOf, listOn, saidItem } from './item.ts';
export type { Item } from './item.ts';
export { dropItem, keepItem } from './keep-item.ts';
