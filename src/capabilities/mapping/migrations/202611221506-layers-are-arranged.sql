call platform.arranges('mapping.layer');
