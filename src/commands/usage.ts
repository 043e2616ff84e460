export const usage = `moothall COMMAND
  up [--port N] [--fresh] [--size small|full]   everything at once, with the fictional borough
  web                                           the portals
  work                                          jobs, the follower of the ledger, seals
  migrate                                       bring the database to the level of this code
  doctor [--json]                               look at everything, and say what to do
  maintenance on [--council NAME] [--from TIME] [--until TIME] [--read-only] [--words-en … --words-cy …] [--file PATH]
  maintenance off [--council NAME] [--file PATH]
  maintenance show [--council NAME]
  council add NAME [--name WORDS …]             add a council; at a keyboard it asks for what is missing
  officer invite COUNCIL --email ADDRESS        a link, good once, for the first administrator
  officer emergency COUNCIL --officer ADDRESS --reason WORDS
                                                a code, good once, while the staff directory is down
  client add NAME --may PERMISSION [--answers ASK] [--per-minute N] [--until DAY] [--council NAME]
                                                let another system ask the API; prints its key, once
  client list [--council NAME]                  every client, and when it last asked
  client revoke NAME --reason WORDS [--council NAME]
                                                from now on its key is worth nothing
  services check [--words] [--json]             read every service and council, and say what is wrong; how easily they read
  services diff [--council NAME] [--over-imports] [--json]
                                                say what publishing would change, and whom it touches
  services publish [--over-imports] [--json]    publish what the councils' data offers
  services new NAME [--like SERVICE] [--queue QUEUE] [--json]
                                                write the folder of a new service
  services export SERVICE [--version N] [--council NAME] [--to FOLDER] [--json]
                                                write a published version as files
  services import FOLDER|FILE [--from DAY] [--council NAME] [--dry-run] [--json]
                                                publish a service that was exported elsewhere
  services propose FOLDER|FILE --why WORDS [--council NAME] [--json]
                                                keep a version to be looked at and published in the hub
  services schema [DOCUMENT] [--to FOLDER]      JSON Schema of the files of a service, for editors
  forms import FILE --format defra-v2|digital-form-builder [--service NAME] [--queue QUEUE] [--to FOLDER] [--json]
                                                make a service of another body's form
  forms export SERVICE|FOLDER --format defra-v2 [--to FILE] [--json]
                                                write a service's form as the DEFRA designer reads it
  holdings import FILE --service NAME --kind NAME [--results FILE] [--council NAME] [--dry-run] [--json]
                                                take in permits and licences of another system
  import gazetteer FILE… [--council NAME] [--rejects FILE] [--dry-run] [--json]
  import areas FILE… [--from DATE] [--council NAME] [--dry-run] [--json]
  import assets FILE --layer NAME [--changes] [--rejects FILE] [--council NAME] [--dry-run] [--json]
  import owners FILE [--council NAME] [--dry-run] [--json]
  import bank-holidays FILE [--council NAME] [--dry-run] [--json]
  import map STREETS LAND [--council NAME] [--dry-run] [--json]
  mail reports                                  the address for a mail system's delivery reports
  clocks check [--council NAME] [--mend] [--json]
                                                read every case's clocks anew out of the ledger, and say what differs
  verify                                        recompute the ledger's seals
  backup DIR [--copy] [--json]                  keep everything in an empty folder
  restore DIR [--at MOMENT] [--timeline N] [--json]
  keys make FILE                                make a key file for a new installation
  keys rotate FILE [--in SECONDS]               add a key that takes over in a minute
  keys retire FILE VERSION [--break-links]      take out a key that nothing needs any more
README.md lists the settings.`;
