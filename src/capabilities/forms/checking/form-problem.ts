/** Something that does not fit: `form.pages.2.when` or `words.cy.questions.rubbish`, and what to do about it. */
export type FormProblem = { readonly path: string; readonly remedy: string };
