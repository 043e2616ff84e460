export const usage = `moothall COMMAND
  up [--port N] [--fresh] [--size small|full]   everything at once, with the fictional borough
  web                                           the portals
  work                                          jobs, the follower of the ledger, seals
  migrate                                       bring the database to the level of this code
  check                                         say whether web and work could run here
  services check                                read every service and council, and say what is wrong
  services publish                              publish what the councils' data offers
  import gazetteer FILE… [--council NAME] [--rejects FILE] [--dry-run]
  mail reports                                  the address for a mail system's delivery reports
  verify                                        recompute the ledger's seals
  keys make FILE                                make a key file for a new installation
README.md lists the settings.`;
