-- What was told under a request goes with it when the case that served it is made two again.
grant update (case_id) on notifications.message to moothall_application;
