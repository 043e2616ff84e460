// Loaded first into a process that another one forked: it does not outlive that one, however that one ended.
process.once('disconnect', () => process.exit(1));
// The wait for the end of the other keeps nobody alive.
process.channel?.unref();
