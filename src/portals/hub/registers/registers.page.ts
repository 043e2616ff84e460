import { countRegister } from '#capabilities/holdings';
import type { RegisterCount } from '#capabilities/holdings';
import { londonDay } from '#language';
import { html } from '#platform/html';
import type { Html } from '#platform/html';
import { frame } from '../frame/frame.ts';
import { railOf } from '../frame/rail.ts';
import { officerIn, page } from '../kit.ts';
import type { HubVisit } from '../kit.ts';
import { paths } from '../paths.ts';
import { sayCount } from '../says/count.ts';
import { sightFor } from '../sight.ts';
import { registersFor } from './registers-for.ts';
import type { Register } from './registers-for.ts';
import { registersWords } from './registers.words.ts';

type Counted = Register & { readonly held: RegisterCount };
type Words = (typeof registersWords)['en'];

/** Every register that the officer may open, with how many are held today. */
export default page({
  at: paths.registers,
  access: 'case.read',
  words: registersWords,
  find: async (visit) => ({ rail: await railOf(visit), registers: await counted(visit) }),
  looks: () => [],
  show: (visit) => {
    const { subject, words } = visit;
    const { rail, registers } = subject;
    const content = html`<div class="head">
        <div>
          <h1>${words.title}</h1>
          <p class="soft">${words.about}</p>
        </div>
      </div>
      <div class="panel">
        ${registers.length === 0 ? html`<p class="empty">${words.empty}</p>` : tableView(visit, registers, words)}
      </div>`;
    return frame(visit, { title: words.title, rail, content });
  },
});

async function counted(visit: HubVisit): Promise<readonly Counted[]> {
  const sight = sightFor(officerIn(visit));
  const today = londonDay(visit.now);
  const registers: Counted[] = [];
  for (const register of await registersFor(visit)) {
    const held = await countRegister(visit.tx, sight, { ...register, which: 'held', today });
    registers.push({ ...register, held });
  }
  return registers;
}

function tableView({ link, tongue }: HubVisit, registers: readonly Counted[], words: Words): Html {
  return html`<table class="queue">
    <caption class="govuk-visually-hidden">
      ${words.title}
    </caption>
    <thead>
      <tr>
        <th scope="col">${words.register}</th>
        <th scope="col">${words.today}</th>
      </tr>
    </thead>
    <tbody>
      ${registers.map(
        ({ service, kind, name, of, held }) =>
          html`<tr data-row>
            <td class="what">
              <a href="${link(paths.register(service, kind))}"><b>${name}</b></a>
              <span class="soft">${of}</span>
            </td>
            <td class="status">${words.held(sayCount(held, tongue))}</td>
          </tr>`,
      )}
    </tbody>
  </table>`;
}
