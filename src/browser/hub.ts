import { keepTyping } from './both/keep-typing.ts';
import { sendOnce } from './both/send-once.ts';
import { startComponents } from './both/start-components.ts';
import { startFinder } from './hub/finder.ts';
import { startKeys } from './hub/keys.ts';
import { keepTableRoles } from './hub/table-roles.ts';
import { startNarrow } from './hub/narrow.ts';
import { startRail } from './hub/rail.ts';
import { startTicks } from './hub/ticks.ts';

startComponents();
sendOnce();
keepTyping();
startRail();
startTicks();
keepTableRoles();
startFinder();
startNarrow();
startKeys();
