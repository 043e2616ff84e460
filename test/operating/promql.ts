import { parser } from '@prometheus-io/lezer-promql';

/** What a question to Prometheus asks for: the names of its figures; a fault where it is no question. */
export type Asked = { readonly figures: readonly string[]; readonly faults: readonly string[] };

export function readQuestion(text: string): Asked {
  const figures: string[] = [];
  const faults: string[] = [];
  parser.parse(text).iterate({
    enter: (node) => {
      const said = text.slice(node.from, node.to);
      if (node.type.isError) faults.push(`no question at ${String(node.from)}: ${text}`);
      if (node.name === 'Identifier' && node.node.parent?.name === 'VectorSelector') figures.push(said);
    },
  });
  return { figures, faults };
}

/** Figures that Prometheus itself makes. */
export const ofPrometheus = ['up'];
