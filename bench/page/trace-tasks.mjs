/** Microseconds. */
const LONG = 40_000;
const FUNCTIONS = 12;

/**
 * The main thread's tasks of over 40 ms of processor time in a Chrome trace as text, and where the time went: on a busy
 * machine the wall time says little.
 */
export function mainTasks({ traceEvents }) {
  const thread = mainThread(traceEvents);
  if (thread === null) return "no main thread in the trace\n";
  const own = traceEvents.filter(({ pid, tid }) => pid === thread.pid && tid === thread.tid);
  const long = own.filter(({ name, tdur }) => /RunTask$/.test(name) && tdur > LONG);
  // A task inside another one tells the same again.
  const tasks = long.filter(
    ({ ts, dur }) => !long.some((one) => one.dur > dur && one.ts <= ts && ts < one.ts + one.dur),
  );
  const samples = samplesOf(traceEvents, thread);
  const [first] = own
    .map(({ ts }) => ts)
    .filter((ts) => ts > 0)
    .sort((one, other) => one - other);
  return tasks.map((task) => describe(task, { own, samples, first })).join("\n");
}

/** The main thread with the most profile samples: that of the page. */
function mainThread(events) {
  const named = events.filter(
    ({ name, args }) => name === "thread_name" && args.name === "CrRendererMain",
  );
  const busy = ({ pid, tid }) =>
    events.reduce((sum, event) => sum + (event.pid === pid && event.tid === tid ? 1 : 0), 0);
  const ranked = named.map((one) => [one, busy(one)]).sort(([, one], [, other]) => other - one);
  return ranked[0]?.[0] ?? null;
}

/** Times of samples with their stacks, innermost function first. */
function samplesOf(events, { pid, tid }) {
  const profile = events.find(
    (event) => event.name === "Profile" && event.pid === pid && event.tid === tid,
  );
  if (!profile) return [];
  const nodes = new Map();
  const samples = [];
  let time = profile.args.data.startTime;
  for (const { args } of chunksOf(events, profile)) {
    const { cpuProfile = {}, timeDeltas = [] } = args.data;
    for (const node of cpuProfile.nodes ?? []) nodes.set(node.id, node);
    (cpuProfile.samples ?? []).forEach((id, index) => {
      time += timeDeltas[index] ?? 0;
      samples.push({ time, id, length: timeDeltas[index] ?? 0 });
    });
  }
  return samples.map(({ time, id, length }) => ({ time, length, stack: stackOf(nodes, id) }));
}

function chunksOf(events, { pid, id }) {
  return events.filter(
    (event) => event.name === "ProfileChunk" && event.pid === pid && event.id === id,
  );
}

function stackOf(nodes, id) {
  const stack = [];
  for (let node = nodes.get(id); node; node = nodes.get(node.parent)) stack.push(nameOf(node));
  return stack;
}

function nameOf({ callFrame }) {
  const { functionName, lineNumber = 0, columnNumber = 0 } = callFrame;
  return `${functionName || "(anonymous)"}:${lineNumber + 1}:${columnNumber + 1}`;
}

function describe(task, { own, samples, first }) {
  const within = samples.filter(({ time }) => time >= task.ts && time <= task.ts + task.dur);
  const at = ((task.ts - first) / 1000).toFixed(0);
  const lines = [
    `task at ${at} ms: ${(task.tdur / 1000).toFixed(0)} ms of processor, ${(task.dur / 1000).toFixed(0)} ms in all`,
    `  inside: ${partsOf(task, own)}`,
    `  self: ${ranked(within, ({ stack }) => stack.slice(0, 1))}`,
    `  with callees: ${ranked(within, ({ stack }) => [...new Set(stack)])}`,
  ];
  return `${lines.join("\n")}\n`;
}

const PARTS = [
  "FunctionCall",
  "v8.callFunction",
  "Layout",
  "UpdateLayoutTree",
  "PrePaint",
  "Paint",
  "Layerize",
  "ParseHTML",
  "MinorGC",
  "MajorGC",
  "HitTest",
  "V8.GC_MC_BACKGROUND_MARKING",
];

function partsOf({ ts, dur }, own) {
  const sums = new Map();
  for (const event of own) {
    if (!PARTS.includes(event.name) || event.ts < ts || event.ts > ts + dur) continue;
    sums.set(event.name, (sums.get(event.name) ?? 0) + (event.dur ?? 0));
  }
  return [...sums].map(([name, sum]) => `${name} ${(sum / 1000).toFixed(0)}`).join(", ");
}

function ranked(samples, namesOf) {
  const sums = new Map();
  for (const sample of samples)
    for (const name of namesOf(sample)) sums.set(name, (sums.get(name) ?? 0) + sample.length);
  return [...sums]
    .sort(([, one], [, other]) => other - one)
    .slice(0, FUNCTIONS)
    .map(([name, sum]) => `${name} ${(sum / 1000).toFixed(0)}`)
    .join(", ");
}
