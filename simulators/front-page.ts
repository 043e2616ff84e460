import { html } from './html.ts';
import type { Page } from './page.ts';

export const frontPage: Page = {
  title: 'Outside systems',
  system: 'Stand-ins for outside systems',
  body: html`<h1>Outside systems of the demo</h1>
    <p class="soft">
      Each of these speaks as the real system speaks on the wire. A council connects its own in their place.
    </p>
    <div class="panel">
      <ul class="people">
        <li>
          <a class="person" href="/mailbox/"
            ><span class="initials" aria-hidden="true">@</span
            ><span
              ><b>Mailbox</b
              ><small
                >What residents and officers were sent, by email (SMTP), text message and letter</small
              ></span
            ></a
          >
        </li>
        <li>
          <a class="person" href="/entra/"
            ><span class="initials" aria-hidden="true">ID</span
            ><span
              ><b>Microsoft Entra ID</b
              ><small>The officers’ directory and sign-in (OpenID Connect)</small></span
            ></a
          >
        </li>
      </ul>
    </div>`,
};

export const notFoundPage: Page = {
  title: 'Page not found',
  system: 'Stand-ins for outside systems',
  status: 404,
  body: html`<h1>Page not found</h1>
    <p>There is nothing at this address. <a href="/">See all stand-ins</a>.</p>`,
};
