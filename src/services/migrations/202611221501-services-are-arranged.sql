call platform.arranges('services.pack');
call platform.arranges('services.offer');
call platform.arranges('services.calendar');
