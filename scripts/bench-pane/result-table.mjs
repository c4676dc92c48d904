const rows = [
  ["first paint, ms", "paint", 1],
  ["ready, ms", "ready", 1],
  ["JavaScript until ready, KB gzip", "bytes", 1000],
  ["heap after collection, MB", "heap", 1_000_000],
];

/** The middle value; the mean of the two middle ones of an even number. */
function median(numbers) {
  const sorted = [...numbers].sort((a, b) => a - b);
  const middle = sorted.length / 2;
  return (sorted[Math.floor(middle)] + sorted[Math.ceil(middle) - 1]) / 2;
}

/** Medians, their spread and the ratio own / peer, as a table of text. */
export function resultTable(samples, { rounds, slow }) {
  const lines = rows.map(([label, key, unit]) => {
    const own = samples.own.map((sample) => sample[key] / unit);
    const peer = samples.peer.map((sample) => sample[key] / unit);
    const ratio = (median(own) / median(peer)).toFixed(2);
    return `| ${label} | ${spread(own)} | ${spread(peer)} | ${ratio} |`;
  });
  return [
    `medians of ${rounds} rounds (least…most), processor ${slow}× slowed`,
    "",
    "| | own | template | ratio |",
    "|---|---|---|---|",
    ...lines,
  ].join("\n");
}

function spread(numbers) {
  const [least, most] = [Math.min(...numbers), Math.max(...numbers)];
  return `${round(median(numbers))} (${round(least)}…${round(most)})`;
}

function round(number) {
  return number >= 100 ? number.toFixed(0) : number.toFixed(1);
}
