import { after, test } from 'node:test';
import { closeBrowser, openPage, screenshot } from '#test/browser';
import { residentSetting } from './setting.ts';

const setting = await residentSetting();
await setting.app.listen({ port: Number(new URL(setting.origin).port), host: 'localhost' });
after(closeBrowser);
const only = process.env['ONLY'];

for (const width of [1440, 390] as const)
  for (const js of [true, false])
    test(`pictures ${width} ${js}`, async () => {
      const page = await openPage({ baseURL: setting.origin, width, javaScriptEnabled: js });
      page.on('console', (m) => console.log('CONSOLE', page.url(), m.text()));
      page.on('pageerror', (m) => console.log('ERROR', page.url(), m));
      const tag = `${width === 390 ? 'n' : 'w'}${js ? '' : '-nojs'}`;
      const shot = async (name: string) => {
        if (!only || only.split(',').includes(name)) await screenshot(page, `resident/${name}-${tag}`);
      };
      if (js)
        for (const [n, p] of [
          ['home', '/'],
          ['search', '/?q=bin'],
          ['none', '/?q=zebra'],
          ['follow', '/follow'],
          ['signin', '/sign-in'],
          ['accessibility', '/accessibility'],
          ['contact', '/contact'],
          ['cookies', '/cookies'],
          ['privacy', '/privacy'],
          ['missing', '/x'],
          ['homecy', '/?tongue=cy'],
        ] as const) {
          await page.goto(p);
          await shot(n);
        }
      await page.goto('/?tongue=en');
      await page.goto('/services/fly-tipping');
      await shot('start');
      await page.click('form button');
      await page.waitForTimeout(js ? 800 : 0);
      await shot('place');
      if (js) await page.click('.map-canvas', { position: { x: 150, y: 150 } });
      else await page.click('input[type=image]', { position: { x: 150, y: 150 } });
      await page.waitForTimeout(300);
      await shot('place-chosen');
      await page.fill('[name="place.description"]', 'Behind the garages');
      await page.click('button:text-is("Continue")');
      await shot('rubbish');
      await page.click('button:text-is("Continue")');
      await shot('rubbish-wrong');
      await page.check('[value=hazardous]');
      await page.click('button:text-is("Continue")');
      await shot('hazard');
      await page.check('[value=asbestos]');
      await page.click('button:text-is("Continue")');
      await shot('amount');
      await page.check('[value=van]');
      await page.click('button:text-is("Continue")');
      await shot('details');
      await page.click('button:text-is("Continue")');
      await shot('contact-q');
      await page.fill('[name="email"]', 'priya@example.org');
      await page.click('button:text-is("Continue")');
      await shot('check');
      if (await page.$('[name=join]')) {
        await page.check('[name=join][value=""]');
      }
      await page.click('main form button');
      await shot('received');
      await page.click('text=See what has happened');
      await shot('request');
      if (js) {
        await page.goto('/services/missed-bin');
        await page.click('form button');
        await shot('property');
        await page.fill('[name="property.find"]', 'HO');
        await page.click('[name="find-address"]');
        await shot('property-none');
      }
      await page.goto('/follow');
      await page.click('form button');
      await shot('follow-wrong');
      await page.goto('/sign-in');
      await page.fill('[name=email]', `p${width}${js}@example.org`);
      await page.click('main form button');
      await shot('code');
      await page.close();
    });
