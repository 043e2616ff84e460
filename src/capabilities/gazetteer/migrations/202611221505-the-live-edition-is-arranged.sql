call platform.arranges('gazetteer.live');
