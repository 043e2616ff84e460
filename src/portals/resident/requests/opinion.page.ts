import { giveOpinion, scores } from '#capabilities/cases';
import { optionalText } from '#language';
import { Elsewhere, path } from '#platform/http';
import { z } from 'zod';
import { page } from '../kit.ts';
import { mostOpinion, opinionView } from './opinion.view.ts';
import { opinionWords } from './opinion.words.ts';
import { opinionOn, sealed, storyUnder } from './story-under.ts';

const score = z
  .enum(
    scores.map((one) => String(one)),
    { error: 'missing' },
  )
  .transform((chosen) => scores.find((one) => String(one) === chosen) ?? 3);

/** Somebody says how content they are with what became of their request, once. */
export default page({
  at: '/requests/:reference/:seal/opinion',
  access: 'anyone',
  params: sealed,
  words: opinionWords,
  find: async (visit) => {
    const story = await storyUnder(visit, visit.params);
    if (!story) return undefined;
    const about = opinionOn(story);
    // Who has said so, or whose request is open (again), is shown how it stands.
    if (!about) return new Elsewhere(path('/requests/:reference/:seal', visit.params));
    return { ...story, about };
  },
  looks: ({ request }) => [request],
  show: (visit) => opinionView(visit),
  form: () => z.object({ score, text: optionalText(mostOpinion) }),
  act: async ({ tx, act, subject: { about, request }, form, params }) => {
    await giveOpinion(tx, { case: about.id, request, ...form }, act);
    return { to: path('/requests/:reference/:seal', params) };
  },
});
