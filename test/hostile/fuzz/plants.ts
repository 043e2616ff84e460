/** What a person would type of themselves, marked so that it is known again wherever it turns up. One set for each. */
export function plantsOf(who: string) {
  return {
    name: `Zq${who}name Zqfamily`,
    email: `zq${who}mail@zqhost.example`,
    telephone: '01632 960461',
    details: `zq${who}story by the gate`,
  } as const;
}

/** What no page of ours has any use for; it may come back nowhere at all. */
export const carried = {
  agent: 'zqagent',
  forwarded: 'zqforwarded.example',
  referer: 'https://zqreferer.example/zqpath',
  cookie: 'zqcookie',
  authorization: 'Bearer zqbearer',
} as const;

/** No line of a log, no name of a metric, no address and no title has one of these. */
export const mark =
  /zq[a-z]+(?:name|mail|story)\b|zq(?:family|host|agent|forwarded|referer|path|cookie|bearer)\b|01632 ?960461/;
