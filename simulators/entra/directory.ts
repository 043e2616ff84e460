import type { IncomingMessage, ServerResponse } from 'node:http';
import { readForm, send } from '../page.ts';
import type { Directory } from './officers.ts';
import { directoryPage } from './pages.ts';

interface Exchange {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  readonly url: URL;
}

/** Answers the page of the directory, /entra/, and the two things that can be done there. */
export async function answerDirectory(directory: Directory, exchange: Exchange): Promise<boolean> {
  const { request, response, url } = exchange;
  switch (`${request.method} ${url.pathname}`) {
    case 'GET /entra':
    case 'GET /entra/':
      send(response, directoryPage(directory.all()));
      return true;
    case 'POST /entra/leavings':
      return setDisabled(directory, exchange, true);
    case 'POST /entra/returns':
      return setDisabled(directory, exchange, false);
    default:
      return false;
  }
}

async function setDisabled(directory: Directory, { request, response }: Exchange, disabled: boolean) {
  const officer = directory.byOid((await readForm(request))?.get('oid') ?? '');
  if (officer === undefined) return false;
  directory.change(officer.oid, { disabled });
  response.writeHead(303, { location: '/entra/' }).end();
  return true;
}
