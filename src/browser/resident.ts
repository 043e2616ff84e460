import { keepTyping } from './both/keep-typing.ts';
import { sendOnce } from './both/send-once.ts';
import { startComponents } from './both/start-components.ts';
import { watchHeldFiles } from './both/watch-held-files.ts';
import { askAnew } from './resident/ask-anew.ts';
import { withoutExpandedRadios } from './resident/radios.ts';

startComponents();
sendOnce();
askAnew();
keepTyping();
watchHeldFiles();
withoutExpandedRadios();
