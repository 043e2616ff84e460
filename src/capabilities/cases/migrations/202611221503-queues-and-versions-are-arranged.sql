call platform.arranges('cases.status');
call platform.arranges('cases.queue');
