call platform.arranges('calendars.closure');
