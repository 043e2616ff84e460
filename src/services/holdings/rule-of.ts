import type { Holding } from '#capabilities/holdings';
import type { Tx } from '#platform/database';
import type { HoldingRule } from '../definition/holding.ts';
import type { ServiceDefinition } from '../definition/service-definition.ts';
import { packOf } from '../publishing/published-services.ts';

/** What the service says of a kind of holding. */
export function ruleIn({ holdings }: Pick<ServiceDefinition, 'holdings'>, kind: string): HoldingRule {
  const rule = Object.hasOwn(holdings, kind) ? holdings[kind] : undefined;
  if (!rule) throw new Error(`the service knows no holding of the kind ${kind}`);
  return rule;
}

/** The rule by which something is held: of the version that granted or last renewed it. */
export async function ruleOf(
  tx: Tx,
  { service, version, kind }: Pick<Holding, 'service' | 'version' | 'kind'>,
): Promise<HoldingRule> {
  const { definition } = await packOf(tx, service, version);
  return ruleIn(definition, kind);
}

/** How long it is kept after its end; nothing where that is for ever. */
export function keepOf({ keep }: Pick<HoldingRule, 'keep'>): Temporal.Duration | undefined {
  return keep === 'for-ever' ? undefined : keep;
}
