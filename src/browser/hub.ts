import { sendOnce } from './both/send-once.ts';
import { startComponents } from './both/start-components.ts';
import { startKeys } from './hub/keys.ts';
import { keepTableRoles } from './hub/table-roles.ts';
import { startRail } from './hub/rail.ts';
import { startTicks } from './hub/ticks.ts';

startComponents();
sendOnce();
startRail();
startTicks();
keepTableRoles();
startKeys();
