-- What the three ways may be holds for the messages before them too. Apart, so that nobody waits while they are read.
alter table notifications.message validate constraint message_channel;
alter table notifications.ending validate constraint ending_how;
