import { streetProperties, streetRecord } from '#capabilities/gazetteer';
import type { StreetProperties } from '#capabilities/gazetteer';
import { text, usrn } from '#language';
import { html } from '#platform/html';
import type { Html } from '#platform/html';
import { z } from 'zod';
import { railOf } from '../frame/rail.ts';
import { frame } from '../frame/frame.ts';
import { page } from '../kit.ts';
import type { HubVisit } from '../kit.ts';
import { paths } from '../paths.ts';
import { streetPropertiesWords } from './street-properties.words.ts';
import { sayStreetName } from './street.view.ts';

type Words = (typeof streetPropertiesWords)['en'];

const most = 100;

/** The properties of a street in the order of their numbers. */
export default page({
  at: '/streets/:usrn/properties',
  access: 'case.read',
  params: z.object({ usrn }),
  query: z.object({ after: text(200).optional().catch(undefined) }),
  words: streetPropertiesWords,
  find: async (visit) => {
    const { tx, tongue, params, query } = visit;
    const street = await streetRecord(tx, params.usrn, tongue);
    if (!street) return undefined;
    const listed = await streetProperties(tx, params.usrn, { tongue, after: query.after, most });
    return { ...listed, street, rail: await railOf(visit), isFirst: query.after === undefined };
  },
  looks: () => [],
  show: (visit) => {
    const { subject, words, link, tongue } = visit;
    const { street, properties, next, isFirst, rail } = subject;
    const name = sayStreetName(street, tongue);
    const at = paths.streetProperties(street.usrn);
    const content = html`<div class="head">
        <div>
          <p class="soft"><a href="${link(paths.street(street.usrn))}">${name}</a></p>
          <h1>${words.title}</h1>
        </div>
      </div>
      <section class="panel">
        ${properties.length > 0 ? tableView(visit, properties, words) : html`<p class="empty">${isFirst ? words.none : words.atEnd}</p>`}
      </section>
      ${
        (next !== undefined || !isFirst) &&
        html`<p class="acts">
          ${!isFirst && html`<a class="btn" href="${link(at)}">${words.fromTheStart}</a>`}
          ${
            next !== undefined &&
            html`<a
              class="btn"
              rel="next"
              href="${link(`${at}?${new URLSearchParams({ after: next }).toString()}`)}"
              >${words.next(most)}</a
            >`
          }
        </p>`
      }`;
    return frame(visit, { title: `${words.title}, ${name}`, rail, content });
  },
});

function tableView({ link }: HubVisit, properties: StreetProperties['properties'], words: Words): Html {
  return html`<table class="grid">
    <thead>
      <tr>
        <th scope="col">${words.address}</th>
        <th scope="col" class="n">UPRN</th>
      </tr>
    </thead>
    <tbody>
      ${properties.map(
        ({ uprn, line }) =>
          html`<tr data-row>
            <td><a href="${link(paths.property(uprn))}">${line}</a></td>
            <td class="n">${String(uprn)}</td>
          </tr>`,
      )}
    </tbody>
  </table>`;
}
