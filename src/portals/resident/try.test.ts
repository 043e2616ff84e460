import { test } from 'node:test';
import { residentSetting } from '../../../test/journeys/setting.ts';
import { Visitor } from '../../../test/journeys/visitor.ts';

const t = performance.now();
const setting = await residentSetting();
console.log('setting', performance.now() - t);
test('x', async () => {
  const v = new Visitor(setting);
  for (const p of ['/', '/services/fly-tipping', '/follow', '/sign-in', '/account', '/accessibility', '/contact', '/cookies', '/privacy', '/nothing', '/sign-in/code', '/services/fly-tipping/questions/place', '/services/missed-bin', '/received/a/b'])
    { const s = await v.open(p); console.log(p, s.at, s.status, s.title, s.text.slice(0, 150)); }
  let s = await v.open('/services/fly-tipping');
  s = await v.send(s); console.log(s.at, s.status, s.title, s.text);
  s = await v.send(s, { 'place.description': 'Behind the garages'}); console.log(s.at, s.status, s.title, s.text);
});
