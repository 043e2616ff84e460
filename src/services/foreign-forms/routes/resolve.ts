import { all, any, not } from '../meaning/formula.ts';
import type { Fact, Formula } from '../meaning/formula.ts';
import { pageOf } from './variables.ts';

/** A formula in which each fact is what `as` says of it. */
export function replaced(formula: Formula, as: (fact: Fact) => Formula): Formula {
  if (typeof formula === 'boolean') return formula;
  if ('fact' in formula) return as(formula.fact);
  if ('not' in formula) return not(replaced(formula.not, as));
  if ('all' in formula) return all(formula.all.map((part) => replaced(part, as)));
  return any(formula.any.map((part) => replaced(part, as)));
}

/** A formula that asks about answers alone: that a page was walked is said by what proves it. */
export function ofAnswers(formula: Formula, isWalked: (page: number) => Formula): Formula {
  return replaced(formula, (fact) => {
    const page = pageOf(fact);
    return page === undefined ? { fact } : isWalked(page);
  });
}

/** A formula without the questions that are not there: nothing is so of them. */
export function without(formula: Formula, questions: ReadonlySet<string>): Formula {
  return replaced(formula, (fact) => (questions.has(fact.question) ? false : { fact }));
}

/** A formula in which nobody chooses an option that is not there. */
export function withoutOption(formula: Formula, question: string, code: string): Formula {
  return replaced(formula, (fact) => {
    const { test } = fact;
    if (fact.question !== question || !('is' in test) || !test.is.includes(code)) return { fact };
    const left = test.is.filter((one) => one !== code);
    return left.length === 0 ? false : { fact: { question, test: { is: left } } };
  });
}
