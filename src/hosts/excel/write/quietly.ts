import { isSupported } from "../host-look";

/** From 1.14 on an event says that we caused it ourselves; before, our own writes are kept from causing any. */
function mustSilence(): boolean {
  return isSupported("1.8") && !isSupported("1.14");
}

/** Does work whose syncs cause no change events of their own; events are on again afterwards, come what may. */
export async function quietly<Result>(
  context: Excel.RequestContext,
  work: () => Promise<Result>,
): Promise<Result> {
  if (!mustSilence()) return work();
  context.runtime.enableEvents = false;
  try {
    return await work();
  } finally {
    context.runtime.enableEvents = true;
    await context.sync();
  }
}

/** Queues what makes the next sync faster: no calculation and no drawing in between. */
export function queueSuspension(context: Excel.RequestContext): void {
  if (isSupported("1.6")) context.application.suspendApiCalculationUntilNextSync();
  if (isSupported("1.9")) context.application.suspendScreenUpdatingUntilNextSync();
}
