import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { type Browser, chromium, type Page } from 'playwright-core';
import { z } from 'zod';

export type { Page };

const ROOT = join(import.meta.dirname, '../..');
const SCREENSHOTS = join(ROOT, '.moothall/screenshots');

export interface Visitor {
  readonly javaScriptEnabled?: boolean;
  /** A phone and a desk: the two widths at which every page is looked at. */
  readonly width?: 390 | 1440;
  readonly locale?: 'en-GB' | 'cy-GB';
  readonly baseURL?: string;
}

let browser: Promise<Browser> | undefined;

/** The one browser of this test process. Whoever opens it writes `after(closeBrowser)`, or the process waits for it. */
export function openBrowser(): Promise<Browser> {
  browser ??= launch();
  return browser;
}

export async function closeBrowser(): Promise<void> {
  const open = await browser?.catch(() => undefined);
  browser = undefined;
  await open?.close();
}

/** A page whose cookies nobody shares. It closes by `await using page = …` or `page.close()`, and its context with it. */
export async function openPage(visitor: Visitor = {}): Promise<Page> {
  const { javaScriptEnabled = true, width = 1440, locale = 'en-GB', baseURL } = visitor;
  const context = await (
    await openBrowser()
  ).newContext({
    javaScriptEnabled,
    locale,
    timezoneId: 'Europe/London',
    viewport: { width, height: width === 390 ? 844 : 900 },
    reducedMotion: 'reduce',
    ...(baseURL === undefined ? {} : { baseURL }),
  });
  context.setDefaultTimeout(10_000);
  const page = await context.newPage();
  // The browser may be gone first, and its contexts with it.
  page.once('close', () => void context.close().catch(() => undefined));
  return page;
}

/** Takes the whole page as a picture, and says where it is: .moothall/screenshots/name.png */
export async function screenshot(page: Page, name: string): Promise<string> {
  await mkdir(SCREENSHOTS, { recursive: true });
  const path = join(SCREENSHOTS, `${name}.png`);
  await page.screenshot({ path, fullPage: true, animations: 'disabled' });
  return path;
}

async function launch(): Promise<Browser> {
  const machines = process.env['MOOTHALL_CHROMIUM'];
  const args = ['--no-sandbox', '--no-zygote', '--headless=shell', '--disable-gpu'];
  if (machines !== undefined) return chromium.launch({ executablePath: machines, args });
  const folder = await inflated();
  return chromium.launch({
    executablePath: join(folder, 'chromium'),
    args,
    env: {
      ...process.env,
      LD_LIBRARY_PATH: join(folder, 'al2023/lib'),
      FONTCONFIG_PATH: join(folder, 'fonts'),
    },
  });
}

/** Unpacks the browser of @sparticuz/chromium once (200 MB, two seconds); two at a time do it twice and keep one. */
async function inflated(): Promise<string> {
  const manifest = await readFile(
    new URL('../package.json', import.meta.resolve('@sparticuz/chromium')),
    'utf8',
  );
  const { version } = z.object({ version: z.string() }).parse(JSON.parse(manifest));
  const folder = join(ROOT, `.moothall/chromium-${version}`);
  if (existsSync(folder)) return folder;
  await mkdir(join(ROOT, '.moothall'), { recursive: true });
  const unfinished = await mkdtemp(`${folder}-`);
  await inflateInto(unfinished);
  await writeFile(join(unfinished, 'fonts/fonts.conf'), fontsIn(folder));
  await rename(unfinished, folder).catch(() => rm(unfinished, { recursive: true }));
  return folder;
}

/** The package unpacks to the temporary folder, whatever that is: so a process of its own is told one. */
async function inflateInto(folder: string): Promise<void> {
  const packed = import.meta.resolve('@sparticuz/chromium');
  const program = `
    import { inflate } from ${JSON.stringify(packed)};
    const parts = ['chromium.br', 'fonts.tar.br', 'al2023.tar.br', 'swiftshader.tar.br'];
    for (const part of parts) await inflate(new URL('../bin/' + part, ${JSON.stringify(packed)}).pathname);`;
  await promisify(execFile)(process.execPath, ['--input-type=module', '--eval', program], {
    cwd: ROOT,
    env: { ...process.env, TMPDIR: folder },
  });
}

/** Its own configuration names /tmp/fonts only; without any font the browser dies at the first letter. */
const fontsIn = (folder: string) => `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${xml(join(folder, 'fonts/fonts'))}</dir>
  <dir>/usr/share/fonts</dir>
  <cachedir>${xml(join(folder, 'fonts/cache'))}</cachedir>
  <alias><family>system-ui</family><prefer><family>Open Sans</family></prefer></alias>
  <alias><family>sans-serif</family><prefer><family>Open Sans</family></prefer></alias>
</fontconfig>
`;

const xml = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
