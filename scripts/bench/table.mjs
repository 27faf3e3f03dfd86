const KB = 1000;

const ms = (value) => `${value.toFixed(value < 10 ? 2 : value < 100 ? 1 : 0)} ms`;
const kb = (value) => `${(value / KB).toFixed(1)} kB`;
const times = (value) => `×${value.toFixed(2)}`;
const plain = (value) => String(Math.round(value * 1000) / 1000);

const wordCost = (action) => [
  [ms, `word.${action}.10000.ms`],
  [kb, `word.${action}.10000.requestBytes`],
  [kb, `word.${action}.10000.responseBytes`],
];

const linters = (group) =>
  ["duizhao", "textlint", "zhlint", "autocorrect"].map((tool) => [ms, `${group}.${tool}`]);

/** What the table shows: a title and its rows, each with a label and one cell for every figure. */
const SECTIONS = [
  {
    title: "Check in memory, median",
    head: ["", "time"],
    rows: [
      ["100 paragraphs", [ms, "check.100"]],
      ["1,000 paragraphs", [ms, "check.1000"]],
      ["10,000 paragraphs", [ms, "check.10000"]],
      ["growth, 10,000 over 1,000", [times, "check.growth"]],
    ],
  },
  {
    title: "The check beside linters on the same text, median (batch: 100,000 characters)",
    head: ["", "duizhao", "textlint", "zhlint", "autocorrect"],
    rows: [
      ["one statement", ...linters("sample")],
      ["statements of 100,000 characters", ...linters("batch")],
      ["cold start, one small file", [ms, "cold.duizhao"], [ms, "cold.textlint"]],
    ],
  },
  {
    title:
      "Microsoft's client and the stand-in for Word: what a check asks, beside the plainest read of the texts\n" +
      "(all told, the client's own clean-up included)",
    head: ["", "check", "sent", "answered", "plainest", "sent", "answered"],
    rows: [100, 1000, 10000].map((length) => [
      `${length.toLocaleString("en-US")} paragraphs`,
      ...["check", "plain"].flatMap((action) => [
        [ms, `word.${action}.${length}.ms`],
        [kb, `word.${action}.${length}.requestBytes`],
        [kb, `word.${action}.${length}.responseBytes`],
      ]),
    ]),
  },
  {
    title: "The same at 10,000 paragraphs: requests, and objects let go of in one more",
    head: ["", "requests", "writes", "let go", "time", "sent", "answered"],
    rows: [
      ...["check", "jump", "insert", "repair"].map((action) => [
        { check: "check", jump: "jump to some words", insert: "insertion", repair: "insertion put right" }[
          action
        ],
        [plain, `word.${action}.requests`],
        [plain, `word.${action}.writes`],
        [plain, `word.${action}.cleanup`],
        ...wordCost(action),
      ]),
      ["check ÷ plainest read", [times, "word.check.ratio"]],
      ["… that is not remembered either", [times, "word.check.bareRatio"]],
    ],
  },
  {
    title:
      "Pane beside a page with the dependencies and shape of Microsoft's React task pane template\n" +
      "(same React, Fluent UI and minifier; bare: the template without its polyfills)",
    head: ["", "pane", "template", "bare", "pane ÷ template"],
    rows: [
      ["scripts and styles, raw", [kb, "pane.raw"], [kb, "template.raw"], [kb, "bare.raw"]],
      [
        "scripts and styles, gzip",
        [kb, "pane.gzip"],
        [kb, "template.gzip"],
        [kb, "bare.gzip"],
        [times, "bundle.ratio"],
      ],
      ["with what is loaded later, gzip", [kb, "pane.total.gzip"]],
      ["mount", [ms, "pane.mount"], [ms, "template.mount"], [ms, "bare.mount"], [times, "mount.ratio"]],
      [
        "mount, processor at 1/4",
        [ms, "pane.mount4x"],
        [ms, "template.mount4x"],
        [ms, "bare.mount4x"],
        [times, "mount4x.ratio"],
      ],
    ],
  },
];

/** The figures as text for people. Figures that no row names follow at the end, under their keys. */
export function formatTable(figures) {
  const shown = new Set();
  const sections = SECTIONS.map(({ title, head, rows }) => {
    const lines = rows.map(([label, ...cells]) => [
      label,
      ...cells.map(([format, key]) => {
        shown.add(key);
        return key in figures ? format(figures[key]) : "–";
      }),
    ]);
    return `${title}\n\n${align([head, ...lines])}`;
  });
  const others = Object.entries(figures).filter(([key]) => !shown.has(key));
  if (others.length > 0) sections.push(align(others.map(([key, value]) => [key, plain(value)])));
  return `\n${sections.join("\n\n")}\n`;
}

/** Columns of equal width, the first one to the left, the figures to the right. */
function align(lines) {
  const columns = Math.max(...lines.map((line) => line.length));
  const widths = Array.from({ length: columns }, (_, i) =>
    Math.max(...lines.map((l) => (l[i] ?? "").length)),
  );
  const pad = (cell, i) => (i === 0 ? cell.padEnd(widths[i]) : cell.padStart(widths[i]));
  return lines.map((line) => `  ${line.map(pad).join("  ")}`).join("\n");
}
