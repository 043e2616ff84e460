-- Which system made a request goes with the request.
grant delete on services.client_request to moothall_application;
