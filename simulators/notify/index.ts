export { createNotify, type Notify, type NotifySettings } from './notify.ts';
export { NOTIFY_MANNERS, type NotifyManner } from './manners.ts';
export { headOf, kindOfMessage } from './pages.ts';
