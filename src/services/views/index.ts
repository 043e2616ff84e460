export { removeView, savedView, saveView, viewsFor } from './saved-views.ts';
export type { SavedView, Viewer } from './saved-views.ts';
