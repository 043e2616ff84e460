import { sendOnce } from './both/send-once.ts';
import { startComponents } from './both/start-components.ts';

startComponents();
sendOnce();
